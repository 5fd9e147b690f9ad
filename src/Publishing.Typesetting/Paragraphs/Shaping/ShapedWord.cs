using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A word, or the part of one that stands in one style, shaped. Immutable but for what is worked out on demand.</summary>
/// <param name="runs">The runs in logical order: one, unless a font lacks a character; none for nothing.</param>
/// <param name="startHang">How far its first character may hang out at the start of a line.</param>
/// <param name="endHang">How far its last may at the end.</param>
internal sealed class ShapedWord(ImmutableArray<ShapedRun> runs, long startHang, long endHang)
{
    /// <summary>Nothing: what stands in an empty line.</summary>
    public static ShapedWord Empty { get; } = new([], 0, 0);

    /// <summary>The runs in logical order.</summary>
    public ImmutableArray<ShapedRun> Runs { get; } = runs;

    /// <summary>The sum of the widths.</summary>
    public long Width { get; } = Sum(runs);

    /// <summary>How far the first character may hang out at the start of a line.</summary>
    public long StartHang { get; } = startHang;

    /// <summary>How far the last character may hang out at the end of a line.</summary>
    public long EndHang { get; } = endHang;

    /// <summary>Where the word may be hyphenated, once that was asked; the offsets rise.</summary>
    public Division[]? Hyphenations { get; set; }

    /// <summary>The width of the characters before one, as they stand in the whole word.</summary>
    /// <param name="offset">The character's UTF-16 index in the word.</param>
    public long WidthUpTo(int offset)
    {
        var width = 0L;
        foreach (var run in Runs)
        {
            if (offset <= 0)
                break;
            var units = 0L;
            foreach (var glyph in run.Glyphs)
                units += glyph.Cluster < offset ? glyph.XAdvance : 0;
            width += Pt.FromFontUnits(units, run.Size, run.Font.UnitsPerEm).Raw;
            offset -= run.Text.Length;
        }
        return width;
    }

    private static long Sum(ImmutableArray<ShapedRun> runs)
    {
        var width = 0L;
        foreach (var run in runs)
            width += run.Width.Raw;
        return width;
    }
}
