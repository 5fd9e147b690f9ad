using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the navigation document (EPUB 3.3, 7): it is the contents page of the book as well.</summary>
internal static class NavigationWriter
{
    /// <summary>The path of the navigation document, from the folder of the package document.</summary>
    public const string Path = "nav.xhtml";

    /// <summary>Writes contents, landmarks and, when the edition has printed pages, the page list.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">The files in the order of the spine.</param>
    public static ContentFile Write(EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var content = Html.Element("div", Html.Class("contents"), Contents(plan, files), Landmarks(plan, files));
        if (!plan.Pages.All.IsEmpty)
            content.Add(PageList(plan));
        return new ContentFile(Path, "nav", Wording.Contents, plan.Language, "toc", content, []) { IsInContents = false };
    }

    private static XElement Contents(EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var around = (plan.Language, plan.Language.Direction);
        return Html.Element("nav", Html.Type("toc"), Html.Role("doc-toc"), Html.Id(plan.Ids.Give("toc")), new XAttribute("aria-labelledby", "toc-title"),
            Html.Element("h1", Html.Id("toc-title"), Wording.In(Wording.Contents, plan.Language)),
            List(ContentsTree.Of(plan, files)));

        XElement List(List<ContentsEntry> entries) => Html.Element("ol",
            entries.Select(e => Html.Element("li", Html.Link(e.Href, Label(e, around)), e.Below.Count > 0 ? List(e.Below) : null)));
    }

    /// <summary>The title in both languages where there are two: the one in the language of the file first.</summary>
    private static IEnumerable<object> Label(ContentsEntry entry, (Language, Direction) around)
    {
        foreach (var (index, form) in entry.Label.Index())
        {
            if (index > 0)
                yield return " · ";
            yield return Html.Element("span", Html.Foreign(form.Language, form.Language.Direction, around), form.Text);
        }
    }

    private static XElement Landmarks(EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var list = Html.Element("ol");
        foreach (var file in files.Where(f => f.Landmark is not null))
            list.Add(Landmark(file.Landmark!, file.Path, Wording.In(file.Title, plan.Language)));
        list.Add(Landmark("toc", "#toc", Wording.In(Wording.Contents, plan.Language)));
        list.Add(Landmark("bodymatter", plan.Texts[0].Path, Wording.In(Wording.Beginning, plan.Language)));
        return Hidden("landmarks", null, Wording.In(Wording.Landmarks, plan.Language), list);

        static XElement Landmark(string type, string href, string label) => Html.Element("li", Html.Link(href, Html.Type(type), label));
    }

    private static XElement PageList(EpubPlan plan) =>
        Hidden("page-list", "doc-pagelist", Wording.In(Wording.Pages, plan.Language),
            Html.Element("ol", plan.Pages.All.Select(p => Html.Element("li",
                Html.Link($"{p.Path}#{p.Id}", Folios.Attributes(p.Folio), plan.Clean(p.Folio, SourceSpan.None))))));

    /// <summary>A list that reading systems offer in their own way and that the contents page need not show.</summary>
    private static XElement Hidden(string type, string? role, string title, XElement list) =>
        Html.Element("nav", Html.Type(type), role is null ? null : Html.Role(role), new XAttribute("hidden", "hidden"), Html.Label(title), Html.Element("h2", title), list);
}
