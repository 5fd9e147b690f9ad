using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Publishing.Benchmarks.Evenness;

/// <summary>A line of a page, in points.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Baseline">Its baseline, from the top of the page.</param>
/// <param name="Left">Where its first glyph begins on paper, side bearing included.</param>
/// <param name="Right">Where its last one ends.</param>
/// <param name="Size">The size of most of its letters.</param>
/// <param name="IsHebrew">Whether most of its letters are Hebrew.</param>
/// <param name="EndsInHyphen">Whether its last glyph on the right is a hyphen, soft or hard; a maqaf is none.</param>
/// <param name="WordSpaces">The white between the advances of neighbouring words, from left to right.</param>
public sealed record TextLine(
    int Page,
    double Baseline,
    double Left,
    double Right,
    double Size,
    bool IsHebrew,
    bool EndsInHyphen,
    ImmutableArray<double> WordSpaces)
{
    // Raised figures belong to the line that they stand in.
    private const double SameLine = 4;
    // No kern opens so wide a gap, and no space is so narrow: a space need not be written as a character.
    private const double NarrowestSpace = 0.1;

    /// <summary>Finds the lines of a page: glyphs on one baseline, columns and all.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="glyphs">Its glyphs in any order.</param>
    /// <returns>The lines from top to bottom; lines of spaces alone are left out.</returns>
    public static IEnumerable<TextLine> Collect(int page, IEnumerable<Glyph> glyphs)
    {
        var lines = new List<(double Baseline, List<Glyph> Glyphs)>();
        var baselines = glyphs.Where(g => (!g.IsSpace || g.Right > g.Left) && !IsBridge(g)).GroupBy(g => Math.Round(g.Baseline, 1)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key);
        foreach (var group in baselines)
        {
            var home = lines.FindIndex(l => Math.Abs(l.Baseline - group.Key) < SameLine);
            if (home < 0)
                lines.Add((group.First().Baseline, [.. group]));
            else
                lines[home].Glyphs.AddRange(group);
        }
        return lines.Where(l => l.Glyphs.Exists(g => !g.IsSpace)).OrderBy(l => l.Baseline).Select(l => Of(page, l.Baseline, l.Glyphs));
    }

    // A mark that leads a reader over a wide gap, from a title to its folio: nothing of it is seen.
    private static bool IsBridge(Glyph glyph) =>
        glyph.Right - glyph.Left > glyph.Size && Rune.IsValid(glyph.Character) && Rune.GetUnicodeCategory(new Rune(glyph.Character)) == UnicodeCategory.Format;

    private static TextLine Of(int page, double baseline, List<Glyph> glyphs)
    {
        var ordered = glyphs.OrderBy(g => g.Left).ThenBy(g => g.Right).ToList();
        var ink = ordered.Where(g => !g.IsSpace).ToList();
        var letters = ink.Where(g => Rune.IsValid(g.Character) && Rune.IsLetter(new Rune(g.Character))).ToLookup(g => g.Character is >= 0x0590 and <= 0x05FF or >= 0xFB1D and <= 0xFB4F);
        var isHebrew = letters[true].Count() > letters[false].Count();
        var measured = letters[isHebrew].Any() ? letters[isHebrew] : ink;
        var size = measured.GroupBy(g => g.Size).MaxBy(g => g.Count())!.Key;
        return new TextLine(page, baseline, ink[0].Left, ink.Max(g => g.Right), size, isHebrew, ink[^1].Character is '-' or 0x2010 or 0xAD, [.. Spaces(ordered, size)]);
    }

    private static IEnumerable<double> Spaces(List<Glyph> ordered, double size)
    {
        var (right, hasSpace) = (double.NaN, false);
        foreach (var glyph in ordered)
        {
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }
            // Marks stand over the letters that bear them and part no words.
            if (Rune.IsValid(glyph.Character) && Rune.GetUnicodeCategory(new Rune(glyph.Character)) == UnicodeCategory.NonSpacingMark)
                continue;
            var gap = glyph.Left - right;
            if (gap > NarrowestSpace * size || (hasSpace && gap > 0))
                yield return gap;
            (right, hasSpace) = (double.IsNaN(right) ? glyph.Right : Math.Max(right, glyph.Right), false);
        }
    }
}
