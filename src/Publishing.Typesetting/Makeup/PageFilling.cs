using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Makeup;

/// <summary>Divides a galley into pages that are full: for the sake of one that would end short, paragraphs run a line longer or shorter.</summary>
/// <remarks>
/// Paragraphs are tried in rounds, first those of the short pages alone: they usually suffice, and most paragraphs
/// of a book are then set only once.
/// </remarks>
internal sealed class PageFilling
{
    /// <summary>How many pages before a short one the rounds take in; the last takes in all.</summary>
    private static readonly ImmutableArray<int> Rounds = [0, 2, int.MaxValue];

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
                filling.pages = PageBreaking.Break(filling.items.ToImmutable(), heights);
        }
        filling.Use();
        return (filling.items.DrainToImmutable(), filling.pages);
    }

    /// <summary>Finds out how the paragraphs of the short pages, and of pages before them, may give way.</summary>
    /// <param name="reach">How many pages before.</param>
    /// <returns>Whether there are paragraphs that were not tried before and may.</returns>
    private bool Loosen(int reach)
    {
        var any = false;
        var loosened = 0;
        var notes = PageNotes.Divide(items, pages, heights);
        for (var page = 0; page < pages.Length; page++)
        {
            var noteLines = notes.IsEmpty ? 0 : notes[page].Length;
            var wanted = page < pages.Length - 1 ? heights.RowsOf(page, noteLines) : Math.Min(PageCosts.FewRows, heights.RowsOf(page));
            if (pages[page][^1].Row + pages[page][^1].Rows >= wanted)
                continue;
            for (loosened = Math.Max(loosened, page - reach); loosened <= page; loosened++)
            {
                foreach (var fragment in pages[loosened])
                    any |= Loosen(fragment);
            }
        }
        return any;
    }

    private bool Loosen(Fragment fragment)
    {
        if (tried[fragment.Item])
            return false;
        tried[fragment.Item] = true;
        var block = GalleyBlocks.WithAlternatives((GalleyBlock)items[fragment.Item], setter);
        items[fragment.Item] = block;
        return block.Settings.Length > 1;
    }

    /// <summary>Places the lines of the settings that the pages use.</summary>
    private void Use()
    {
        foreach (var page in pages)
        {
            foreach (var fragment in page)
                items[fragment.Item] = GalleyBlocks.Use((GalleyBlock)items[fragment.Item], fragment.Setting, setter);
        }
    }
}
