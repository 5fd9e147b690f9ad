using Publishing.Core;
using Publishing.Fonts;
using Publishing.Unicode.Bidi;

namespace Publishing.Epub;

/// <summary>The fonts of the cover.</summary>
/// <param name="Latin">For Latin letters.</param>
/// <param name="Hebrew">For Hebrew letters.</param>
internal sealed record CoverFonts(OpenTypeFont Latin, OpenTypeFont Hebrew);

/// <summary>A line of text of the cover, shaped: its glyphs from left to right.</summary>
internal sealed class CoverLine
{
    private readonly List<(OpenTypeFont Font, ShapedGlyph Glyph)> glyphs = [];

    /// <summary>Shapes a line.</summary>
    /// <param name="text">The text in logical order.</param>
    /// <param name="language">Its language.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="planOf">How a font is shaped in a language and a direction.</param>
    public CoverLine(string text, Language language, CoverFonts fonts, Func<OpenTypeFont, Language, Direction, ShapePlan> planOf)
    {
        foreach (var run in BidiParagraph.Resolve(text, language.Direction).RunsOfLine(0, text.Length))
        {
            var pieces = Pieces(text, run, language, fonts);
            if (run.IsRightToLeft)
                pieces.Reverse();
            foreach (var (start, end, font) in pieces)
            {
                var plan = planOf(font, language, run.IsRightToLeft ? Direction.RightToLeft : Direction.LeftToRight);
                glyphs.AddRange(plan.Shape(text.AsSpan(start, end - start)).Select(g => (font, g)));
            }
        }
    }

    /// <summary>The width at a size, in 1/256 pixel.</summary>
    public int Width(int size) => glyphs.Sum(g => Scaled(g.Glyph.XAdvance, size, g.Font));

    /// <summary>Adds the edges of the line's glyphs.</summary>
    /// <param name="size">The size of the type in pixels.</param>
    /// <param name="x">The left end, in 1/256 pixel.</param>
    /// <param name="y">The baseline from the top, in 1/256 pixel.</param>
    /// <param name="edges">Receives the edges.</param>
    public void AddTo(List<CoverEdge> edges, int size, int x, int y)
    {
        foreach (var (font, glyph) in glyphs)
        {
            OutlineFlattening.Add(font.OutlineOf(glyph.Id), (size, font.UnitsPerEm), x + Scaled(glyph.XOffset, size, font), y - Scaled(glyph.YOffset, size, font), edges);
            x += Scaled(glyph.XAdvance, size, font);
        }
    }

    private static int Scaled(int units, int size, OpenTypeFont font) => (int)((long)units * size * CoverageMap.Unit / font.UnitsPerEm);

    /// <summary>Cuts a run where the font changes: letters have that of their script, all else that of the language.</summary>
    private static List<(int Start, int End, OpenTypeFont Font)> Pieces(string text, BidiRun run, Language language, CoverFonts fonts)
    {
        var pieces = new List<(int Start, int End, OpenTypeFont Font)>();
        for (var i = run.Start; i < run.End; i++)
        {
            var font = text[i] switch
            {
                (>= '\u0590' and <= '\u05FF') or (>= '\uFB1D' and <= '\uFB4F') => fonts.Hebrew,
                (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F') => fonts.Latin,
                _ => language.IsHebrew ? fonts.Hebrew : fonts.Latin,
            };
            if (pieces.Count > 0 && pieces[^1].Font == font)
                pieces[^1] = pieces[^1] with { End = i + 1 };
            else
                pieces.Add((i, i + 1, font));
        }
        return pieces;
    }
}
