using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;

namespace Publishing.Typesetting.Pagination;

/// <summary>Divides a galley into pages of least total cost.</summary>
/// <remarks>
/// The page's counterpart of Knuth and Plass's paragraphs: every page of the galley is chosen at once. Heights are
/// whole rows of the baseline grid. A paragraph may be given in several settings (a line shorter, a line longer),
/// of which the one that lets the pages fill is taken.
/// </remarks>
public static class PageBreaking
{
    /// <summary>Chooses the page ends of one galley.</summary>
    /// <param name="items">The galley; at least one block.</param>
    /// <param name="heights">Rows of the pages (or columns).</param>
    /// <param name="spacesGiveWay">Whether white space that is not rigid may be some rows more or less.</param>
    /// <returns>The fragments of each page, from the first row down; never empty, no page empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A height is not more than 0.</exception>
    /// <exception cref="ArgumentException">There is no block.</exception>
    public static ImmutableArray<ImmutableArray<Fragment>> Break(ImmutableArray<GalleyItem> items, PageHeights heights, bool spacesGiveWay = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heights.Rows, nameof(heights));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(heights.FirstRows, nameof(heights));
        if (!items.Any(i => i is GalleyBlock))
            throw new ArgumentException("A galley needs a block.", nameof(items));
        return new PageBreaker(items, heights, spacesGiveWay).Run();
    }
}
