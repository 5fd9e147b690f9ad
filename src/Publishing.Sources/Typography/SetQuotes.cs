using System.Buffers;
using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Makes straight quotes and apostrophes curly, each to its side.</summary>
/// <remarks>In Hebrew both marks of a pair have one shape (U+201D, U+2019), as CLDR gives them.</remarks>
internal static class SetQuotes
{
    private const string Name = "set quotes";

    private static readonly SearchValues<char> Straight = SearchValues.Create("\"'`´");

    private static readonly ImmutableArray<string> Elisions = ["tis", "twas", "twere", "twill", "tisn", "em", "cause", "bout", "til", "round", "n"];

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        blocks.Edit(Name, ledger, b => Edits(b.PlainText, b.Language.IsHebrew));

    private static List<Edit> Edits(string text, bool isHebrew)
    {
        var edits = new List<Edit>();
        for (var i = text.NextOf(Straight, 0); i < text.Length; i = text.NextOf(Straight, i + 1))
        {
            var c = text[i];
            if (c == '"')
            {
                var mark = !isHebrew && Opens(text, i) ? "“" : "”";
                edits.Add(new Edit(i, 1, IsPrime(text, i) ? "″" : mark, "a straight quotation mark", 95));
            }
            else
            {
                var mark = !isHebrew && Opens(text, i) && !IsElision(text, i) ? "‘" : "’";
                edits.Add(new Edit(i, 1, IsPrime(text, i) ? "′" : mark, "a straight apostrophe or quotation mark", 95));
            }
        }
        return edits;
    }

    private static bool Opens(string text, int index)
    {
        if (index + 1 >= text.Length || char.IsWhiteSpace(text[index + 1]))
            return false;
        if (index == 0 || char.IsWhiteSpace(text[index - 1]) || Letters.IsOpeningBracket(text[index - 1]) || text[index - 1] is '—' or '–' or '/' or '=')
            return true;
        // A mark behind an opening mark opens too: "'Yes,' he said".
        return text[index - 1] is '"' or '\'' or '“' or '‘' && index < 4096 * 16 && OpensBehind(text, index - 1)
            || text[index - 1] == '-' && index > 1 && !char.IsLetterOrDigit(text[index - 2]);
    }

    private static bool OpensBehind(string text, int index)
    {
        var start = index;
        while (start > 0 && index - start < 3 && (Letters.IsDoubleQuote(text[start - 1]) || Letters.IsSingleQuote(text[start - 1])))
            start--;
        return start == 0 || char.IsWhiteSpace(text[start - 1]) || Letters.IsOpeningBracket(text[start - 1]) || text[start - 1] is '—' or '–';
    }

    // 'Tis, '90s: something left out, nothing quoted.
    private static bool IsElision(string text, int index)
    {
        var end = index + 1;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        var word = text.AsSpan(index + 1, end - index - 1);
        if (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]))
            return word.Length == 2 || word[2] == 's';
        foreach (var elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase) && !(end < text.Length && text[end] == '\''))
                return true;
        }
        return false;
    }

    // 6'2": feet and inches, minutes and seconds; only where no quotation can be meant.
    private static bool IsPrime(string text, int index)
    {
        if (index == 0 || !char.IsAsciiDigit(text[index - 1]))
            return false;
        if (text[index] == '\'')
            return index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);
        var start = index;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start > 1 && text[start - 1] is '\'' or '′' && char.IsAsciiDigit(text[start - 2]);
    }
}
