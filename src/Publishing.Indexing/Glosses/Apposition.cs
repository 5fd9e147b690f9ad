using System.Text.RegularExpressions;

namespace Publishing.Indexing;

/// <summary>Finds explanations in no brackets that their marks make sure: <c>na, “please,”</c>, <c>muktzeh, literally “set aside”</c>.</summary>
internal static partial class Apposition
{
    private const int LongestContent = 60;
    private const int LongestLead = 32;

    /// <summary>The quotations of a text that may explain the word before them.</summary>
    /// <returns>As brackets: the opening one right behind that word, the closing one right behind the quotation.</returns>
    public static IEnumerable<Bracket> Scan(string text)
    {
        for (var at = Next(text, 1); at >= 0; at = Next(text, at + 1))
        {
            var closing = text[at] == '“' ? '”' : '"';
            var close = text.IndexOf(closing, at + 1, Math.Min(LongestContent, text.Length - at - 1));
            if (close < at + 3 || text[at - 1] != ' ' || !char.IsLower(text[at + 1]))
                continue;
            var from = Math.Max(0, at - LongestLead);
            var lead = Lead().Match(text[from..at]);
            if (!lead.Success || from + lead.Index == 0)
                continue;
            // Plain words between a comma and a quotation may be speech: “…,” he said.
            if (lead.Groups["lead"].Length == 0 && (lead.Groups["mark"].Length == 0 || Speech().IsMatch(text.AsSpan(close + 1))))
                continue;
            yield return new Bracket(from + lead.Index, close + 1, false) { Content = at };
            at = close;
        }
    }

    private static int Next(string text, int from) => from < text.Length && text.AsSpan(from).IndexOfAny("“\"") is >= 0 and var next ? from + next : -1;

    [GeneratedRegex(@"(?<mark>,|\s[–—-])?\s(?<lead>(?:or|literally|lit\.|i\.e\.,?|that is,?|meaning|which means|(?:(?:in|from) )?(?:the )?(?:Hebrew|Aramaic|Yiddish|Arabic|Greek|Latin|German|Yid\.|Heb\.|Aram\.)(?: (?:word )?for)?)\s)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^\s(?:he|she|they|we|I|you|it|said|says|asked|asks|answered|replied|cried|wrote|writes|called|to|in|and he|and she)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speech();
}
