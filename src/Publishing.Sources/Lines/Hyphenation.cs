using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Tells words that were divided at the ends of lines from compounds that have their hyphen anyway.</summary>
/// <remarks>What the same text has elsewhere decides, and then the English language: the whole word, the compound, or the parts as words of their own.</remarks>
/// <param name="lines">The lines of the text.</param>
internal sealed class Hyphenation(ImmutableArray<Line> lines)
{
    /// <summary>What a printer puts where it divides a word, invisible elsewhere.</summary>
    public const char SoftHyphen = '\u00AD';

    // What some programs that read scans put for a hyphen at the end of a line.
    private const char NotSign = '\u00AC';

    private const int ShortestPart = 2;

    // First parts that are written with a hyphen.
    private static readonly string[] Firsts = ["self", "well", "ill", "half", "all", "ex", "non", "semi", "quasi", "so", "to", "cross", "one", "two", "three", "four", "five", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "co", "pre", "post", "anti", "vice", "mid", "by"];

    private readonly Lazy<HashSet<string>> words = new(() => WordsOf(lines));

    /// <summary>Whether two lines are joined without a blank.</summary>
    public static bool IsDivided(TracedText before, TracedText after) =>
        before.Length > 1 && after.Length > 0 && char.IsLetter(after[0]) && char.IsLetter(before[before.Length - 2])
        && (before[before.Length - 1] == Letters.Maqaf || IsHyphen(before[before.Length - 1]));

    /// <summary>Whether a line and the next hold the halves of one word, so that the hyphen goes.</summary>
    /// <param name="before">A line that ends in a hyphen.</param>
    /// <param name="after">The next one.</param>
    /// <returns>How sure that is, in per cent; 0 when the hyphen stays.</returns>
    public int OneWord(TracedText before, TracedText after)
    {
        if (before[before.Length - 1] is SoftHyphen or NotSign)
            return 99;
        // Names and Hebrew are not divided, and a dash may be written as a hyphen before a capital.
        if (before[before.Length - 1] == Letters.Maqaf || !char.IsLower(after[0]))
            return 0;
        var (first, second) = (LastWord(before.Text[..^1]), FirstWord(after.Text));
        if (first.Length < ShortestPart || second.Length < ShortestPart || words.Value.Contains(first + "-" + second))
            return 0;
        if (words.Value.Contains(first + second))
            return 97;
        if (EnglishWordList.Contains(first + second))
            return 95;
        if (Firsts.Contains(first, StringComparer.Ordinal) || first.Contains('-', StringComparison.Ordinal) || (IsWord(first) && IsWord(second)))
            return 0;
        return 85;
    }

    private bool IsWord(string word) => words.Value.Contains(word) || EnglishWordList.Contains(word);

    private static HashSet<string> WordsOf(ImmutableArray<Line> lines)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var afterHyphen = false;
        foreach (var line in lines)
        {
            var text = line.Trimmed;
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsLetter(text[i]))
                    continue;
                var start = i;
                while (i < text.Length && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
                    i++;
                // The halves of divided words are no words.
                if ((i == text.Length - 1 && IsHyphen(text[i])) || (start == 0 && afterHyphen))
                    continue;
                found.Add(text[start..i].ToLowerInvariant());
            }
            afterHyphen = text is [.., var last] && IsHyphen(last);
        }
        return found;
    }

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or SoftHyphen or NotSign;

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
            start--;
        return text[start..].ToLowerInvariant();
    }

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text[..end].ToLowerInvariant();
    }
}
