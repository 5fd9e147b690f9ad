using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Makeup;

/// <summary>Divides a galley into pages that are full: for the sake of one that would end short, paragraphs run longer or shorter and white space gives way.</summary>
/// <remarks>
/// Paragraphs are tried in rounds, first those of the short pages and their neighbours alone: they usually suffice,
/// and most paragraphs of a book are then set only once.
/// </remarks>
internal sealed class PageFilling
{
    /// <summary>How many pages before and behind a short one the rounds take in: what fills that one may leave the next one short.</summary>
    private static readonly ImmutableArray<int> Rounds = [1, int.MaxValue];

    private readonly PageHeights heights;
    private readonly ParagraphSetter setter;
    private readonly ImmutableArray<GalleyItem>.Builder items;
    private readonly bool[] tried;
    private ImmutableArray<ImmutableArray<Fragment>> pages;

    private PageFilling(ImmutableArray<GalleyItem> galley, PageHeights heights, ParagraphSetter setter)
    {
        this.heights = heights;
        this.setter = setter;
        items = galley.ToBuilder();
        tried = new bool[galley.Length];
        pages = PageBreaking.Break(galley, heights);
    }

    /// <summary>Divides a galley.</summary>
    /// <param name="galley">The galley, its blocks in their natural settings; at least one block.</param>
    /// <param name="heights">Rows of the pages.</param>
    /// <param name="setter">Sets the paragraphs.</param>
    /// <returns>The galley with the settings that the pages use, and the pages.</returns>
    public static (ImmutableArray<GalleyItem> Items, ImmutableArray<ImmutableArray<Fragment>> Pages) Fill(
        ImmutableArray<GalleyItem> galley,
        PageHeights heights,
        ParagraphSetter setter)
    {
        var filling = new PageFilling(galley, heights, setter);
        foreach (var reach in Rounds)
        {
            if (filling.Loosen(reach))
                filling.pages = PageBreaking.Break(filling.items.ToImmutable(), heights, spacesGiveWay: true);
        }
        filling.Use();
        return (filling.items.DrainToImmutable(), filling.pages);
    }

    /// <summary>Finds out how the paragraphs of the short pages, and of their neighbours, may give way.</summary>
    /// <param name="reach">How many pages before and behind.</param>
    /// <returns>Whether there are short pages and anything that was not tried before.</returns>
    private bool Loosen(int reach)
    {
        var any = false;
        var next = 0;
        var notes = PageNotes.Divide(items, pages, heights);
        for (var page = 0; page < pages.Length; page++)
        {
            if (!IsShort(page, notes.IsEmpty ? 0 : notes[page].Length))
                continue;
            var end = Math.Min(pages.Length, page + 1L + reach);
            for (next = Math.Max(next, page - reach); next < end; next++)
            {
                foreach (var fragment in pages[next])
                    any |= Loosen(fragment);
            }
        }
        return any;
    }

    private bool IsShort(int page, int noteLines)
    {
        var rows = heights.RowsOf(page, noteLines);
        var wanted = page < pages.Length - 1 ? rows : page > 0 ? Math.Min(PageCosts.FewRows, rows) : 0;
        return pages[page][^1].Row + pages[page][^1].Rows < wanted;
    }

    private bool Loosen(Fragment fragment)
    {
        if (tried[fragment.Item])
            return false;
        tried[fragment.Item] = true;
        items[fragment.Item] = GalleyBlocks.WithAlternatives((GalleyBlock)items[fragment.Item], setter);
        return true;
    }

    /// <summary>Places the lines of the settings that the pages use, and lets go of what blocks are set from.</summary>
    private void Use()
    {
        foreach (var page in pages)
        {
            foreach (var fragment in page)
                items[fragment.Item] = GalleyBlocks.Use((GalleyBlock)items[fragment.Item], fragment.Setting, setter);
        }
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is GalleyBlock { Recipe: not null } block)
                items[i] = block with { Recipe = null };
        }
    }
}
