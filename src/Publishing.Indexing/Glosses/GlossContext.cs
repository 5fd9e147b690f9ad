namespace Publishing.Indexing;

/// <summary>A bracket with the words in it and before it, and what they are.</summary>
internal sealed class GlossContext
{
    /// <summary>No gloss and no term reaches further back.</summary>
    private const int LongestReach = 10;

    private const int MostBlanks = 32;
    private const int ShortPart = 2;

    private readonly WordOrigin[] origins;
    private readonly int first;

    /// <summary>Looks at a bracket.</summary>
    /// <param name="text">The block's plain text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="stressed">What the type sets apart.</param>
    /// <param name="evidence">What is known of the words.</param>
    /// <param name="bracket">The bracket.</param>
    /// <param name="isHebrew">Whether the block is written in Hebrew, with other languages in it.</param>
    public GlossContext(string text, List<Word> words, List<TextRange> stressed, WordEvidence evidence, Bracket bracket, bool isHebrew)
    {
        Text = text;
        Bracket = bracket;
        var open = IndexOfWordAt(words, bracket.Open);
        var close = IndexOfWordAt(words, bracket.Close);
        first = Math.Max(0, open - LongestReach);
        Word[] all = [.. words.GetRange(first, open - first), .. words[IndexOfWordAt(words, bracket.Content)..close]];
        Words = all;
        Before = all[..(open - first)];
        Inside = all[(open - first)..];
        origins = new WordOrigin[all.Length];
        for (var i = 0; i < all.Length; i++)
            origins[i] = IsEnglishPrefix(text, all[i]) ? WordOrigin.English : InSentence(evidence.OriginOf(text, all[i], BeginsSentence(text, all[i].Start)), text[all[i].Start], isHebrew);
        for (var i = 1; i < all.Length; i++)
            JoinCompound(i);
        IsAnnounced = Announces(out var quotedFrom);
        QuotedFrom = quotedFrom;
        FirstStressed = Before.Length > 0 && StressedText.Around(stressed, Before[^1]) is { } range && range.End <= bracket.Open ? Array.FindIndex(Before, word => word.Start >= range.Start) : null;
        IsStressedInside = Inside.Length > 0 && StressedText.Around(stressed, Inside[0]) is { } inner && inner.Start > bracket.Open && inner.End >= Inside[^1].End;
        IsHebrew = isHebrew;
        HebrewReach = isHebrew ? Inside.TakeWhile((word, i) => i == 0 || Text.AsSpan(Inside[i - 1].End, word.Start - Inside[i - 1].End).IndexOfAny(',', ';', '/') < 0).Count(word => !word.IsHebrew && !GlossWords.IsFunctionWord(Folded(word))) : LongestReach;
    }

    /// <summary>The block's plain text.</summary>
    public string Text { get; }

    /// <summary>The bracket.</summary>
    public Bracket Bracket { get; }

    /// <summary>The words before and inside the bracket.</summary>
    public Word[] Words { get; }

    /// <summary>The last words before the bracket.</summary>
    public Word[] Before { get; }

    /// <summary>The words in the bracket.</summary>
    public Word[] Inside { get; }

    /// <summary>Whether the bracket says of itself that it explains: "literally …", "meaning …", or a phrase in quotation marks.</summary>
    public bool IsAnnounced { get; }

    /// <summary>The first word of a quotation that explains behind the letters of the term, or behind where it comes from: <c>הנני, “here I am”</c>,
    /// <c>from the Aramaic for “fellowship”</c>; otherwise 0.</summary>
    public int QuotedFrom { get; }

    /// <summary>The first of the words before the bracket that the type sets apart, up to the bracket; null where the last word is set as all others.</summary>
    public int? FirstStressed { get; }

    /// <summary>Whether the type sets all that is in the bracket apart, and nothing around it.</summary>
    public bool IsStressedInside { get; }

    /// <summary>Whether the block is written in Hebrew, with other languages in it.</summary>
    public bool IsHebrew { get; }

    /// <summary>The most words that a term before the bracket has: among Hebrew words, as many as its meaning.</summary>
    public int HebrewReach { get; }

    /// <summary>What one of the <see cref="Words"/> is.</summary>
    public WordOrigin OriginOf(int index) => origins[index];

    /// <summary>What a word before the bracket is.</summary>
    public WordOrigin OriginBefore(int index) => origins[index];

    /// <summary>What a word inside the bracket is.</summary>
    public WordOrigin OriginInside(int index) => origins[Before.Length + index];

    /// <summary>Whether a word before the bracket is of another language than English.</summary>
    public bool IsForeignBefore(int index) => OriginBefore(index) is WordOrigin.Foreign or WordOrigin.Transliterated or WordOrigin.HebrewScript;

    /// <summary>Whether a word inside the bracket is of another language than English.</summary>
    public bool IsForeignInside(int index) => OriginInside(index) is WordOrigin.Foreign or WordOrigin.Transliterated or WordOrigin.HebrewScript;

    /// <summary>Whether a word has a capital.</summary>
    public bool IsCapital(Word word) => char.IsUpper(Text[word.Start]);

