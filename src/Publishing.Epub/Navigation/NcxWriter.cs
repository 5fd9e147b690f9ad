using System.Globalization;
using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the NCX (OPF 2.0.1, 2.4.1): contents and page list for readers older than EPUB 3.</summary>
internal static class NcxWriter
{
    /// <summary>The path of the NCX, from the folder of the package document.</summary>
    public const string Path = "toc.ncx";

    private static readonly XNamespace Ncx = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>Writes the same contents and pages as the navigation document, as plain text.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">The files in the order of the spine.</param>
    public static XElement Write(EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var order = 0;
        var contents = ContentsTree.Of(plan, files);
        return new XElement(Ncx + "ncx",
            new XAttribute("version", "2005-1"),
            new XAttribute(XNamespace.Xml + "lang", plan.Language.Tag),
            new XElement(Ncx + "head",
                Meta("dtb:uid", plan.Identifier),
                Meta("dtb:depth", Number(contents.Max(e => e.Depth))),
                Meta("dtb:totalPageCount", Number(plan.Pages.All.Length)),
                Meta("dtb:maxPageNumber", Number(plan.Pages.All.Select(p => NumberOf(p.Folio)).DefaultIfEmpty(0).Max()))),
            new XElement(Ncx + "docTitle", new XElement(Ncx + "text", plan.Title)),
            new XElement(Ncx + "navMap", contents.Select(Point)),
            plan.Pages.All.IsEmpty ? null : new XElement(Ncx + "pageList", Label(Wording.In(Wording.Pages, plan.Language)), plan.Pages.All.Select(PageTarget)));

        XElement Point(ContentsEntry entry) => new(Ncx + "navPoint",
            new XAttribute("id", "np-" + Number(++order)),
            Label(string.Join(" · ", entry.Label.Select(l => l.Text))),
            new XElement(Ncx + "content", new XAttribute("src", entry.Href)),
            entry.Below.Select(Point).ToList());

        XElement PageTarget(PageMark page) => new(Ncx + "pageTarget",
            new XAttribute("id", "pt-" + page.Id),
            new XAttribute("type", NumberOf(page.Folio) > 0 ? "normal" : "special"),
            NumberOf(page.Folio) > 0 ? new XAttribute("value", page.Folio) : null,
            Label(plan.Clean(page.Folio, SourceSpan.None)),
            new XElement(Ncx + "content", new XAttribute("src", $"{page.Path}#{page.Id}")));
    }

    private static XElement Label(string text) => new(Ncx + "navLabel", new XElement(Ncx + "text", text));

    private static XElement Meta(string name, string content) => new(Ncx + "meta", new XAttribute("name", name), new XAttribute("content", content));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string folio) => int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
