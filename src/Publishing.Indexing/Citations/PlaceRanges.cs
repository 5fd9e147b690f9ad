using System.Collections.Immutable;

namespace Publishing.Indexing;

/// <summary>Reads the end of a range of numbers.</summary>
internal static class PlaceRanges
{
    /// <summary>The numbers behind a dash: the last verse, or the last chapter and verse; empty when no range follows.</summary>
    /// <param name="cursor">The cursor, behind the first number of the range.</param>
    /// <param name="from">That number.</param>
    /// <param name="most">The greatest that the last number can be.</param>
    public static ImmutableArray<int> Read(CitationCursor cursor, int from, int most)
    {
        SkipLetter(cursor);
        var start = cursor.Position;
        if ((cursor.Mark('-') || cursor.Word(PlaceWords.Through)) && cursor.Number() is > 0 and var last)
        {
            var behind = cursor.Position;
            if (cursor.Mark(':') && cursor.Number() is > 0 and var verse)
                return [last, verse];
            cursor.Position = behind;
            if (last > from && last <= most)
            {
                SkipLetter(cursor);
                return [last];
            }
        }
        cursor.Position = start;
        return [];
    }

    // The half of a verse, "4b", or "22ff.", is of its verse.
    private static void SkipLetter(CitationCursor cursor)
    {
        if (cursor.Position == 0 || cursor.Tokens[cursor.Position - 1].Kind != CitationTokenKind.Number || !cursor.IsTouching || cursor.Next.IsCapital)
            return;
        if (PlaceWords.VerseLetter.Contains(cursor.Next.Folded))
            cursor.Position++;
    }
}
