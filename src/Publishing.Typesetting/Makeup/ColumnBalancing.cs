using System.Collections.Immutable;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;

namespace Publishing.Typesetting.Makeup;

/// <summary>Makes the columns of the last page equally long.</summary>
internal static class ColumnBalancing
{
    /// <summary>Divides what stands on the last page anew, into columns as short as they can be.</summary>
    /// <param name="items">The galley.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="perPage">Columns of a page.</param>
    /// <param name="heights">Rows of the columns.</param>
    /// <returns>The columns; unchanged where the last page begins inside a block.</returns>
    public static ImmutableArray<ImmutableArray<Fragment>> Balance(
        ImmutableArray<GalleyItem> items,
        ImmutableArray<ImmutableArray<Fragment>> columns,
        int perPage,
        PageHeights heights)
    {
        var firstColumn = (columns.Length - 1) / perPage * perPage;
        var first = columns[firstColumn][0];
        if (first.FirstLine > 0)
            return columns;
        var rest = items[first.Item..];
        var tallest = heights.RowsOf(firstColumn);
        var total = columns[firstColumn..].Sum(c => c[^1].Row + c[^1].Rows);
        for (var rows = Math.Max(1, (total + perPage - 1) / perPage); rows <= tallest; rows++)
        {
            var balanced = PageBreaking.Break(rest, rows);
            if (balanced.Length <= perPage)
                return [.. columns[..firstColumn], .. balanced.Select(c => Shift(c, first.Item))];
        }
        return columns;
    }

    private static ImmutableArray<Fragment> Shift(ImmutableArray<Fragment> column, int items) =>
        [.. column.Select(f => f with { Item = f.Item + items })];
}
