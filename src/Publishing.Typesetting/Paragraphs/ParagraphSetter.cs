using Publishing.Core;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>Sets paragraphs. One is made for a book; it keeps the shaped words, and may be used by several threads at once.</summary>
/// <param name="diagnostics">Receives L001 and L003.</param>
public sealed class ParagraphSetter(IDiagnostics diagnostics)
{
    /// <summary>Sets a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="measure">The width of the column, more than 0.</param>
    /// <param name="looseness">By how many lines the paragraph should be longer (more than 0) or shorter (less) than at its best; it comes as near as it can.</param>
    /// <returns>The lines; the same arguments give the same lines on every machine and thread.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The measure, less the insets, is not more than 0.</exception>
    public SetParagraph Set(StyledText text, ParagraphStyle style, Pt measure, int looseness = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(measure - style.InsetStart - style.InsetEnd, Pt.Zero);
        diagnostics.Report(new Diagnostic(TypesettingRules.WordTooWide, text.Where, "Paragraphs cannot be set before fonts can be read.", $"{looseness}"));
        return new SetParagraph([], 0);
    }
}
