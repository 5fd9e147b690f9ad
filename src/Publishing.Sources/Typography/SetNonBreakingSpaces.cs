using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes a space one that does not break where a line must not end: after titles of honour, before numbers that count something, before dashes.</summary>
internal static class SetNonBreakingSpaces
{
    private const string Name = "set non-breaking spaces";
    private const string Reason = "a line must not end here";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Words(
        "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "St.", "Rev.", "R.", "ר׳", "ד״ר", "פרופ׳", "גב׳");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counters = Words(
        "No.", "no.", "Nos.", "p.", "pp.", "vol.", "Vol.", "ch.", "Ch.", "v.", "vv.", "n.", "fol.", "Chapter", "chapter", "Item", "item",
        "Section", "Article", "Psalm", "Psalms", "Page", "page", "Part", "Letter", "Lesson", "עמ׳", "סי׳", "אות", "פרק", "דף", "סעיף", "כרך", "ס״ק", "מס׳");

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        blocks.Edit(Name, ledger, b => Edits(b.PlainText));

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        var wordStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ')
                continue;
            if (i + 1 < text.Length && Holds(text, wordStart, i))
                edits.Add(new Edit(i, 1, "\u00A0", Reason, 95));
            wordStart = i + 1;
        }
        return edits;
    }

    private static bool Holds(string text, int wordStart, int space)
    {
        var next = text[space + 1];
        if (next is '–' or '—' && (space + 2 == text.Length || char.IsWhiteSpace(text[space + 2])))
            return true;
        if (space - wordStart is 0 or > 9 || !(char.IsUpper(next) || char.IsAsciiDigit(next) || Letters.IsHebrew(next)))
            return false;
        while (wordStart < space && (Letters.IsOpeningBracket(text[wordStart]) || Letters.IsDoubleQuote(text[wordStart])))
            wordStart++;
        var word = text.AsSpan(wordStart, space - wordStart);
        if (Titles.Contains(word))
            return char.IsUpper(next) || Letters.IsHebrew(next);
        if (!Counters.Contains(word))
            return false;
        return char.IsAsciiDigit(next) || (Letters.IsHebrew(word[0]) && IsHebrewNumber(text, space + 1));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params ReadOnlySpan<string> words) =>
        FrozenSet.Create(StringComparer.Ordinal, words).GetAlternateLookup<ReadOnlySpan<char>>();

    // One to three letters, with or without their marks: א, א׳, י״ד.
    private static bool IsHebrewNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && (Letters.IsHebrew(text[end]) || text[end] is Letters.Geresh or Letters.Gershayim))
            end++;
        return end - start is >= 1 and <= 4 && Letters.IsHebrew(text[start]);
    }
}
