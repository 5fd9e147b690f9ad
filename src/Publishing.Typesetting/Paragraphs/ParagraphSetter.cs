using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Hyphenation;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>Sets paragraphs. One is made for a book; it keeps the shaped words, and may be used by several threads at once.</summary>
/// <remarks>
/// The way of a paragraph: itemise (bidi levels, scripts, fonts), shape the words, list the breakpoints, choose among
/// them (Knuth and Plass), place the words line by line (UAX #9 rule L2).
/// </remarks>
/// <param name="diagnostics">Receives L001 and L003.</param>
/// <param name="english">Divides the English words; without one American patterns do.</param>
public sealed class ParagraphSetter(IDiagnostics diagnostics, Hyphenator? english = null)
{
    private readonly WordShapers shapers = new(english ?? Hyphenator.EnglishUs, diagnostics);
    private readonly ConcurrentBag<ParagraphWork> idle = [];

    /// <summary>Sets a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">The width of the column, more than 0.</param>
    /// <param name="looseness">By how many lines the paragraph should be longer (more than 0) or shorter (less) than at its best; where that cannot be done well enough it is set at its best.</param>
    /// <returns>The lines; the same arguments give the same lines on every machine and thread.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure, less the insets, is not more than 0.</exception>
    public SetParagraph Set(StyledText text, ParagraphStyle style, Pt measure, int looseness = 0)
    {
        Check(text, style, measure);
        var work = Take();
        var set = work.Set(text, style, measure, looseness);
        idle.Add(work);
        return set;
    }

    /// <summary>Finds the numbers of lines near its best in which a paragraph can be set well, which is quicker than to set it so.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">The width of the column, more than 0.</param>
    /// <param name="lines">How many lines it has at its best.</param>
    /// <returns>Those that <see cref="Set"/> has with a looseness of −2, −1, 1 or 2, fewest lines first; often none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure, less the insets, is not more than 0.</exception>
    public ImmutableArray<ParagraphLength> Lengths(StyledText text, ParagraphStyle style, Pt measure, int lines)
    {
        Check(text, style, measure);
        var work = Take();
        var found = work.Lengths(text, style, measure, lines);
        idle.Add(work);
        return found;
    }

    private ParagraphWork Take() => idle.TryTake(out var work) ? work : new ParagraphWork(shapers, diagnostics);

    private static void Check(StyledText text, ParagraphStyle style, Pt measure)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(style);
        if (measure - style.InsetStart - style.InsetEnd <= Pt.Zero)
            throw new ArgumentOutOfRangeException(nameof(measure), "The measure, less the insets, is not more than 0.");
    }
}
