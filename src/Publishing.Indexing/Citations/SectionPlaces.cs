using System.Collections.Immutable;

namespace Publishing.Indexing;

/// <summary>Reads the numbers of midrashim, codes and later books: <c>44:1</c>, <c>part 3, chapter 51</c>, <c>פ״ג ה״ד</c>, <c>סימן א סעיף א</c>, <c>ח״א עמ׳ 144</c>.</summary>
internal static class SectionPlaces
{
    private const int Deepest = 4;

    // ח״א is part 1 and פ״א chapter 1; ה״א, ס״א and מ״א are clauses, and can be numerals where no chapter stands before.
    private static readonly char[] FirstLabels = ['ח', 'פ'];
    private static readonly char[] NextLabels = ['פ', 'ה', 'ס', 'מ'];

    /// <summary>The place at the cursor, or null.</summary>
    public static ReadPlace? Read(CitationCursor cursor, CitedWork work)
    {
        var corpus = work.Style switch { CitationStyle.Midrash => "midrash", CitationStyle.Code => "code", _ => "later" };
        cursor.Mark(',');
        if (cursor.Word(PlaceWords.Portion))
            cursor.Mark(',');
        var portion = work.Style == CitationStyle.Midrash && !cursor.IsAtEnd ? WorkTable.Shared.FindPortion(cursor.Tokens, cursor.Position) : null;
        if (portion is not null)
            cursor.Position += portion.Value.Count;
        else if (work.Id == "yalkut-shimoni")
            SkipBook(cursor);
        var numbers = ImmutableArray.CreateBuilder<int>();
        var (isPage, isStrong, isBare, wasRoman, wasLabelled) = (false, false, false, false, false);
        while (numbers.Count < Deepest && !isPage)
        {
            var start = cursor.Position;
            var hasColon = numbers.Count > 0 && (cursor.Mark(':') || cursor.InnerStop());
            var hasComma = !hasColon && cursor.Mark(',');
            isPage = cursor.Word(PlaceWords.Page);
            var hasLabel = isPage;
            while (!isPage && (cursor.Word(PlaceWords.Volume) || cursor.Word(PlaceWords.Chapter) || cursor.Word(PlaceWords.Section) || cursor.Word(PlaceWords.Clause) || cursor.Mark('#') || cursor.Mark('§')))
                hasLabel = true;
            var joined = hasLabel ? 0 : (numbers.Count == 0 ? FirstLabels : NextLabels).Select(cursor.Labelled).FirstOrDefault(n => n > 0);
            var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
            // "Guide III, 51" has part and chapter.
            var isTied = numbers.Count == 0 || hasColon || hasLabel || joined > 0 || isHebrew || (wasRoman && hasComma && numbers.Count == 1 && work.Style is CitationStyle.Later or CitationStyle.Midrash)
                || (wasLabelled && numbers.Count == 1 && IsNumberBeforeSign(cursor));
            var number = joined > 0 ? joined : isTied && (cursor.Next.Kind != CitationTokenKind.Latin || hasLabel || numbers.Count == 0) ? cursor.Number() : 0;
            if (number == 0 && hasLabel)
                number = cursor.Ordinal();
            if (number == 0 || (numbers.Count == 0 && !hasLabel && !isHebrew && number > work.Chapters) || (numbers.Count > 0 && hasComma && isHebrew && !hasLabel && work.Style == CitationStyle.Later && !isBare && isStrong && !EndsClause(cursor)))
            {
                cursor.Position = start;
                isPage = false;
                break;
            }
            isStrong |= (wasRoman && numbers.Count == 1) || hasLabel || joined > 0 || hasColon || (isHebrew && cursor.WasMarked);
            isBare |= isHebrew && !hasLabel && joined == 0 && numbers.Count > 0;
            wasRoman = numbers.Count == 0 && joined == 0 && cursor.WasRoman;
            wasLabelled = hasLabel;
            numbers.Add(number);
        }
        if (numbers.Count == 0)
            return portion is null ? null : new ReadPlace(corpus, CitedPlace.Whole with { Portion = portion.Value.Works[0].Id }, PlaceStrength.Weak);
        var place = CitedPlace.Of([.. numbers]) with { IsPage = isPage, Portion = portion?.Works[0].Id, EndNumbers = PlaceRanges.Read(cursor, numbers[^1], int.MaxValue) };
        return new ReadPlace(corpus, place, isStrong || portion is not null ? PlaceStrength.Strong : isBare ? PlaceStrength.Bare : PlaceStrength.Weak);
    }

    // "Part 3 51", "Gate I 3:2"
    private static bool IsNumberBeforeSign(CitationCursor cursor) =>
        cursor.Next.Kind == CitationTokenKind.Number && (cursor.Position + 1 == cursor.Tokens.Count || cursor.Tokens[cursor.Position + 1].Kind == CitationTokenKind.Mark);

    // The Yalkut follows the books of the Bible, but its sections are numbered through.
    private static void SkipBook(CitationCursor cursor)
    {
        if (cursor.IsAtEnd || WorkTable.Shared.Find(cursor.Tokens, cursor.Position) is not { } match || match.Works[0].Style != CitationStyle.Bible)
            return;
        cursor.Position += match.Count;
        cursor.Mark(',');
    }

    // "כוזרי מאמר ב, לו)": a numeral at the end, not the first word of a sentence.
    private static bool EndsClause(CitationCursor cursor) =>
        cursor.IsAtEnd || cursor.Next.IsMark(')')
        || (cursor.Next.Kind == CitationTokenKind.Mark && !PlaceWords.CommonHebrew.Contains(cursor.Tokens[cursor.Position - 1].Letters));
}
