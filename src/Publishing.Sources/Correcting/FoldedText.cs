using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>The lines or blocks of a text as corrections see them: one text in which all blanks and ends between words are one space.</summary>
internal sealed class FoldedText
{
    private readonly ImmutableArray<TracedText> pieces;
    private readonly (int Piece, int Unit)[] places;

    public FoldedText(ImmutableArray<TracedText> pieces)
    {
        this.pieces = pieces;
        var most = 0;
        foreach (var piece in pieces)
            most += piece.Length + 1;
        var text = new char[most];
        places = new (int, int)[most];
        var count = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var piece = pieces[i].Text;
            for (var k = 0; k <= piece.Length; k++)
            {
                var c = k == piece.Length || char.IsWhiteSpace(piece[k]) ? ' ' : piece[k];
                if (c == ' ' && (count == 0 || text[count - 1] == ' '))
                    continue;
                text[count] = c;
                places[count++] = (i, k);
            }
        }
        Text = new string(text, 0, count);
    }

    public string Text { get; }

    /// <summary>The piece and the unit in it that a character stands for; the end of a piece for the space behind it.</summary>
    public (int Piece, int Unit) PlaceOf(int index) => places[index];

    /// <summary>The offset of the source that a character stands at.</summary>
    public int OffsetOf(int index)
    {
        var (piece, unit) = places[index];
        var text = pieces[piece];
        return unit < text.Length ? text.OffsetOf(unit) : text.Length == 0 ? 0 : text.OffsetOf(text.Length - 1) + 1;
    }

    /// <summary>The line and column of a character in the source.</summary>
    public LinePosition PositionOf(int index, SourceText source) => source.PositionOf(OffsetOf(index));

    /// <summary>A text of a correction in the same form; what nobody can see is not asked for.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u2060' or '\uFEFF' or '\u00AD' or '\u061C')
                continue;
            var isBlank = char.IsWhiteSpace(c);
            if (!isBlank)
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }
        return folded.ToString().TrimEnd(' ');
    }
}