    /// <summary>Whether a word before the bracket has a capital that its sentence does not ask for.</summary>
    public bool IsCapitalBefore(int index) => IsCapital(Before[index]) && !BeginsSentence(Text, Before[index].Start);

    /// <summary>A word in lower case, without diacritics and apostrophes.</summary>
    public string Folded(Word word) => LetterFolding.Fold(word.In(Text));

    /// <summary>Whether only blanks, or one hyphen, an apostrophe and a hyphen, or a possessive stand between two places.</summary>
    public bool IsJoined(int from, int to)
    {
        var gap = Text.AsSpan(from, to - from);
        return gap.IsWhiteSpace() || gap is "-" or "־" or "‑" or "'-" or "’-" or "’s " or "'s " or "’ " or "' ";
    }

    /// <summary>Whether an abbreviation in capitals stands behind a comma at the end: "Ohr Pnimi, OP".</summary>
    public bool EndsWithAcronym(Word[] words) =>
        words.Length > 1 && IsAcronym(words[^1]) && Text.AsSpan(words[^2].End, words[^1].Start - words[^2].End).Trim() is ",";

    /// <summary>Whether a word is two or more capitals.</summary>
    public bool IsAcronym(Word word) => word.End - word.Start > 1 && !word.In(Text).ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a capital at a place is one that the sentence asks for.</summary>
    public static bool BeginsSentence(string text, int at)
    {
        var i = at - 1;
        while (i >= 0 && i > at - MostBlanks && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '“' or '‘' or '\'' or '(' or '[' or '*'))
        {
            // What opens a bracket does not open a sentence.
            if (text[i] is '(' or '[')
                return false;
            i--;
        }
        return i < 0 || text[i] is '.' or '!' or '?' or ':' or '\n' or '…';
    }

    // "ichi-go": a short part of a foreign compound that is spelled like an English word.
    private void JoinCompound(int index)
    {
        var (left, right) = (Words[index - 1], Words[index]);
        if (right.Start != left.End + 1 || Text[left.End] is not ('-' or '‑'))
            return;
        // "gadlus ha-adam": a Hebrew word that is an English name too.
        if (origins[index] == WordOrigin.English && Folded(left) is "ha" or "he" or "ba" or "ve" or "la" or "le" or "de" && TransliteratedHebrew.Contains(Folded(right)))
            origins[index] = WordOrigin.Transliterated;
        if (origins[index - 1] == WordOrigin.Foreign && right.End - right.Start <= ShortPart && !IsCapital(right))
            origins[index] = WordOrigin.Foreign;
    }

    // In a Hebrew sentence a small Latin letter begins English, whether a list has the word or not.
    private static WordOrigin InSentence(WordOrigin origin, char first, bool isHebrew) =>
        isHebrew && origin == WordOrigin.Foreign && char.IsAsciiLetterLower(first) ? WordOrigin.English : origin;

    // "non-violence", "co-ruler"
    private static bool IsEnglishPrefix(string text, Word word) =>
        word.End + 1 < text.Length && text[word.End] is '-' or '‑' && char.IsLower(text[word.End + 1])
        && word.In(text) is "non" or "Non" or "co" or "pre" or "anti" or "semi" or "inter" or "multi" or "quasi" or "pseudo" or "ultra" or "neo";

    // A quotation of capitals alone is the title of a work.
    private bool Announces(out int quotedFrom)
    {
        quotedFrom = 0;
        if (Inside.Length == 0)
            return false;
        if (Inside.Length > 1 && Folded(Inside[0]) is "literally" or "lit" or "meaning" or "means")
            return true;
        var content = Text.AsSpan(Bracket.Content, Bracket.Close - Bracket.Content).Trim();
        if (content.Length < 3 || content[^1] is not ('”' or '"' or '’') || IsCapital(Inside[^1]))
            return false;
        var open = content.IndexOfAny("“\"‘");
        var first = Array.FindIndex(Inside, word => word.Start > Bracket.Content + open);
        if (open <= 0 || open >= content.Length - 2 || first <= 0 || !(IsLetters(Inside[..first]) || IsOrigin(Inside[..first])))
            return open == 0;
        quotedFrom = first;
        return true;
    }

    // "הנני,", "Hebrew: אבל,", "Hebrew: שבעה, romanized: shiv'a, lit."
    private bool IsLetters(Word[] lead)
    {
        for (var i = 0; i < lead.Length; i++)
        {
            var isLabel = GlossWords.IsLanguage(Folded(lead[i])) || IsRomanised(lead[i]) || Folded(lead[i]) is "lit" or "literally" or "meaning";
            if (!lead[i].IsHebrew && !isLabel && !(i > 0 && IsRomanised(lead[i - 1])))
                return false;
        }
        return lead.Any(word => word.IsHebrew);
    }

    private bool IsRomanised(Word word) => Folded(word) is "romanized" or "romanised" or "transliterated";

    // "from the root for", "from the German,"
    private bool IsOrigin(Word[] lead) =>
        lead.Length is > 1 and <= 5 && Folded(lead[0]) == "from" && lead.Any(word => GlossWords.IsLanguage(Folded(word)) || Folded(word) is "root" or "verb" or "noun" or "word");

    // The number of words that begin before a place.
    private static int IndexOfWordAt(List<Word> words, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
