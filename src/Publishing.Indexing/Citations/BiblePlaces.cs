namespace Publishing.Indexing;

/// <summary>Reads chapter and verse: <c>55:8–9</c>, <c>lv. 8</c>, <c>chapter 55, verse 8</c>, <c>נה, ח</c>, <c>פרק נ״ה פסוק ח׳</c>.</summary>
internal static class BiblePlaces
{
    private const int MostVerses = 176;

    /// <summary>The place at the cursor, or null.</summary>
    public static ReadPlace? Read(CitationCursor cursor, CitedWork work)
    {
        cursor.Mark(',');
        var isLabelled = cursor.Word(PlaceWords.Chapter);
        var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        var chapter = cursor.Labelled('פ') is > 0 and var joined ? joined : cursor.Number();
        if (chapter == 0)
            return null;
        var isMarked = cursor.WasMarked && isHebrew;
        if (work.Chapters == 1 && chapter > 1)
            return chapter <= MostVerses ? Strong(CitedPlace.Of(1, chapter)) : null;
        if (chapter > work.Chapters)
            return null;
        var (verse, strength) = Verse(cursor, isHebrew, isMarked || isLabelled);
        if (verse == 0)
        {
            var range = PlaceRanges.Read(cursor, chapter, work.Chapters);
            return new ReadPlace("bible", CitedPlace.Of(chapter) with { EndNumbers = range }, isLabelled ? PlaceStrength.Strong : PlaceStrength.Weak);
        }
        return new ReadPlace("bible", CitedPlace.Of(chapter, verse) with { EndNumbers = PlaceRanges.Read(cursor, verse, MostVerses) }, strength);
    }

    private static (int Verse, PlaceStrength Strength) Verse(CitationCursor cursor, bool isHebrew, bool isSure)
    {
        var start = cursor.Position;
        var wasRoman = cursor.WasRoman;
        var hasColon = cursor.Mark(':');
        var hasStop = !hasColon && (cursor.Mark('.') || cursor.Mark(','));
        var isTouching = cursor.IsTouching;
        var stop = hasStop ? cursor.Tokens[cursor.Position - 1] : default;
        var hasLabel = cursor.Word(PlaceWords.Clause);
        var isNextHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        var isAllowed = hasColon || hasLabel || isHebrew
            || (wasRoman && cursor.Next.Kind == CitationTokenKind.Number)
            || (hasStop && stop.IsMark('.') && isTouching && cursor.Next.Kind == CitationTokenKind.Number);
        // "יש' נה 8" has figures behind letters.
        var isMixed = isHebrew && cursor.Next.Kind == CitationTokenKind.Number && (cursor.Position + 1 == cursor.Tokens.Count || cursor.Tokens[cursor.Position + 1].Kind == CitationTokenKind.Mark);
        var verse = isAllowed && (isMixed || isNextHebrew == (isHebrew || (hasLabel && isNextHebrew))) ? cursor.Number() : 0;
        if (verse is 0 or > MostVerses || (cursor.WasRoman && !hasLabel))
        {
            cursor.Position = start;
            return (0, PlaceStrength.Weak);
        }
        var isStrong = hasColon || hasLabel || isSure || cursor.WasMarked;
        return (verse, isStrong ? PlaceStrength.Strong : PlaceStrength.Bare);
    }

    private static ReadPlace Strong(CitedPlace place) => new("bible", place, PlaceStrength.Strong);
}
