using Publishing.Core;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Puts directional marks into the ActualText of the few glyphs where readers that take text from a page need them.</summary>
/// <remarks>
/// Readers rebuild the logical order of a line from where its glyphs stand, each with its own simplification of UAX #9.
/// Tried with poppler 22.12, MuPDF 1.21 and PDFium (2026):
/// poppler gives the neutral characters to the left of a left-to-right stretch to that stretch, so a space changes sides at
/// numbers, Latin words, commas, full stops and colons: a right-to-left mark at their left keeps it out. In a left-to-right
/// line the same happens behind a Hebrew stretch: a left-to-right mark ends it. PDFium mirrors brackets and quotation marks in right-to-left
/// text although ToUnicode names the character meant, and takes an ellipsis apart: left-to-right marks around them stop it. MuPDF leaves ActualText
/// alone, and begins a line where it leaps to a glyph that is not from right to left: the code of such a glyph stands for the mark too.
/// All of them read a whole ActualText of a Hebrew word back to front, so none is written.
/// </remarks>
internal static class ReadingMarks
{
    private const string LeftToRight = "\u200E", RightToLeft = "\u200F";

    /// <summary>What to put before and after the text of a glyph.</summary>
    /// <param name="line">The direction of the line.</param>
    /// <param name="run">The direction of the run.</param>
    /// <param name="text">The text of the glyph.</param>
    /// <param name="isFirst">The glyph is the first of its run.</param>
    /// <param name="before">The direction of the run before on the line, if there is one, and what stands between them.</param>
    public static (string Prefix, string Suffix) Around(Direction line, Direction run, ReadOnlySpan<char> text, bool isFirst, (Direction Direction, WordEnding Ending)? before)
    {
        if (line == Direction.LeftToRight)
            return isFirst && run == line && before is (Direction.RightToLeft, not WordEnding.Space) ? (LeftToRight, "") : ("", "");
        if (run == Direction.LeftToRight)
            return isFirst && before is not { Direction: Direction.LeftToRight } ? (RightToLeft, "") : ("", "");
        return text switch
        {
            "," or "." or ":" or "/" or "-" or "+" or "\u00A0" => (RightToLeft, ""),
            [var mirrored] when IsMirrored(mirrored) => (RightToLeft + LeftToRight, LeftToRight + RightToLeft),
            _ => ("", ""),
        };
    }

    /// <summary>Whether PDFium shows another character for a character from right to left.</summary>
    public static bool IsMirrored(char unit) => unit is '(' or ')' or '[' or ']' or '{' or '}' or '<' or '>' or '«' or '»' or '‹' or '›' or '“' or '”' or '‘' or '’' or '…';

    /// <summary>The marks that turn a page (see <see cref="PageReading"/>); none for most pages.</summary>
    public static string Turning(PageReading page) => new((page.IsRightToLeft ? RightToLeft : LeftToRight)[0], page.Marks);

    /// <summary>What to put after the last glyph of a line: on a page from right to left poppler would move a closing mark of English to the line's front.</summary>
    /// <param name="line">The direction of the line.</param>
    /// <param name="page">The reading of the page.</param>
    /// <param name="text">The text of the glyph.</param>
    public static string AtLineEnd(Direction line, PageReading page, ReadOnlySpan<char> text) =>
        page.IsRightToLeft && line == Direction.LeftToRight && text.Length > 0 && !char.IsLetter(text[^1]) && !LetterCounts.IsNumber(text[^1]) ? LeftToRight : "";

    /// <summary>What a glyph's code stands for: its text, in a line from right to left with the mark before it, without which MuPDF breaks the line at the leap to the glyph.</summary>
    /// <param name="line">The direction of the line.</param>
    /// <param name="prefix">What stands before the text in the ActualText.</param>
    /// <param name="text">The text of the glyph.</param>
    public static string Mapped(Direction line, string prefix, string text) =>
        line == Direction.RightToLeft && prefix.Length is > 0 and <= 2 ? RightToLeft + text : text;

    /// <summary>What to put before a word space.</summary>
    public static string BeforeSpace(Direction line, Direction run, Direction? next) =>
        line == Direction.LeftToRight && run == Direction.RightToLeft && next == Direction.LeftToRight ? LeftToRight : "";
}
