using System.Globalization;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Writes the NCX (OPF 2.0.1, 2.4.1): contents and page list for readers older than EPUB 3.</summary>
internal static class NcxWriter
{
    /// <summary>The path of the NCX, from the folder of the package document.</summary>
    public const string Path = "toc.ncx";

    private const string Namespace = "http://www.daisy.org/z3986/2005/ncx/";

    /// <summary>Writes the same contents and pages as the navigation document, as plain text.</summary>
    /// <param name="writer">Takes the document.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="files">The files in the order of the spine.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> files)
    {
        var order = 0;
        var contents = ContentsTree.Of(plan, files);
        writer.Begin().Start("ncx").Attribute("xmlns", Namespace).Attribute("version", "2005-1").Attribute("xml:lang", plan.Language.Tag);
        writer.Start("head");
        Meta("dtb:uid", plan.Identifier);
        Meta("dtb:depth", Number(contents.Max(e => e.Depth)));
        Meta("dtb:totalPageCount", Number(plan.Pages.All.Length));
        Meta("dtb:maxPageNumber", Number(plan.Pages.All.Select(p => NumberOf(p.Folio)).DefaultIfEmpty(0).Max()));
        writer.End();
        writer.Start("docTitle").Start("text").Text(plan.Title).End().End();
        writer.Start("navMap");
        contents.ForEach(Point);
        writer.End();
        if (!plan.Pages.All.IsEmpty)
            PageList();
        writer.End();

        void Meta(string name, string content) => writer.Start("meta").Attribute("name", name).Attribute("content", content).End();

        void Label(string text) => writer.Start("navLabel").Start("text").Text(text).End().End();

        void Point(ContentsEntry entry)
        {
            writer.Start("navPoint").Attribute("id", "np-" + Number(++order));
            Label(string.Join(" · ", entry.Label.Select(l => l.Text)));
            writer.Start("content").Attribute("src", entry.Href).End();
            entry.Below.ForEach(Point);
            writer.End();
        }

        void PageList()
        {
            writer.Start("pageList");
            Label(Wording.In(Wording.Pages, plan.Language));
            foreach (var page in plan.Pages.All)
            {
                writer.Start("pageTarget").Attribute("id", "pt-" + page.Id).Attribute("type", NumberOf(page.Folio) > 0 ? "normal" : "special");
                if (NumberOf(page.Folio) > 0)
                    writer.Attribute("value", page.Folio);
                Label(plan.Clean(page.Folio, SourceSpan.None));
                writer.Start("content").Attribute("src", $"{page.Path}#{page.Id}").End().End();
            }
            writer.End();
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(string folio) => int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
