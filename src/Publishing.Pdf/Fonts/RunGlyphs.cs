using Publishing.Core;
using Publishing.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Fonts;

/// <summary>Says where to show the glyphs of a run. One instance serves run after run.</summary>
/// <remarks>
/// A mark is shown from the edge of its letter at which the text goes on, and drawn back from there to its place (see
/// <see cref="ShiftedGlyphs"/>). Right to left each mark stands a hair further left than what it follows in the text:
/// poppler and PDFium order the glyphs of a line by where they are shown.
/// </remarks>
internal sealed class RunGlyphs
{
    private RunGlyph[] glyphs = new RunGlyph[64];
    private long[] pens = new long[64];

    /// <summary>Goes through a run in logical order.</summary>
    /// <returns>One entry for each glyph; valid until the next call.</returns>
    public ReadOnlySpan<RunGlyph> Read(ShapedRun run)
    {
        var count = run.Glyphs.Length;
        if (glyphs.Length < count)
        {
            glyphs = new RunGlyph[count * 2];
            pens = new long[count * 2];
        }
        long pen = 0;
        for (var i = 0; i < count; i++)
        {
            pens[i] = pen;
            pen += run.Glyphs[i].XAdvance;
        }
        var isRightToLeft = run.Direction == Direction.RightToLeft;
        var hair = Math.Max(1, run.Font.UnitsPerEm / 500);
        long? edge = null;
        for (var logical = 0; logical < count; logical++)
        {
            var i = isRightToLeft ? count - 1 - logical : logical;
            var glyph = run.Glyphs[i];
            var x = pens[i] + glyph.XOffset;
            if (glyph.XAdvance != 0)
            {
                edge = isRightToLeft ? pens[i] : pens[i] + glyph.XAdvance;
                glyphs[logical] = new RunGlyph(glyph.Id, null, x, glyph.YOffset);
            }
            else if (edge is { } from && !run.Font.HasCffOutlines)
            {
                if (isRightToLeft)
                    edge = from -= hair;
                glyphs[logical] = new RunGlyph(glyph.Id, Shift(glyph, x - from), from, 0);
            }
            else
            {
                glyphs[logical] = new RunGlyph(glyph.Id, null, x, glyph.YOffset);
            }
        }
        return glyphs.AsSpan(0, count);
    }

    private static ShiftedGlyph Shift(ShapedGlyph glyph, long x) =>
        new(glyph.Id, (short)Math.Clamp(x, short.MinValue, short.MaxValue), (short)Math.Clamp(glyph.YOffset, short.MinValue, short.MaxValue));
}
