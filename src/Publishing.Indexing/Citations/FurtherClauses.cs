namespace Publishing.Indexing;

/// <summary>Reads the further verses or clauses of a chapter that was cited: the 6 of "55:1–3, 6".</summary>
internal static class FurtherClauses
{
    private const int MostVerses = 176;
    private const int MostClauses = 40;

    /// <summary>The place, or null when what follows is no greater number, or counts something.</summary>
    /// <param name="cursor">The cursor, behind the comma.</param>
    /// <param name="before">The place before.</param>
    /// <param name="work">Its work.</param>
    public static CitedPlace? Read(CitationCursor cursor, CitedPlace before, CitedWork work)
    {
        if (before.Numbers.Length < 2 || before.Side != '\0' || before.IsPage || work.Style == CitationStyle.Zohar || cursor.Next.Kind == CitationTokenKind.Latin)
            return null;
        var start = cursor.Position;
        var last = before.EndNumbers.IsEmpty ? before.Numbers[^1] : before.EndNumbers[^1];
        var chapter = before.EndNumbers.Length > 1 ? before.EndNumbers[..^1] : before.Numbers[..^1];
        var most = work.Style == CitationStyle.Tractate ? MostClauses : MostVerses;
        var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        if (cursor.Number() is var clause && clause > last && clause <= most)
        {
            var end = PlaceRanges.Read(cursor, clause, most);
            if (!Counts(cursor, isHebrew))
                return CitedPlace.Of([.. chapter, clause]) with { EndNumbers = end };
        }
        cursor.Position = start;
        return null;
    }

    // "55:1, 3 times", "1:1, 2:3", "5:1, 6a", "ה״א, ב ע״א": no verse.
    private static bool Counts(CitationCursor cursor, bool isHebrew) =>
        cursor.Next.IsMark(':') || cursor.Next.HasGershayim || cursor.Next.Kind == CitationTokenKind.Number
        || (cursor.Next.Kind == CitationTokenKind.Latin && !PlaceWords.And.Contains(cursor.Next.Folded))
        || (!isHebrew && cursor.Next.Kind == CitationTokenKind.Hebrew)
        || (cursor.Next.IsMark('.') && cursor.IsTouching && cursor.Position + 1 < cursor.Tokens.Count && cursor.Tokens[cursor.Position + 1] is { Kind: CitationTokenKind.Number } decimals && decimals.Start == cursor.Next.End);
}
