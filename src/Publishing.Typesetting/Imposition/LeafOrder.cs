using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Imposition;

/// <summary>The order in which pages lie in the bound book.</summary>
public static class LeafOrder
{
    /// <summary>The pages of a book as a printing house wants them.</summary>
    /// <param name="pages">The book.</param>
    /// <returns>
    /// The pages in reading order; of a two-way book, as they lie from the left cover to the right one: the half read from the
    /// left, one blank where the pages would be odd in number, the other half with its last page first. Numbered and labelled as in the book,
    /// but for their index.
    /// </returns>
    public static ImmutableArray<Page> Of(PageSet pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        if (pages.SecondHalf is not { } half)
            return pages.Pages;
        var (left, right) = pages.Binding == Direction.LeftToRight
            ? (pages.Pages[..half], pages.Pages[half..])
            : (pages.Pages[half..], pages.Pages[..half]);
        // Each half's first page is a recto: the last page of the file must lie on the left of its spread, as page 1 does on the right.
        ImmutableArray<Page> blank = pages.Pages.Length % 2 == 0 ? [] : [left[^1] with { Label = "", Items = [] }];
        return [.. left.Concat(blank).Concat(right.Reverse()).Select((page, index) => page with { Index = index })];
    }
}
