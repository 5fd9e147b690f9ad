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
        var words = new List<Word>();
        var at = 0;
        while (at < text.Length)
        {
            if (LetterFolding.IsHebrewLetter(text[at]))
                words.Add(HebrewWord(text, ref at));
            else if (char.IsLetterOrDigit(text[at]))
                words.Add(OtherWord(text, ref at));
            else
                at++;
        }
        return words;
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
        var isPossessive = at - start > 2 && text[at - 1] == 's' && LetterFolding.IsApostrophe(text[at - 2]);
        return new Word(start, isPossessive ? at - 2 : at, IsHebrew: false);
    }

    private static bool IsWordUnit(char unit) =>
        (char.IsLetterOrDigit(unit) && !LetterFolding.IsHebrewLetter(unit)) || unit is 'ʾ' or 'ʿ' or 'ʼ' or 'ʻ' or (>= '\u0300' and <= '\u036F');
}
