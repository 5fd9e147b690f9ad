using Publishing.Core;
using Publishing.Typesetting.Imposition;

namespace Publishing.Typesetting.Tests.Imposition;

/// <summary>Sheets, folded and gathered as a binder does it: knows nothing of how they were imposed.</summary>
/// <remarks>
/// A printed sheet lies with its front up. Turned over its short edge, what is left on the back lies behind what is right on the front.
/// Folded with the front outside it is two leaves, joined at the fold; the sheets of a signature lie in one another, the signatures on one another.
/// </remarks>
public static class FoldedBook
{
    /// <summary>The pages, as a reader meets them who opens the book at one of its covers.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="cover">The way the leaves lie from that cover on: from left to right where the fold is at the left of the cover.</param>
    public static List<int?> Read(IReadOnlyList<Sheet> sheets, Direction cover) =>
        [.. Leaves(sheets, cover).SelectMany(leaf => new[] { leaf.Recto.Page, leaf.Verso.Page })];

    /// <summary>The pages with what moves each towards the fold, and the number of sheets that lie around theirs.</summary>
    public static IEnumerable<(int? Page, Pt Creep, int Around, int Within)> Places(IReadOnlyList<Sheet> sheets, Direction cover) =>
        Leaves(sheets, cover).SelectMany(leaf => new[] { leaf.Recto, leaf.Verso });

    private static IEnumerable<((int? Page, Pt Creep, int Around, int Within) Recto, (int? Page, Pt Creep, int Around, int Within) Verso)> Leaves(IReadOnlyList<Sheet> sheets, Direction cover)
    {
        foreach (var signature in sheets.GroupBy(sheet => sheet.Signature))
        {
            var nested = signature.ToList();
            // From the cover inwards each sheet gives its near leaf, from the middle outwards its far one.
            for (var i = 0; i < nested.Count; i++)
                yield return Leaf(nested[i], cover, isNear: true, i, nested.Count - 1 - i);
            for (var i = nested.Count - 1; i >= 0; i--)
                yield return Leaf(nested[i], cover, isNear: false, i, nested.Count - 1 - i);
        }
    }

    private static ((int?, Pt, int, int) Recto, (int?, Pt, int, int) Verso) Leaf(Sheet sheet, Direction cover, bool isNear, int around, int within)
    {
        // With the fold at the left of the cover the near leaf is the right half of the sheet, seen from its front.
        var isRightHalf = cover == Direction.LeftToRight == isNear;
        var front = isRightHalf ? sheet.Front.Right : sheet.Front.Left;
        var back = isRightHalf ? sheet.Back.Left : sheet.Back.Right;
        var (outside, inside) = ((front, sheet.Front.Creep, around, within), (back, sheet.Back.Creep, around, within));
        return isNear ? (outside, inside) : (inside, outside);
    }
}
