namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>A place where a line may end, with the sums that make the width of any line a difference of two of them.</summary>
/// <param name="WidthBefore">Natural width from the start of the paragraph to the end of a line that ends here: its hyphen counted, its hanging punctuation not.</param>
/// <param name="WidthAfter">Natural width from the start of the paragraph to the start of a line that starts here: the space at the break passed, hanging punctuation too.</param>
/// <param name="GlueBefore">The part of <paramref name="WidthBefore"/> that is word spaces.</param>
/// <param name="GlueAfter">The part of <paramref name="WidthAfter"/> that is word spaces.</param>
/// <param name="Floor">Natural width to the start of the word that the break follows or divides; never falls from one breakpoint to the next.</param>
/// <param name="Penalty">What breaking here costs; negative for a forced break.</param>
/// <param name="Kind">How the line ends.</param>
/// <param name="Piece">The piece that the break follows or divides.</param>
/// <param name="Offset">Where in the piece's text it divides it, or its length when it follows it.</param>
internal readonly record struct Breakpoint(
    long WidthBefore,
    long WidthAfter,
    long GlueBefore,
    long GlueAfter,
    long Floor,
    int Penalty,
    BreakKind Kind,
    int Piece,
    int Offset);

/// <summary>How a line ends.</summary>
internal enum BreakKind : byte
{
    /// <summary>At a space or after a character that allows it.</summary>
    Plain,

    /// <summary>In a word, with a hyphen added.</summary>
    Hyphen,

    /// <summary>By force: a forced break or the paragraph's end.</summary>
    Forced,
}
