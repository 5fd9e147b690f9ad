using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes quotes and apostrophes inside Hebrew words the marks they stand for: geresh and gershayim.</summary>
internal static class SetHebrewMarks
{
    private const string Name = "set geresh and gershayim";

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.Create(StringComparer.Ordinal,
        "ה", "ד", "ר", "עמ", "ע", "ס", "פ", "ית", "וכו", "וכד", "וגו", "כו", "גו", "אפי", "אי", "סי", "מס", "פרופ", "גב", "רח", "שכ", "טל",
        "אונ", "חוב", "הוצ", "מהד", "עי", "תוס", "גמ", "מתני", "דר", "נק", "אות", "שו", "קו", "סק", "מע", "תי", "חי", "דף", "כמ");

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        blocks.Edit(Name, ledger, b => Edits(b.PlainText));

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        var openSingles = 0;
        var openDoubles = 0;
        for (var i = text.NextOf(Letters.Quotes, 0); i < text.Length; i = text.NextOf(Letters.Quotes, i + 1))
        {
            var c = text[i];
            if (Letters.IsSingleQuote(c) && i + 1 < text.Length && text[i + 1] == c && IsBetweenHebrew(text, i, 2))
            {
                edits.Add(new Edit(i, 2, "״", "two marks for gershayim in a Hebrew word", 97));
                i++;
            }
            else if (Letters.IsDoubleQuote(c) && IsBetweenHebrew(text, i, 1))
            {
                if (OpensAfterPrefix(text, i, openDoubles))
                    openDoubles++;
                else if (c != Letters.Gershayim)
                    edits.Add(new Edit(i, 1, "״", "gershayim in a Hebrew word", 97));
            }
            else if (Letters.IsDoubleQuote(c))
            {
                openDoubles = Math.Max(0, openDoubles + (IsAtStart(text, i) ? 1 : -1));
            }
            else if (Letters.IsSingleQuote(c) && i > 0 && (Letters.IsHebrew(text[i - 1]) || Letters.IsHebrewMark(text[i - 1])))
            {
                if (i + 1 < text.Length && Letters.IsHebrew(text[i + 1]) ? !OpensSingle(text, i) : openSingles == 0 || IsAbbreviation(text, i))
                    AddGeresh(edits, i, c);
                else if (i + 1 < text.Length && Letters.IsHebrew(text[i + 1]))
                    openSingles++;
                else
                    openSingles--;
            }
            else if (Letters.IsSingleQuote(c) && IsAtStart(text, i) && i + 1 < text.Length && Letters.IsHebrew(text[i + 1]) && ClosesLater(text, i + 1))
            {
                openSingles++;
            }
        }
        return edits;
    }

    private static void AddGeresh(List<Edit> edits, int index, char mark)
    {
        if (mark != Letters.Geresh)
            edits.Add(new Edit(index, 1, "׳", "geresh in a Hebrew word", 96));
    }

    private static bool IsBetweenHebrew(string text, int index, int length) =>
        index > 0 && index + length < text.Length && (Letters.IsHebrew(text[index - 1]) || Letters.IsHebrewMark(text[index - 1]) || IsGeresh(text[index - 1]))
        && Letters.IsHebrew(text[index + length]);

    private static bool IsGeresh(char c) => c == Letters.Geresh;

    private static bool IsAtStart(string text, int index) =>
        index == 0 || char.IsWhiteSpace(text[index - 1]) || Letters.IsOpeningBracket(text[index - 1]) || Letters.IsDash(text[index - 1])
        || text[index - 1] == Letters.Maqaf || (Letters.IsDoubleQuote(text[index - 1]) && (index == 1 || char.IsWhiteSpace(text[index - 2])));

    /// <summary>Whether a mark after prefix letters opens a quotation, as in <c>ה"רוח חיים"</c>, and does not belong to an abbreviation.</summary>
    private static bool OpensAfterPrefix(string text, int index, int openDoubles)
    {
        if (openDoubles > 0 || !IsPrefixBefore(text, index))
            return false;
        var end = index + 1;
        while (end < text.Length && (Letters.IsHebrew(text[end]) || Letters.IsHebrewMark(text[end]) || text[end] == Letters.Maqaf || text[end] == '-'))
            end++;
        if (end - index <= 2)
            return false;
        // The next mark that is not inside a word must close, or this one does not open.
        for (var i = index + 1; i < text.Length && i - index < 300; i++)
        {
            if (Letters.IsDoubleQuote(text[i]) && !IsBetweenHebrew(text, i, 1))
                return !IsAtStart(text, i);
        }
        return false;
    }

    private static bool OpensSingle(string text, int index) => IsPrefixBefore(text, index) && text[index + 1] is var next && Letters.IsHebrew(next) && ClosesLater(text, index + 1) && WordLength(text, index + 1) > 2;

    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && Letters.IsHebrew(text[end]))
            end++;
        return end - start;
    }

    private static bool IsPrefixBefore(string text, int index)
    {
        var start = index;
        while (start > 0 && index - start <= 3 && Letters.IsHebrewPrefix(text[start - 1]))
            start--;
        return index - start is >= 1 and <= 3 && (start == 0 || !Letters.IsHebrew(text[start - 1]));
    }

    /// <summary>Whether a single quotation mark closes within reach, no abbreviation taken for it.</summary>
    private static bool ClosesLater(string text, int start)
    {
        for (var i = start + 1; i < text.Length && i - start < 160; i++)
        {
            if (!Letters.IsSingleQuote(text[i]) || text[i] == Letters.Geresh)
                continue;
            if (IsAtStart(text, i))
                return false;
            if ((i + 1 == text.Length || !Letters.IsHebrew(text[i + 1])) && !IsAbbreviation(text, i))
                return true;
        }
        return false;
    }

    private static bool IsAbbreviation(string text, int index)
    {
        var start = index;
        while (start > 0 && index - start < 8 && Letters.IsHebrew(text[start - 1]))
            start--;
        if (start > 0 && Letters.IsSingleQuote(text[start - 1]))
            return false;
        for (var i = start; i < index && i - start <= 3; i++)
        {
            if (Abbreviations.Contains(text[i..index]))
                return true;
            if (!Letters.IsHebrewPrefix(text[i]))
                break;
        }
        return index - start <= 1;
    }
}
