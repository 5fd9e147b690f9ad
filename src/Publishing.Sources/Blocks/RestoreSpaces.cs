using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Puts back spaces that were lost beside punctuation, and makes runs of blanks one space.</summary>
internal static class RestoreSpaces
{
    private const string Name = "restore spaces";
    private const string Lost = "a space was lost here";

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        blocks.Edit(Name, ledger, b => Edits(b.PlainText));

    private static List<Edit> Edits(string text)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < text.Length; i++)
        {
            // Letters lose no space beside them: marks, brackets and figures do.
            if (char.IsAsciiLetter(text[i]) || Letters.IsHebrew(text[i]))
                continue;
            if (char.IsWhiteSpace(text[i]))
            {
                var start = i;
                while (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
                    i++;
                if (StandsBeforeMark(text, start, i + 1))
                {
                    var isBack = i + 2 < text.Length && Letters.IsWord(text[i + 2]);
                    edits.Add(new Edit(start, i + 1 - start, "", "the space belongs behind the mark", 90));
                    if (isBack)
                        edits.Add(new Edit(i + 2, 0, " ", "the space belongs behind the mark", 90));
                    i++;
                }
                else if (i > start || text[start] != ' ')
                    edits.Add(new Edit(start, i + 1 - start, " ", "one space is enough between words", 99));
            }
            else if (LosesSpaceAfter(text, i))
            {
                edits.Add(new Edit(i + 1, 0, " ", Lost, 90));
            }
            else if (LosesSpaceBefore(text, i))
            {
                edits.Add(new Edit(i, 0, " ", Lost, 85));
            }
        }
        return edits;
    }

    // "word ,and", "word .": a full stop only where nothing follows it, for a file's name may begin with one. Hebrew books of old set
    // a space before their marks, so there it must have none behind it.
    private static bool StandsBeforeMark(string text, int start, int mark)
    {
        if (start == 0 || mark >= text.Length || text[mark] is not (',' or '.' or ';') || !(Letters.IsWord(text[start - 1]) || Letters.IsClosingBracket(text[start - 1])))
            return false;
        var next = mark + 1 < text.Length ? text[mark + 1] : ' ';
        if (char.IsWhiteSpace(next) && Letters.IsHebrew(text[start - 1]))
            return false;
        return text[mark] == '.' ? mark + 1 == text.Length || (char.IsWhiteSpace(next) && !(mark + 2 < text.Length && text[mark + 2] == '.')) : char.IsWhiteSpace(next) || Letters.IsWord(next);
    }

    private static bool LosesSpaceAfter(string text, int i)
    {
        if (text[i] is not (',' or ';' or '?' or '!' or '.' or ')' or ']') || i == 0 || i + 1 >= text.Length || !Letters.IsWord(text[i + 1]))
            return false;
        return text[i] switch
        {
            ',' or ';' => (Letters.IsWord(text[i - 1]) || Letters.IsClosingBracket(text[i - 1]) || Letters.IsDoubleQuote(text[i - 1])) && !IsAddress(text, i),
            '?' or '!' => Letters.IsWord(text[i - 1]) && char.IsUpper(text[i + 1]) && !IsAddress(text, i),
            '.' => (EndsSentenceBefore(text, i) || EndsQuotationBefore(text, i)) && !IsAddress(text, i),
            ')' or ']' => ClosesNumber(text, i) || ClosesWords(text, i),
            _ => false,
        };
    }

    // "life.And": a word in small letters, then a capital with a small letter after it.
    private static bool EndsSentenceBefore(string text, int i) =>
        i >= 2 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && i + 2 < text.Length && char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2]);

    // "(Megillah 6b).They", "שומעת".האוזן"
    private static bool EndsQuotationBefore(string text, int i) =>
        i >= 4 && (Letters.IsClosingBracket(text[i - 1]) || Letters.IsDoubleQuote(text[i - 1])) && i + 2 < text.Length
        && (char.IsUpper(text[i + 1]) && char.IsLower(text[i + 2]) || (Letters.IsHebrew(text[i + 1]) && Letters.IsHebrew(text[i + 2]) && Letters.IsHebrew(text[i - 2]) && Letters.IsHebrew(text[i - 3])));

    // "(3)Word" at the start of a paragraph.
    private static bool ClosesNumber(string text, int i) => i is >= 2 and <= 5 && Letters.IsOpeningBracket(text[0]);

    // "(some words)Word": not a letter in brackets that belongs to the word.
    private static bool ClosesWords(string text, int i)
    {
        var open = OpenerOf(text, i);
        return open >= 0 && i - open > 4 && (open == 0 || !Letters.IsWord(text[open - 1]) || i - open > 8);
    }

    private static bool LosesSpaceBefore(string text, int i)
    {
        if (i >= 3 && i + 1 < text.Length && char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && Letters.IsHebrew(text[i - 1]) && Letters.IsHebrew(text[i - 2]) && Letters.IsHebrew(text[i - 3]))
            return true;
        if (i == 0 || !Letters.IsOpeningBracket(text[i]) || !Letters.IsWord(text[i - 1]) || IsAddress(text, i))
            return false;
        // A word or more in the brackets: shorter things are endings, "word(s)".
        var end = i + 1;
        while (end < text.Length && end - i < 80 && !Letters.IsClosingBracket(text[end]))
            end++;
        return end < text.Length && end - i > 4 && text[i] == '(' && Letters.IsWord(text[i + 1]);
    }

    private static int OpenerOf(string text, int close)
    {
        for (var i = close - 1; i >= 0 && close - i < 80; i--)
        {
            if (Letters.IsOpeningBracket(text[i]))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a unit stands in a web or mail address, or a name of a file.</summary>
    private static bool IsAddress(string text, int index)
    {
        var (start, end) = (index, index);
        while (start > 0 && index - start < 80 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && end - index < 80 && !char.IsWhiteSpace(text[end]))
            end++;
        var word = text.AsSpan(start, end - start);
        return word.Contains('@') || word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
            || word.Contains('/') && word.Contains('.') || word.Contains('\\') || word.Contains('=');
    }
}
