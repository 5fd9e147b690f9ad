using System.Collections.Frozen;

namespace Publishing.Indexing;

/// <summary>Reads places in tractates. The form tells the corpus: folio and side the Babylonian Talmud, chapter and clause the Mishnah, unless a word before the tractate names another.</summary>
internal static class TractatePlaces
{
    private const int MostClauses = 40;

    // No chapter of the Mishnah has more; a greater number is a time of day.
    private const int MostMishnayot = 25;

    // Chapters of the Tosefta are counted otherwise here and there.
    private const int MoreChapters = 20;

    private static readonly FrozenSet<string> Mishnah = FrozenSet.Create(StringComparer.Ordinal, "m", "mish");

    /// <summary>The place at the cursor, or null.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="work">The tractate.</param>
    /// <param name="corpus">The corpus that the text names, or null.</param>
    public static ReadPlace? Read(CitationCursor cursor, CitedWork work, string? corpus)
    {
        cursor.Mark(',');
        var start = cursor.Position;
        if (corpus is null or "bavli" && work.LastFolio > 0 && FolioPlaces.Read(cursor, work.LastFolio) is { } folio && folio.Place.Numbers[0] >= 2)
            return new ReadPlace("bavli", folio.Place, folio.IsBare ? PlaceStrength.Bare : PlaceStrength.Strong);
        cursor.Position = start;
        if (corpus == "bavli")
            return null;
        var isLabelled = cursor.Word(PlaceWords.Chapter);
        var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        var joined = cursor.Labelled('פ');
        var chapter = joined > 0 ? joined : cursor.Number();
        if (chapter == 0 || chapter > work.Chapters + (corpus == "tosefta" ? MoreChapters : 0) || (cursor.WasRoman && !IsRomanChapter(cursor, corpus)))
            return null;
        var isMarked = joined > 0 || isLabelled || (isHebrew && cursor.WasMarked);
        var (clause, isSure) = cursor.WasRoman ? (BehindRoman(cursor), true) : Clause(cursor, isHebrew);
        if (clause == 0)
            return isLabelled || joined > 0 || corpus is not null ? new ReadPlace(corpus ?? "mishnah", CitedPlace.Of(chapter), isLabelled || joined > 0 ? PlaceStrength.Strong : PlaceStrength.Weak) : null;
        if (corpus is null && clause > MostMishnayot)
            return null;
        var place = CitedPlace.Of(chapter, clause) with { EndNumbers = PlaceRanges.Read(cursor, clause, MostClauses) };
        SkipFolio(cursor);
        return new ReadPlace(corpus ?? "mishnah", place, isSure || isMarked || corpus is not null ? PlaceStrength.Strong : PlaceStrength.Bare);
    }

    // "Sanhedrin X, 1", "Avoth ii. 16"
    private static bool IsRomanChapter(CitationCursor cursor, string? corpus) =>
        (corpus is not null || cursor.Tokens[cursor.Position - 1].Folded.Length > 1 || !cursor.Tokens[cursor.Position - 1].IsCapital)
        && (cursor.Next.IsMark(',') || cursor.Next.IsMark('.') || cursor.Next.IsMark(':'))
        && cursor.Position + 1 < cursor.Tokens.Count && cursor.Tokens[cursor.Position + 1].Kind == CitationTokenKind.Number;

    private static int BehindRoman(CitationCursor cursor)
    {
        cursor.Position++;
        return cursor.Number();
    }

    private static (int Clause, bool IsSure) Clause(CitationCursor cursor, bool isHebrew)
    {
        var start = cursor.Position;
        if ((cursor.Mark(':') || cursor.InnerStop()) && cursor.Number() is > 0 and <= MostClauses and var behindColon)
            return (behindColon, true);
        cursor.Position = start;
        var hasComma = cursor.Mark(',');
        if (cursor.Labelled('מ') is > 0 and var mishnah)
            return (mishnah, true);
        if (cursor.Labelled('ה') is > 0 and var halakhah)
            return (halakhah, true);
        var isLabelled = cursor.Word(PlaceWords.Clause) || (hasComma && cursor.Word(Mishnah));
        if ((isLabelled || isHebrew) && (isLabelled || hasComma || cursor.Next.Kind == CitationTokenKind.Hebrew) && cursor.Number() is > 0 and <= MostClauses and var clause)
            return (clause, isLabelled || cursor.WasMarked);
        cursor.Position = start;
        return (0, false);
    }

    // The Yerushalmi is cited by its clause; the folio of the first print may follow.
    private static void SkipFolio(CitationCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Mark(',') && cursor.Next.Kind == CitationTokenKind.Number && cursor.Number() > 0 && FolioPlaces.Side(cursor, isHebrew: false).Side != '\0')
            return;
        cursor.Position = start;
    }
}
