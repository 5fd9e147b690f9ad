using System.Collections.Frozen;
using System.Globalization;

namespace Publishing.Indexing;

/// <summary>Divides a text into the tokens of citations.</summary>
internal static class CitationScanner
{
    /// <summary>The tokens in order. An abbreviation of a corpus written together with its tractate (mAvot, bBer.) is two tokens.</summary>
    public static List<CitationToken> Scan(string text)
    {
        var tokens = new List<CitationToken>();
        for (var at = 0; at < text.Length;)
        {
            var unit = text[at];
            if (LetterFolding.IsHebrewLetter(unit))
                at = Hebrew(text, at, tokens);
            else if (char.IsAsciiDigit(unit))
                at = Number(text, at, tokens);
            else if (char.IsLetter(unit) || unit is 'ʿ' or 'ʾ')
                at = Latin(text, at, tokens);
            else
            {
                if (SignOf(unit) is { } sign)
                    tokens.Add(new CitationToken(CitationTokenKind.Mark, at, at + 1, sign.ToString(), 0, false));
                at++;
            }
        }
        return tokens;
    }

    private static int Hebrew(string text, int start, List<CitationToken> tokens)
    {
        var at = start;
        var hasGershayim = false;
        while (at < text.Length)
        {
            if (LetterFolding.IsHebrewLetter(text[at]) || LetterFolding.IsHebrewMark(text[at]))
                at++;
            else if (text[at] is '״' or '"' or '”' or '“' && at + 1 < text.Length && LetterFolding.IsHebrewLetter(text[at + 1]))
                (hasGershayim, at) = (true, at + 1);
            else
                break;
        }
        var folded = LetterFolding.Fold(text.AsSpan(start, at - start));
        tokens.Add(new CitationToken(CitationTokenKind.Hebrew, start, at, hasGershayim ? "״" + folded : folded, 0, false));
        return at;
    }

    private static int Number(string text, int start, List<CitationToken> tokens)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        _ = int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        tokens.Add(new CitationToken(CitationTokenKind.Number, start, at, text[start..at], value, false));
        return at;
    }

    private static int Latin(string text, int start, List<CitationToken> tokens)
    {
        var at = start;
        while (at < text.Length && (IsLatinUnit(text[at]) || (LetterFolding.IsApostrophe(text[at]) && at > start && at + 1 < text.Length && IsLatinUnit(text[at + 1]))))
            at++;
        at = BehindPrefix(text, start, at);
        if (at - start > 2 && text[start] is 'm' or 'b' or 'y' or 't' && char.IsUpper(text[start + 1]))
        {
            tokens.Add(new CitationToken(CitationTokenKind.Latin, start, start + 1, text[start].ToString(), 0, false));
            start++;
        }
        tokens.Add(new CitationToken(CitationTokenKind.Latin, start, at, LetterFolding.Fold(text[start..at].Replace("-", "", StringComparison.Ordinal)), 0, char.IsUpper(text[start]) || text[start] is 'ʿ' or 'ʾ'));
        return at;
    }

    // "ha-Zohar" is the one word HaZohar.
    private static int BehindPrefix(string text, int start, int end)
    {
        if (end + 1 >= text.Length || text[end] != '-' || !IsLatinUnit(text[end + 1]) || !Prefixes.Contains(text[start..end].ToLowerInvariant()))
            return end;
        for (end++; end < text.Length && (IsLatinUnit(text[end]) || (LetterFolding.IsApostrophe(text[end]) && end + 1 < text.Length && IsLatinUnit(text[end + 1]))); end++)
        {
        }
        return end;
    }

    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(StringComparer.Ordinal, "ha", "he", "ba", "be", "la", "le", "va", "ve", "u", "de", "di", "me", "mi", "ke", "she");

    private static bool IsLatinUnit(char unit) => (char.IsLetter(unit) && !LetterFolding.IsHebrewLetter(unit)) || unit is 'ʿ' or 'ʾ' or (>= '\u0300' and <= '\u036F');

    private static char? SignOf(char unit) => unit switch
    {
        '-' or '–' or '—' or '‑' or '‐' or '־' => '-',
        '\'' or '׳' or '’' => '\'',
        '״' or '"' or '”' or '“' or '‘' or '«' or '»' or '*' or '_' => null,
        _ when char.IsWhiteSpace(unit) || char.IsControl(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.Format => null,
        _ => unit,
    };
}
