using Publishing.Pdf.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>A run as pages show it.</summary>
/// <param name="run">The run.</param>
/// <param name="use">Its font.</param>
internal sealed class ShownRun(ShapedRun run, FontUse use)
{
    public FontUse Use => use;

    /// <summary>Its size, in 1/1000 pt.</summary>
    public long Size { get; } = TextObjectWriter.Thousandths(run.Size);

    /// <summary>Its width in billionths of a point for a stretch of 1/1000.</summary>
    public long Width { get; } = TextObjectWriter.Billionths(run.Width) / 1000;

    public LetterCounts Letters { get; } = LetterCounts.Of(run.Text);

    /// <summary>Its glyphs in logical order as a line of its own direction shows them; null until they are asked for.</summary>
    public ShownGlyph[]? Glyphs { get; set; }
}
