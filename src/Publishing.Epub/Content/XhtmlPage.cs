namespace Publishing.Epub;

/// <summary>Writes a whole XHTML file.</summary>
internal static class XhtmlPage
{
    /// <summary>Writes the file, with language and direction on <c>html</c> and on <c>body</c> (some readers heed only the one or the other).</summary>
    /// <param name="writer">Takes the file.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="file">The file.</param>
    /// <param name="hasFonts">Whether the stylesheet of the fonts is there.</param>
    /// <param name="shown">Sees the text that readers are shown.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, ContentFile file, bool hasFonts, ShownText shown)
    {
        var title = plan.Forms(file.Title, file.Language) is [var form, ..] ? form.Text : plan.Title;
        writer.Begin(isHtml: true);
        writer.Start("html").Attribute("xmlns", Html.Namespace).Attribute("xmlns:epub", Html.Ops).Lang(file.Language).Dir(file.Language.Direction);
        writer.Start("head");
        writer.Start("title").Text(title).End();
        writer.Start("meta").Attribute("name", "generator").Attribute("content", "publishing").End();
        if (hasFonts)
            Stylesheet(writer, file, Stylesheets.FontsPath);
        Stylesheet(writer, file, Stylesheets.BookPath);
        writer.End();
        writer.Start("body").Lang(file.Language).Dir(file.Language.Direction).Type(file.IsText ? "bodymatter" : IsBackMatter(file) ? "backmatter" : "frontmatter");
        shown.Begin(file.Language);
        writer.Shown = shown;
        file.Write(writer);
        writer.Shown = null;
        writer.End().End();
    }

    private static bool IsBackMatter(ContentFile file) => file.Landmark is "index" or "glossary" or "colophon";

    private static void Stylesheet(MarkupWriter writer, ContentFile file, string path) =>
        writer.Start("link").Attribute("rel", "stylesheet").Attribute("type", "text/css").Attribute("href", Hrefs.Relative(file.Path, path)).End();
}
