using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Pdf.Conformance;
using Publishing.Pdf.Content;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Navigation;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf;

/// <summary>Writes the pages, then the fonts that they name.</summary>
internal sealed class BookBody
{
    private readonly PdfFile file;
    private readonly PageSet book;
    private readonly StructureTree? tree;
    private readonly ParentTree parents;
    private readonly ConformanceChecks? checks;
    private readonly IDiagnostics diagnostics;
    private readonly ObjectId[] pages;
    private readonly ObjectId[] nodes;
    private readonly ObjectId resources;
    private readonly bool isOneSize;
    private readonly PdfBuffer value = new();

    public BookBody(PdfFile file, PageSet book, StructureTree? tree, ParentTree parents, ConformanceChecks? checks, IDiagnostics diagnostics)
    {
        this.file = file;
        this.book = book;
        this.tree = tree;
        this.parents = parents;
        this.checks = checks;
        this.diagnostics = diagnostics;
        pages = [.. book.Pages.Select(_ => file.Allocate())];
        resources = file.Allocate();
        nodes = PageTree.AllocateParents(file, pages.Length);
        isOneSize = book.Pages.All(page => page.Width == book.Pages[0].Width && page.Height == book.Pages[0].Height);
        Destinations = new Destinations(book, pages);
    }

    /// <summary>The pages' objects.</summary>
    public IReadOnlyList<ObjectId> Pages => pages;

    /// <summary>The root of the page tree, once the pages are written.</summary>
    public ObjectId Tree { get; private set; }

    public Destinations Destinations { get; }

    /// <summary>Writes everything.</summary>
    /// <returns>Whether all fonts could be embedded.</returns>
    public bool WritePages(FontSet fonts)
    {
        var content = new PageContent(fonts, tree, book.Binding);
        foreach (var (page, items) in PagesAhead.Of(book.Pages))
            WritePage(page, items, content);
        if (!fonts.MakeSubsets(diagnostics))
            return false;
        var names = new PdfBuffer();
        FontWriter.Write(file, fonts, names);
        file.Write(resources, new PdfBuffer().Raw("<</Font<<"u8).Raw(names.Span).Raw(">>>>"u8));
        var inherited = new PdfBuffer();
        if (isOneSize)
            WriteBox(inherited, book.Pages[0]);
        Tree = PageTree.Write(file, nodes, pages, inherited.Span);
        return true;
    }

    private void WritePage(Page page, ImmutableArray<PageItem> items, PageContent content)
    {
        checks?.CheckLinks(page, items);
        var stream = file.WriteStream(file.Allocate(), default, content.Write(page, items));
        value.Clear();
        value.Raw("<</Type/Page/Parent "u8).Reference(PageTree.ParentOf(nodes, page.Index)).Raw("/Contents "u8).Reference(stream);
        // PDF/A wants resources on the page itself, not inherited (ISO 19005-2, 6.2.2).
        value.Raw("/Resources "u8).Reference(resources);
        if (!isOneSize)
            WriteBox(value, page);
        if (content.Nodes.Count > 0)
        {
            value.Raw("/StructParents "u8).Integer(page.Index);
            parents.AddPage(file, page.Index, content.Nodes);
        }
        var links = Links.Write(file, page, items, Destinations, tree, parents, diagnostics);
        if (links.Count > 0)
        {
            value.Raw("/Tabs/S/Annots["u8);
            foreach (var link in links)
                value.Reference(link).Raw((byte)' ');
            value.Raw((byte)']');
        }
        file.Write(pages[page.Index], value.Raw(">>"u8));
    }

    private static void WriteBox(PdfBuffer entries, Page page) => entries.Raw("/MediaBox[0 0 "u8)
        .Thousandths(TextObjectWriter.Thousandths(page.Width)).Raw((byte)' ')
        .Thousandths(TextObjectWriter.Thousandths(page.Height)).Raw((byte)']');
}
