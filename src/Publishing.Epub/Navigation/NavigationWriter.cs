using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the navigation document (EPUB 3.3, 7): it is the contents page of the book as well.</summary>
internal static class NavigationWriter
{
    /// <summary>The path of the navigation document, from the folder of the package document.</summary>
    public const string Path = "nav.xhtml";

    private const string TocId = "toc";
    private const string TocTitleId = "toc-title";

    /// <summary>Settles contents, landmarks and, when the edition has printed pages, the page list.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">The other files in the order of the spine.</param>
    public static ContentFile Plan(EpubPlan plan, IReadOnlyList<ContentFile> files) =>
        new(Path, "nav", Wording.Contents, plan.Language, "toc", writer => Write(writer, plan, files)) { IsInContents = false };

    private static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        writer.Start("div").Class("contents");
        WriteContents(writer, plan, files);
        WriteLandmarks(writer, plan, files);
        if (!plan.Pages.All.IsEmpty)
            WritePageList(writer, plan);
        writer.End();
    }

    private static void WriteContents(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var around = (plan.Language, plan.Language.Direction);
        writer.Start("nav").Type("toc").Role("doc-toc").Id(TocId).LabelledBy(TocTitleId);
        writer.Start("h1").Id(TocTitleId).Text(Wording.In(Wording.Contents, plan.Language)).End();
        WriteList(ContentsTree.Of(plan, files));
        writer.End();

        void WriteList(List<ContentsEntry> entries)
        {
            writer.Start("ol");
            foreach (var entry in entries)
            {
                writer.Start("li").Link(entry.Href);
                WriteLabel(writer, entry, around);
                writer.End();
                if (entry.Below.Count > 0)
                    WriteList(entry.Below);
                writer.End();
            }
            writer.End();
        }
    }

    /// <summary>The title in both languages where there are two: the one in the language of the file first.</summary>
    private static void WriteLabel(MarkupWriter writer, ContentsEntry entry, (Language, Direction) around)
    {
        foreach (var (index, form) in entry.Label.Index())
        {
            if (index > 0)
                writer.Text(" · ");
            writer.Start("span").Foreign(form, around).End();
        }
    }

    private static void WriteLandmarks(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var around = (plan.Language, plan.Language.Direction);
        StartHidden(writer, "landmarks", null, Wording.In(Wording.Landmarks, plan.Language));
        foreach (var file in files.Where(f => f.Landmark is not null))
            Landmark(file.Landmark!, file.Path, (file.Title.InOrOther(plan.Language), file.Title.LanguageOr(plan.Language)));
        Landmark("toc", "#" + TocId, (Wording.In(Wording.Contents, plan.Language), plan.Language));
        Landmark("bodymatter", plan.Texts[0].Path, (Wording.In(Wording.Beginning, plan.Language), plan.Language));
        writer.End().End();

        void Landmark(string type, string href, (string, Language) label) => writer.Start("li").Link(href).Type(type).Foreign(label, around).End().End();
    }

    private static void WritePageList(MarkupWriter writer, EpubPlan plan)
    {
        StartHidden(writer, "page-list", "doc-pagelist", Wording.In(Wording.Pages, plan.Language));
        foreach (var page in plan.Pages.All)
            writer.Start("li").Link($"{page.Path}#{page.Id}").Folio(page.Folio).Text(plan.Clean(page.Folio, SourceSpan.None)).End().End();
        writer.End().End();
    }

    /// <summary>Opens a list that reading systems offer in their own way and that the contents page need not show.</summary>
    private static void StartHidden(MarkupWriter writer, string type, string? role, string title)
    {
        writer.Start("nav").Type(type);
        if (role is not null)
            writer.Role(role);
        writer.Attribute("hidden", "hidden").Label(title);
        writer.Start("h2").Text(title).End();
        writer.Start("ol");
    }
}
