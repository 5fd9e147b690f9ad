namespace Publishing.Indexing;

/// <summary>Reads folio and side: <c>33b</c>, <c>37a–b</c>, <c>לג ע״ב</c>, <c>דף לג עמוד ב</c>, <c>לג, ב</c>, <c>לג:</c>.</summary>
internal static class FolioPlaces
{
    /// <summary>Folio and side at the cursor, or null. A number without a side is a folio only behind a label.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="lastFolio">The last folio.</param>
    public static (CitedPlace Place, bool IsBare)? Read(CitationCursor cursor, int lastFolio)
    {
        var start = cursor.Position;
        var isLabelled = cursor.Word(PlaceWords.Folio);
        var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        var folio = cursor.Number();
        var isMarked = cursor.WasMarked;
        if (folio is > 0 && folio <= lastFolio)
        {
            var (side, isBare) = Side(cursor, isHebrew);
            if (side != '\0')
            {
                var (end, endSide) = End(cursor, folio);
                var place = CitedPlace.Of(folio) with { Side = side, EndNumbers = end > 0 ? [end] : [], EndSide = endSide };
                return (place, isBare && !isMarked && !isLabelled);
            }
            if (isLabelled)
                return (CitedPlace.Of(folio), false);
        }
        cursor.Position = start;
        return null;
    }

    /// <summary>The side of a folio, or NUL; and whether it was but a letter behind a comma.</summary>
    public static (char Side, bool IsBare) Side(CitationCursor cursor, bool isHebrew)
    {
        var token = cursor.Next;
        if (token.Kind == CitationTokenKind.Latin && token.Folded is [>= 'a' and <= 'd'] && cursor.IsTouching && !token.IsCapital)
        {
            cursor.Position++;
            return (token.Folded[0], false);
        }
        if (!isHebrew && token.Kind == CitationTokenKind.Latin && token.Folded is "a" or "b" && !token.IsCapital && ClosesBehind(cursor))
        {
            // "31 a" with a blank, before a sign or the end.
            cursor.Position++;
            return (token.Folded[0], false);
        }
        if (!isHebrew)
            return ('\0', false);
        if (token.Folded is ['״', 'ע', >= 'א' and <= 'ד'])
        {
            cursor.Position++;
            return (Letter(token.Folded[2]), false);
        }
        var start = cursor.Position;
        cursor.Mark(',');
        if (cursor.Next.Folded is ['״', 'ע', >= 'א' and <= 'ד'] && cursor.Next.Folded is [_, _, var abbreviated])
        {
            cursor.Position++;
            return (Letter(abbreviated), false);
        }
        if (cursor.Word(PlaceWords.Side) && cursor.Number() is >= 1 and <= 4 and var labelled)
            return ((char)('a' + labelled - 1), false);
        cursor.Position = start;
        if (StopSide(cursor) is { } printed)
            return (printed, false);
        if ((cursor.Mark(',') || cursor.Next.Kind == CitationTokenKind.Hebrew) && cursor.Next.Folded is ['א' or 'ב'] && cursor.Next.Folded is [var letter])
        {
            cursor.Position++;
            if (cursor.IsTouching)
                cursor.Mark('\'');
            return (Letter(letter), true);
        }
        cursor.Position = start;
        return ('\0', false);
    }

    private static bool ClosesBehind(CitationCursor cursor) =>
        cursor.Position + 1 >= cursor.Tokens.Count || cursor.Tokens[cursor.Position + 1].Kind == CitationTokenKind.Mark;

    // In print a full stop behind the folio is its first side and a colon its second: (ברכות לג:).
    private static char? StopSide(CitationCursor cursor)
    {
        if (!cursor.IsTouching || !(cursor.Next.IsMark('.') || cursor.Next.IsMark(':')))
            return null;
        if (cursor.Position + 1 >= cursor.Tokens.Count)
        {
            // At the end of a text a full stop ends the sentence.
            return cursor.Mark(':') ? 'b' : null;
        }
        var behind = cursor.Tokens[cursor.Position + 1];
        if (!(behind.IsMark(')') || behind.IsMark(']') || behind.IsMark(',') || behind.IsMark(';')))
            return null;
        var side = cursor.Next.IsMark('.') ? 'a' : 'b';
        cursor.Position++;
        return side;
    }

    private static (int Folio, char Side) End(CitationCursor cursor, int folio)
    {
        var start = cursor.Position;
        if (cursor.Mark('-'))
        {
            var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
            if (Side(cursor, isHebrew).Side is not '\0' and var side)
                return (0, side);
            if (cursor.Number() is var end && end > folio && Side(cursor, isHebrew).Side is not '\0' and var endSide)
                return (end, endSide);
        }
        cursor.Position = start;
        return (0, '\0');
    }

    private static char Letter(char hebrew) => (char)('a' + (hebrew - 'א'));
}
