using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Imposition;

/// <summary>Puts the pages of a book on sheets that are folded once and stitched through the fold.</summary>
/// <remarks>
/// In a signature of N pages, numbered from 1 in reading order, sheet s from the outside carries N − 2s and 1 + 2s on its
/// front, 2 + 2s and N − 1 − 2s on its back, from left to right; a book bound at the right is the mirror image.
/// </remarks>
public static class Imposer
{
    /// <summary>Imposes a book. Blanks fill up the end of the reading order.</summary>
    /// <param name="pageCount">How many pages the book has, at least 1.</param>
    /// <param name="options">How to impose them.</param>
    /// <returns>The sheets, signature by signature, each from the outermost in. Printed on both sides and turned over the short edge they fold to the book.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no pages, or an option is negative.</exception>
    public static ImmutableArray<Sheet> Impose(int pageCount, ImpositionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageCount, 1);
        Check(options);

        var pages = Enumerable.Range(0, pageCount).Select(page => (int?)page).ToImmutableArray();
        return ImposeSequence(pages, options);
    }

    /// <summary>Imposes a typeset book, whichever cover it is read from.</summary>
    /// <param name="pages">The book; its binding overrides that of the options.</param>
    /// <param name="options">How to impose it.</param>
    /// <returns>The sheets. Pages have their numbers in the book.</returns>
    public static ImmutableArray<Sheet> Impose(PageSet pages, ImpositionOptions options)
    {
        ArgumentNullException.ThrowIfNull(pages);
        options = options with { Binding = pages.Binding };
        var count = pages.Pages.Length;
        if (pages.SecondHalf is not { } half)
            return Impose(count, options);
        if (pages.Binding == Direction.LeftToRight)
            return ImposeTwoWay(half, count - half, options);
        // The half that comes first in the book is read from the right.
        var left = count - half;
        return [.. ImposeTwoWay(left, half, options).Select(sheet => sheet with { Front = Swap(sheet.Front), Back = Swap(sheet.Back) })];

        SheetSide Swap(SheetSide side) => side with { Left = Number(side.Left), Right = Number(side.Right) };

        int? Number(int? page) => page < left ? page + half : page - left;
    }

    /// <summary>Imposes a book that is read from both its covers: one half from the left, the other from the right. Blanks meet in the middle.</summary>
    /// <param name="leftPages">How many pages are read from the left cover on; they come first.</param>
    /// <param name="rightPages">How many pages are read from the right cover on; they follow, in their own reading order.</param>
    /// <param name="options">How to impose them; the binding is left as it is for a book read from the left.</param>
    /// <returns>The sheets. Pages are numbered through both halves, the right half's first page being <paramref name="leftPages"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A half has no pages, or an option is negative.</exception>
    public static ImmutableArray<Sheet> ImposeTwoWay(int leftPages, int rightPages, ImpositionOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leftPages, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(rightPages, 1);
        Check(options);

        var blanks = -(leftPages + rightPages) & 3;
        var pages = Enumerable.Range(0, leftPages).Select(page => (int?)page)
            .Concat(Enumerable.Repeat((int?)null, blanks))
            .Concat(Enumerable.Range(0, rightPages).Select(page => (int?)(leftPages + rightPages - 1 - page)))
            .ToImmutableArray();
        return ImposeSequence(pages, options with { Binding = Direction.LeftToRight });
    }

    private static void Check(ImpositionOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.SheetsPerSignature, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.CreepFactor, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Caliper, Pt.Zero, nameof(options));
    }

    private static ImmutableArray<Sheet> ImposeSequence(ImmutableArray<int?> pages, ImpositionOptions options)
    {
        var sheetCount = (pages.Length + 3) / 4;
        var perSignature = options.SheetsPerSignature == 0 ? sheetCount : options.SheetsPerSignature;
        var sheets = ImmutableArray.CreateBuilder<Sheet>(sheetCount);
        for (var first = 0; first < sheetCount; first += perSignature)
        {
            // The last signature has as many sheets as are left, so that no blanks are printed that folding does not need.
            var count = Math.Min(perSignature, sheetCount - first);
            for (var place = 0; place < count; place++)
                sheets.Add(MakeSheet(pages, 4 * first, count, first / perSignature, place, options));
        }
        return sheets.MoveToImmutable();
    }

    private static Sheet MakeSheet(ImmutableArray<int?> pages, int offset, int count, int signature, int place, ImpositionOptions options)
    {
        var last = 4 * count;
        var creep = CreepOf(place, count, options);
        var front = Side(last - 2 * place, 1 + 2 * place);
        var back = Side(2 + 2 * place, last - 1 - 2 * place);
        return new Sheet(signature, place, front, back);

        SheetSide Side(int left, int right) => options.Binding == Direction.LeftToRight
            ? new SheetSide(Page(left), Page(right), creep)
            : new SheetSide(Page(right), Page(left), creep);

        int? Page(int number) => offset + number - 1 < pages.Length ? pages[offset + number - 1] : null;
    }

    /// <summary>Each sheet around another pushes it out by a thickness at the fore-edge, where all are trimmed alike.</summary>
    private static Pt CreepOf(int place, int count, ImpositionOptions options)
    {
        var steps = options.Anchor == CreepAnchor.Outermost ? place : place - (count - 1);
        return (options.Caliper * steps).Times(options.CreepFactor, 1000);
    }
}
