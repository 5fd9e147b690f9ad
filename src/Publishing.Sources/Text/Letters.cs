using System.Buffers;

namespace Publishing.Sources;

/// <summary>What a UTF-16 unit is, as far as the passes ask.</summary>
internal static class Letters
{
    public const char Geresh = '\u05F3';
    public const char Gershayim = '\u05F4';
    public const char Maqaf = '\u05BE';

    /// <summary>A letter of the Hebrew alphabet, the presentation forms included.</summary>
    public static bool IsHebrew(char c) => c is (>= '\u05D0' and <= '\u05EA') or (>= '\u05EF' and <= '\u05F2') or (>= '\uFB1D' and <= '\uFB4F');

    /// <summary>A vowel point or an accent of Hebrew.</summary>
    public static bool IsHebrewMark(char c) => c is (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7';

    /// <summary>A form of kaf, mem, nun, pe or tsadi that only ends words.</summary>
    public static bool IsHebrewFinal(char c) => c is 'ך' or 'ם' or 'ן' or 'ף' or 'ץ';

    /// <summary>A letter that is written together with the word it governs: "and", "the", "in", "as", "to", "from", "that".</summary>
    public static bool IsHebrewPrefix(char c) => c is 'ו' or 'ה' or 'ב' or 'כ' or 'ל' or 'מ' or 'ש';

    /// <summary>A letter of any alphabet, or a mark upon one.</summary>
    public static bool IsWord(char c) => c < '\u0300' ? char.IsLetter(c) : char.IsLetter(c) || IsHebrewMark(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark || char.IsSurrogate(c);

    /// <summary>A double quotation mark, straight, curly, low or Hebrew.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '״' or '″' or '«' or '»';

    /// <summary>A single quotation mark or an apostrophe, straight or curly.</summary>
    public static bool IsSingleQuote(char c) => c is '\'' or '‘' or '’' or '‚' or '‛' or '׳' or '′' or '`' or '´';

    /// <summary>All double and single quotation marks.</summary>
    public static SearchValues<char> Quotes { get; } = SearchValues.Create("\"“”„‟״″«»'‘’‚‛׳′`´");

    /// <summary>Brackets and double quotation marks.</summary>
    public static SearchValues<char> PairedMarks { get; } = SearchValues.Create("()[]{}\"“”„‟״″«»");

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '\u2212' or '\u2010' or '\u2011' or '\u2012';

    /// <summary>A mark that ends a sentence or what stands for one.</summary>
    public static bool IsTerminal(char c) => c is '.' or '?' or '!' or '…' or '؟' or '۔' or '׃';

    /// <summary>Whether a text ends a sentence, closing quotes, brackets and blanks after the mark left out.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (IsTerminal(text[i]))
                return true;
            if (!char.IsWhiteSpace(text[i]) && !IsDoubleQuote(text[i]) && !IsSingleQuote(text[i]) && !IsClosingBracket(text[i]))
                return false;
        }
        return false;
    }

    /// <summary>Whether a text ends in a colon: what it announces follows.</summary>
    public static bool EndsInColon(ReadOnlySpan<char> text) => text.TrimEnd() is [.., ':'];
}
