using System.Globalization;

namespace Publishing.Indexing;

/// <summary>Divides a text into words as an indexer sees them.</summary>
/// <remarks>
/// A hyphen, a maqaf or a change of script divides words; an apostrophe between letters does not, nor do geresh and
/// gershayim in Hebrew. An English possessive ('s) is left out of its word.
/// </remarks>
internal static class WordScanner
{
    /// <summary>The words of a text in their order; none overlap.</summary>
    public static List<Word> Scan(string text)
    {
        var words = new List<Word>(text.Length / 5);
        var at = 0;
        while (Next(text, ref at) is { } word)
            words.Add(word);
        return words;
    }

    /// <summary>The next word of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; afterwards where to look on.</param>
    /// <returns>The word, or null when there is none left.</returns>
    public static Word? Next(string text, ref int at)
    {
        for (; at < text.Length; at++)
        {
            if (LetterFolding.IsHebrewLetter(text[at]))
                return HebrewWord(text, ref at);
            if (char.IsLetterOrDigit(text[at]))
                return OtherWord(text, ref at);
        }
        return null;
    }

    private static Word HebrewWord(string text, ref int at)
    {
        var start = at;
        while (at < text.Length)
        {
            if (LetterFolding.IsHebrewLetter(text[at]) || LetterFolding.IsHebrewMark(text[at]))
                at++;
            else if (LetterFolding.IsGereshLike(text[at]) && at + 1 < text.Length && LetterFolding.IsHebrewLetter(text[at + 1]))
                at++;
            else
                break;
        }
        return new Word(start, at, IsHebrew: true);
    }

    private static Word OtherWord(string text, ref int at)
    {
        var start = at;
        while (at < text.Length)
        {
            if (IsWordUnit(text[at]))
                at++;
            else if (LetterFolding.IsApostrophe(text[at]) && at + 1 < text.Length && IsWordUnit(text[at + 1]))
                at++;
            else
                break;
        }
        // "fanā'": a word that ends in a vowel with a macron has its last consonant behind it.
        if (at < text.Length && text[at - 1] is 'ā' or 'ī' or 'ū' && LetterFolding.IsApostrophe(text[at]) && !(start > 0 && LetterFolding.IsApostrophe(text[start - 1])))
            at++;
        var isPossessive = at - start > 2 && text[at - 1] == 's' && LetterFolding.IsApostrophe(text[at - 2]);
        return new Word(start, isPossessive ? at - 2 : at, IsHebrew: false);
    }

    private static bool IsWordUnit(char unit) =>
        char.IsAsciiLetterOrDigit(unit) || (char.IsLetterOrDigit(unit) && !LetterFolding.IsHebrewLetter(unit)) || unit is 'ʾ' or 'ʿ' or 'ʼ' or 'ʻ' or (>= '\u0300' and <= '\u036F')
        || (unit > '\u0900' && char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
