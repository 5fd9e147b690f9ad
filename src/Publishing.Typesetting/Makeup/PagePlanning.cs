using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Makeup;

/// <summary>Gives sections their pages: which columns stand on which page, its number, blank pages, and what stands where.</summary>
/// <param name="firstPage">How many pages are before this side of the book.</param>
/// <param name="places">Receives where each anchor stands.</param>
internal sealed class PagePlanning(int firstPage, Dictionary<string, AnchorPlace> places)
{
    private readonly ImmutableArray<PagePlan>.Builder pages = ImmutableArray.CreateBuilder<PagePlan>();
    private readonly ImmutableArray<PageBreak>.Builder breaks = ImmutableArray.CreateBuilder<PageBreak>();
    private string prefix = "";

    /// <summary>The pages so far.</summary>
    public ImmutableArray<PagePlan> Pages => pages.ToImmutable();

    /// <summary>Where pages begin in the texts, so far.</summary>
    public ImmutableArray<PageBreak> Breaks => breaks.ToImmutable();

    /// <summary>Adds all sections; the first of the body begins on a recto.</summary>
    /// <param name="front">What is before the texts.</param>
    /// <param name="body">The texts and what follows them.</param>
    /// <param name="numbering">How their pages are numbered.</param>
    public void Add(IEnumerable<PagedSection> front, IEnumerable<PagedSection> body, FolioNumbering numbering)
    {
        prefix = numbering.Prefix;
        Add(front, numbering.Front, 1);
        if (pages.Count % 2 == 1)
            AddBlank(numbering.Front(pages.Count + 1));
        Add(body, numbering.Body, numbering.IsContinuous ? pages.Count + 1 : 1);
    }

    private void Add(IEnumerable<PagedSection> sections, Func<int, string> folioOf, int number)
    {
        foreach (var paged in sections)
        {
            if (paged.Section.OpensOnRecto && pages.Count % 2 == 1)
                AddBlank(folioOf(number++));
            for (var column = 0; column < paged.Columns.Length; column += paged.Section.Columns)
                AddPage(paged, column, folioOf(number++));
        }
    }

    private void AddBlank(string folio) => pages.Add(Plan(null, 0, folio));

    private void AddPage(PagedSection paged, int column, string folio)
    {
        var page = Plan(paged, column, folio);
        pages.Add(page);
        if (page.IsOpening)
            Name(new AnchorOnPage(paged.Section.Anchor, Pt.Zero), page);
        foreach (var anchor in paged.AnchorsOf(column))
            Name(anchor, page);
        AddBreak(paged, page);
    }

    private PagePlan Plan(PagedSection? paged, int column, string folio) =>
        new(paged, column, firstPage + pages.Count, pages.Count % 2 == 0, folio, prefix + folio);

    private void Name(AnchorOnPage anchor, PagePlan page) => places[anchor.Name] = new AnchorPlace(page.Index, anchor.Y, page.Folio);

    private void AddBreak(PagedSection paged, PagePlan page)
    {
        foreach (var column in paged.ColumnsFrom(page.Column))
        {
            foreach (var fragment in column)
            {
                var block = (GalleyBlock)paged.Section.Items[fragment.Item];
                if (block.Origin is not { } origin)
                    continue;
                var offset = block.Settings[fragment.Setting].Lines[fragment.FirstLine].TextStart;
                breaks.Add(new PageBreak(page.Folio, origin.TextId, origin.BlockIndex, offset) { Label = prefix.Length > 0 ? page.Label : null });
                return;
            }
        }
    }
}
