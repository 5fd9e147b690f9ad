using System.Globalization;
using Publishing.Unicode.Hyphenation;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Finds where the words of a piece may be hyphenated.</summary>
internal static class Hyphenation
{
    private const int Penalty = 300;
    private const int NamePenalty = 420;
    private const int CompoundPenalty = 600;
    private const int ShortestWord = 5;

    /// <summary>The divisions of a piece, worked out once for each distinct word.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="piece">The piece.</param>
    public static Division[] Of(string text, in Piece piece)
    {
        if (piece.Shaper.Hyphenator is not { } hyphenator)
            return [];
        var standsAlone = !Joins(text, piece.Start - 1) && !Joins(text, piece.End);
        if (!standsAlone)
            return Find(text, piece, hyphenator);
        return piece.Word.Hyphenations ??= Find(text, piece, hyphenator);
    }

    /// <summary>Whether the character beyond an edge of the piece belongs to the same word, or makes it a compound.</summary>
    private static bool Joins(string text, int index) => (uint)index < (uint)text.Length && (IsLetter(text[index]) || IsMark(text[index]) || IsHyphen(text[index]));

    private static Division[] Find(string text, in Piece piece, Hyphenator hyphenator)
    {
        var divisions = new List<Division>();
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (!IsLetter(text[i]))
                continue;
            var (start, end) = (i, i + 1);
            while (start > 0 && IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && IsLetter(text[end]))
                end++;
            AddWord(text, start, end, piece, hyphenator, divisions);
            i = end - 1;
        }
        return [.. divisions];
    }

    private static void AddWord(string text, int start, int end, in Piece piece, Hyphenator hyphenator, List<Division> divisions)
    {
        if (end - start < ShortestWord || (end < text.Length && IsMark(text[end])))
            return;
        var isCompound = (start > 0 && IsHyphen(text[start - 1])) || (end < text.Length && IsHyphen(text[end]));
        var penalty = isCompound ? CompoundPenalty : char.IsUpper(text[start]) ? NamePenalty : Penalty;
        foreach (var index in hyphenator.Hyphenate(text.AsSpan(start, end - start)))
        {
            var place = start + index;
            if (place > piece.Start && place <= piece.End)
                divisions.Add(Divide(text, piece, place, penalty));
        }
    }

    private static Division Divide(string text, in Piece piece, int place, int penalty)
    {
        var before = piece.Shaper.Hyphenated(text.AsSpan(piece.Start, place - piece.Start));
        var after = place == piece.End ? ShapedWord.Empty : piece.Shaper.Word(text.AsSpan(place, piece.End - place));
        return Division.Between(place - piece.Start, penalty, addsHyphen: true, before, after);
    }

    private static bool IsLetter(char unit) => char.IsLetter(unit);

    private static bool IsMark(char unit) => CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark;

    private static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u00AD';
}
