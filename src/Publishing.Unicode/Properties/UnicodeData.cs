using System.Runtime.InteropServices;
using Publishing.Unicode.Properties.Tables;

namespace Publishing.Unicode.Properties;

/// <summary>The properties of code points in Unicode 15.0.</summary>
/// <remarks>
/// A code point is a number from 0 to 0x10FFFF, lone surrogates and unassigned code points included; any other
/// number throws <see cref="IndexOutOfRangeException"/>. All data are static: no call has a start-up cost.
/// </remarks>
public static class UnicodeData
{
    /// <summary>The property General_Category.</summary>
    public static GeneralCategory GeneralCategory(int codePoint) => GeneralCategoryTable.Of(codePoint);

    /// <summary>The property Bidi_Class.</summary>
    public static BidiClass BidiClass(int codePoint) => BidiClassTable.Of(codePoint);

    /// <summary>The property Line_Break, before rule LB1 of UAX #14.</summary>
    public static LineBreakClass LineBreakClass(int codePoint) => LineBreakClassTable.Of(codePoint);

    /// <summary>The property Grapheme_Cluster_Break, with Extended_Pictographic as one more value.</summary>
    public static GraphemeBreak GraphemeBreak(int codePoint) => GraphemeBreakTable.Of(codePoint);

    /// <summary>The property East_Asian_Width.</summary>
    public static EastAsianWidth EastAsianWidth(int codePoint) => EastAsianWidthTable.Of(codePoint);

    /// <summary>The property Script; Common and Inherited are not resolved (see <see cref="Segmentation.ScriptRuns"/>).</summary>
    public static Script Script(int codePoint) => ScriptTable.Of(codePoint);

    /// <summary>The property Script_Extensions: the scripts in which a character is used that has none of its own, or more than one; empty where it only repeats <see cref="Script"/>.</summary>
    public static ReadOnlySpan<Script> ScriptExtensions(int codePoint) => MemoryMarshal.Cast<byte, Script>(ScriptExtensionsTable.Of(codePoint));

    /// <summary>The property Canonical_Combining_Class; 0 for characters that are not reordered.</summary>
    public static byte CanonicalCombiningClass(int codePoint) => CombiningClassTable.Of(codePoint);

    /// <summary>Whether the code point is shown as nothing by a font that has no glyph for it (Default_Ignorable_Code_Point).</summary>
    public static bool IsDefaultIgnorable(int codePoint) => codePoint >= 0xAD && DefaultIgnorableRanges.Contains(codePoint);

    /// <summary>Whether the glyph is mirrored in right-to-left text (Bidi_Mirrored), be there a code point for the mirrored glyph or not.</summary>
    public static bool IsMirrored(int codePoint) => MirroredRanges.Contains(codePoint);

    /// <summary>The code point whose glyph is the mirror image (Bidi_Mirroring_Glyph, UAX #9 rule L4); the code point itself where there is none.</summary>
    public static int Mirror(int codePoint)
    {
        var index = MirrorTable.IndexOf(codePoint);
        return index < 0 ? codePoint : MirrorTable.Other(index);
    }

    /// <summary>Whether the code point is a paired bracket, and of which kind.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="other">The other bracket of the pair (Bidi_Paired_Bracket); the code point itself where it is no bracket.</param>
    public static BracketType PairedBracket(int codePoint, out int other)
    {
        // Every paired bracket is ON, which the two-stage table tells sooner than the search among the brackets.
        var index = BidiClassTable.Of(codePoint) == Properties.BidiClass.ON ? BracketTable.IndexOf(codePoint) : -1;
        other = index < 0 ? codePoint : BracketTable.Other(index);
        return index < 0 ? BracketType.None : BracketTable.Opens(index) ? BracketType.Open : BracketType.Close;
    }

    /// <summary>Takes the canonical decomposition apart by one step (Decomposition_Mapping; Hangul syllables by arithmetic).</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="first">The first code point of the mapping, which may decompose further; the code point itself where there is no mapping.</param>
    /// <param name="second">The second code point, which never decomposes further; 0 where the mapping has only one.</param>
    /// <returns>Whether there is a canonical mapping.</returns>
    public static bool Decompose(int codePoint, out int first, out int second)
    {
        if (Hangul.Decompose(codePoint, out first, out second))
            return true;
        var index = DecompositionTable.IndexOf(codePoint);
        if (index == 0)
        {
            (first, second) = (codePoint, 0);
            return false;
        }
        (first, second) = (DecompositionTable.First(index), DecompositionTable.Second(index));
        return true;
    }

    /// <summary>Finds the primary composite of two code points (Unicode 15.0, definition D114), composition exclusions left out.</summary>
    /// <param name="first">The starter.</param>
    /// <param name="second">What follows it.</param>
    /// <param name="composite">The composite; 0 where there is none.</param>
    /// <returns>Whether there is a composite.</returns>
    public static bool Compose(int first, int second, out int composite)
    {
        if (Hangul.Compose(first, second, out composite))
            return true;
        var found = CompositionTable.Of(first, second);
        composite = Math.Max(found, 0);
        return found >= 0;
    }
}
