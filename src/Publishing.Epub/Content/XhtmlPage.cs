using System.Xml.Linq;

namespace Publishing.Epub;

/// <summary>Makes a whole XHTML file of what stands in its body.</summary>
internal static class XhtmlPage
{
    /// <summary>The file, with language and direction on <c>html</c> and on <c>body</c> (some readers heed only the one or the other).</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="file">The file.</param>
    /// <param name="hasFonts">Whether the stylesheet of the fonts is there.</param>
    public static XElement Write(EpubPlan plan, ContentFile file, bool hasFonts)
    {
        var title = plan.Forms(file.Title, file.Language) is [var form, ..] ? form.Text : plan.Title;
        return Html.Element("html",
            new XAttribute(XNamespace.Xmlns + "epub", Html.Ops),
            Html.Lang(file.Language),
            Html.Dir(file.Language.Direction),
            Html.Element("head",
                Html.Element("title", title),
                Html.Element("meta", new XAttribute("name", "generator"), new XAttribute("content", "publishing")),
                hasFonts ? Stylesheet(file, Stylesheets.FontsPath) : null,
                Stylesheet(file, Stylesheets.BookPath)),
            Html.Element("body",
                Html.Lang(file.Language),
                Html.Dir(file.Language.Direction),
                Html.Type(file.IsText ? "bodymatter" : IsBackMatter(file) ? "backmatter" : "frontmatter"),
                file.Content));
    }

    private static bool IsBackMatter(ContentFile file) => file.Landmark is "index" or "glossary" or "colophon";

    private static XElement Stylesheet(ContentFile file, string path) => Html.Element("link",
        new XAttribute("rel", "stylesheet"),
        new XAttribute("type", "text/css"),
        new XAttribute("href", Hrefs.Relative(file.Path, path)));
}
