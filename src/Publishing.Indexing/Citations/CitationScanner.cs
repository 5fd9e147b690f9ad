using System.Collections.Frozen;
using System.Globalization;

namespace Publishing.Indexing;

/// <summary>Divides a text into the tokens of citations.</summary>
internal static class CitationScanner
{
    [ThreadStatic]
    private static WordMemory<CitationWord>? memory;

    /// <summary>The tokens in order. An abbreviation of a corpus written together with its tractate (mAvot, bBer.) is two tokens.</summary>
    public static List<CitationToken> Scan(string text)
    {
        var tokens = new List<CitationToken>(text.Length / 4);
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
                    Add(tokens, at, at + 1, [sign]);
                at++;
            }
        }
        return tokens;
    }

    private static void Add(List<CitationToken> tokens, int start, int end, ReadOnlySpan<char> word) =>
        tokens.Add(new CitationToken(start, end, (memory ??= new WordMemory<CitationWord>(WordOf)).Of(word)));

    private static CitationWord WordOf(string word) => word[0] switch
    {
        _ when LetterFolding.IsHebrewLetter(word[0]) => new CitationWord(CitationTokenKind.Hebrew, (word.AsSpan().ContainsAny("״\"”“") ? "״" : "") + LetterFolding.Fold(word)),
        _ when char.IsAsciiDigit(word[0]) => new CitationWord(CitationTokenKind.Number, word),
        'ʿ' or 'ʾ' => new CitationWord(CitationTokenKind.Latin, LetterFolding.Fold(word.Replace("-", "", StringComparison.Ordinal)), isCapital: true),
        _ when char.IsLetter(word[0]) => new CitationWord(CitationTokenKind.Latin, LetterFolding.Fold(word.Replace("-", "", StringComparison.Ordinal)), char.IsUpper(word[0])),
        _ => new CitationWord(CitationTokenKind.Mark, word),
    };

    private static int Hebrew(string text, int start, List<CitationToken> tokens)
    {
        var at = start;
        while (at < text.Length)
        {
            if (LetterFolding.IsHebrewLetter(text[at]) || LetterFolding.IsHebrewMark(text[at]))
                at++;
            else if (text[at] is '״' or '"' or '”' or '“' && at + 1 < text.Length && LetterFolding.IsHebrewLetter(text[at + 1]))
                at++;
            else
                break;
        }
        Add(tokens, start, at, text.AsSpan(start, at - start));
        return at;
    }

    private static int Number(string text, int start, List<CitationToken> tokens)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        Add(tokens, start, at, text.AsSpan(start, at - start));
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
            Add(tokens, start, start + 1, text.AsSpan(start, 1));
            start++;
        }
        Add(tokens, start, at, text.AsSpan(start, at - start));
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
