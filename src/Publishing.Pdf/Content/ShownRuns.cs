using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Knows how runs are shown, and keeps it for those that come again.</summary>
/// <param name="fonts">Gives the glyphs their codes.</param>
internal sealed class ShownRuns(FontSet fonts)
{
    // A book says some thousands of words over and over; more are not kept.
    private const int MostKept = 1 << 15;

    private readonly Dictionary<ShapedRun, ShownRun> kept = new(ReferenceEqualityComparer.Instance);
    private readonly RunGlyphs glyphs = new();
    private readonly GlyphTexts texts = new();

    /// <summary>Adds the runs of a line to a list, in order.</summary>
    public void Add(TextLine line, List<ShownRun> runs)
    {
        foreach (ref readonly var word in line.Words.AsSpan())
        {
            if (!kept.TryGetValue(word.Run, out var shown))
            {
                shown = new ShownRun(word.Run, fonts.UseOf(word.Run.Font));
                if (kept.Count < MostKept)
                    kept.Add(word.Run, shown);
            }
            runs.Add(shown);
        }
    }

    /// <summary>The glyphs of a run in a line of its own direction that needs no marks.</summary>
    public ReadOnlySpan<ShownGlyph> GlyphsOf(ShapedRun run, ShownRun shown)
    {
        if (shown.Glyphs is { } known)
            return known;
        var read = Read(run, endsInHyphen: false);
        var made = new ShownGlyph[read.Length];
        for (var i = 0; i < made.Length; i++)
        {
            var own = TextOf(i);
            var (prefix, suffix) = ReadingMarks.Around(run.Direction, run.Direction, own, i == 0, null);
            made[i] = Show(run, shown, run.Direction, read[i], own, prefix, suffix);
        }
        return shown.Glyphs = made;
    }

    /// <summary>Reads a run; the texts of its glyphs are then those of <see cref="TextOf"/>.</summary>
    /// <returns>One entry for each glyph, in logical order; valid until the next call.</returns>
    public ReadOnlySpan<RunGlyph> Read(ShapedRun run, bool endsInHyphen)
    {
        texts.Read(run, endsInHyphen);
        return glyphs.Read(run);
    }

    /// <summary>The text that a glyph of the run that was read last stands for.</summary>
    public string TextOf(int glyph) => texts.TextOf(glyph);

    /// <summary>A glyph as it is shown in a line.</summary>
    /// <param name="run">Its run.</param>
    /// <param name="shown">The same.</param>
    /// <param name="line">The direction of the line.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="own">Its text.</param>
    /// <param name="prefix">The marks before it.</param>
    /// <param name="suffix">The marks after it.</param>
    /// <param name="turning">The marks before these that turn the page or the line, for which the code cannot stand.</param>
    public static ShownGlyph Show(ShapedRun run, ShownRun shown, Direction line, in RunGlyph glyph, string own, string prefix, string suffix, string turning = "")
    {
        var mapped = own.Length == 0 ? "\u200B" : ToUnicodeMap.Within(ReadingMarks.Mapped(line, prefix, own));
        // Where the code stands for all of it, ActualText need not say it again.
        var isActual = own.Length == 0 || IsPrivate(own) || turning.Length + suffix.Length > 0 || mapped.Length != prefix.Length + own.Length;
        return new ShownGlyph(
            shown.Use.CodeOf(glyph, mapped),
            TextObjectWriter.Billionths(Scaled(glyph.X)) / 1000,
            TextObjectWriter.Thousandths(Scaled(glyph.Y)),
            isActual ? turning + prefix + own + suffix : null);

        Pt Scaled(long fontUnits) => Pt.FromFontUnits(fontUnits, run.Size, run.Font.UnitsPerEm);
    }

    /// <summary>Whether a text holds a character that means nothing outside its font, for which PDF/A-2a wants ActualText.</summary>
    private static bool IsPrivate(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAnyInRange('\uDB80', '\uDBFF');
}
