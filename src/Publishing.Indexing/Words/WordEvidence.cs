using System.Collections.Frozen;
using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Decides what the words of one text are, from the word lists, the letters of the word, and how the text writes it elsewhere.</summary>
internal sealed class WordEvidence
{
    private static readonly FrozenSet<string> Naturalised = FrozenSet.Create(
        StringComparer.Ordinal,
        "torah", "zohar", "talmud", "kabbalah", "kabbala", "cabala", "israel", "mishnah", "midrash", "shabbat", "rabbi", "rabbinic", "kabbalist", "kabbalists",
        "karma", "guru", "mantra", "avatar", "nirvana", "yoga", "samurai", "kimono", "judo", "karate", "sari", "siesta", "poncho", "sauna",
        "ethos", "pathos", "logos", "eros", "agape", "telos", "nous", "psyche", "polis", "praxis", "mimesis", "catharsis", "hubris", "dharma", "sutra", "jihad", "zeitgeist", "koan");

    // Few words are asked for, and of many texts none.
    private readonly Lazy<HashSet<string>> lowerCaseWords;

    private WordEvidence(ImmutableArray<Block> blocks) => lowerCaseWords = new(() => LowerCaseWords(blocks));

    /// <summary>No text: only lists and letters count.</summary>
    public static WordEvidence None { get; } = new([]);

    /// <summary>The evidence of a whole text.</summary>
    public static WordEvidence Of(Document document) => new(document.Blocks);

    private static HashSet<string> LowerCaseWords(ImmutableArray<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            var text = block.PlainText;
            var at = 0;
            while (WordScanner.Next(text, ref at) is { } word)
            {
                if (!word.IsHebrew && char.IsLower(text[word.Start]))
                    seen.Add(LetterFolding.Fold(word.In(text)));
            }
        }
        return seen;
    }

    /// <summary>What a word of a text is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">A word of it.</param>
    /// <param name="beginsSentence">Whether a capital says nothing there.</param>
    public WordOrigin OriginOf(string text, Word word, bool beginsSentence)
    {
        if (word.IsHebrew)
            return WordOrigin.HebrewScript;
        var spelling = word.In(text);
        var folded = LetterFolding.Fold(spelling);
        var isCapital = char.IsUpper(text[word.Start]);
        if (Naturalised.Contains(folded))
            return WordOrigin.Naturalised;
        if (HasInnerCapital(spelling) || HasHebrewBehindPrefix(spelling))
            return WordOrigin.Transliterated;
        if (IsContraction(spelling) || IsEnglishAdjective(folded))
            return WordOrigin.English;
        var isEnglish = (EnglishWords.Contains(folded) && !HasInnerApostrophe(spelling) && !HasForeignMarks(spelling)) || (isCapital && EnglishWords.IsName(folded));
        if (TransliteratedHebrew.Contains(folded))
        {
            // "Or", "Man", "Din" are English words too: only a capital that the sentence does not ask for makes them Hebrew.
            // So are "borer" and the like, by an ending alone.
            var isClear = !isEnglish || (!EnglishWords.Lists(folded) && !EnglishWords.IsName(folded)) || (IsAcronym(spelling) && spelling.Length > 2) || (isCapital && !beginsSentence && (!lowerCaseWords.Value.Contains(folded) || IsAcronym(spelling) || folded.Length < 4));
            return isClear ? WordOrigin.Transliterated : WordOrigin.English;
        }
        if (isEnglish)
            return WordOrigin.English;
        if (TransliteratedHebrew.ContainsSound(folded))
            return WordOrigin.Transliterated;
        if (IsOtherScript(spelling[0]))
            return WordOrigin.Foreign;
        if (spelling.ContainsAnyInRange('0', '9'))
            return WordOrigin.English;
        if (IsAcronym(spelling))
            return WordOrigin.Unknown;
        if (folded.Length < 2 || EnglishWords.HasEnglishEnding(folded))
            return WordOrigin.English;
        return ByLetters(folded, isCapital, HasMarks(spelling), beginsSentence);
    }

    private WordOrigin ByLetters(string folded, bool isCapital, bool hasMarks, bool beginsSentence)
    {
        // A word without a capital that no English list has is most often of another language, as is one with diacritics.
        if (!isCapital || hasMarks)
            return WordOrigin.Foreign;
        var ratio = LetterModel.HebrewOverEnglish(folded);
        if (!beginsSentence)
            ratio *= 4;
        if (lowerCaseWords.Value.Contains(folded))
            ratio /= 16;
        return ratio > 4 && folded.Length > 2 ? WordOrigin.Foreign : WordOrigin.Unknown;
    }

    // English is written without diacritics.
    private static bool HasMarks(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetter(unit) && !char.IsAsciiLetter(unit))
                return true;
        }
        return false;
    }

    // Marks that no English word has, loan words as "naïve" and "façade" among them: ḥug, dveṣa.
    private static bool HasForeignMarks(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (unit is >= '\u0100' and <= '\u024F' and not 'œ' or >= '\u1E00' and <= '\u1EFF')
                return true;
        }
        return false;
    }

    // Neither Latin nor Hebrew: ध्यान, λόγος.
    private static bool IsOtherScript(char unit) => unit > '\u024F' && unit is not (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(unit) && !LetterFolding.IsHebrewLetter(unit);

    // HaDor, VeYirah: a joined prefix with a capital behind it.
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["Ha", "Ve", "Va", "Be", "Ba", "Mi", "Me", "She", "U"])
        {
            if (word.Length > prefix.Length + 2 && word.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(word[prefix.Length]) && char.IsLower(word[prefix.Length + 1]))
                return true;
        }
        return false;
    }

    // D'Zimra, l'olam: a prefix of one letter, with an apostrophe for its vowel.
    private static bool HasHebrewBehindPrefix(ReadOnlySpan<char> word) =>
        word.Length > 4 && LetterFolding.IsApostrophe(word[1]) && char.ToLowerInvariant(word[0]) is 'b' or 'd' or 'h' or 'k' or 'l' or 'm' or 'v'
        && LetterFolding.Fold(word[2..]) is var rest && (TransliteratedHebrew.Contains(rest) || TransliteratedHebrew.ContainsSound(rest));

    // cont'd, couldn't
    private static bool IsContraction(ReadOnlySpan<char> word) => word.Length > 4 && LetterFolding.IsApostrophe(word[^2]) && word[^1] is 'd' or 't';

    // halachic, Chassidic: whatever the stem, the ending is English.
    private static bool IsEnglishAdjective(string folded) =>
        folded.Length > 6 && (folded.EndsWith("ic", StringComparison.Ordinal) || folded.EndsWith("ical", StringComparison.Ordinal));

    // He'eder, mi'ut: English has an apostrophe only before its endings (don't, we'll) and behind o' and d'.
    private static bool HasInnerApostrophe(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length - 2; i++)
        {
            if (LetterFolding.IsApostrophe(word[i]) && word[(i + 1)..] is not ("ll" or "re" or "ve"))
                return true;
        }
        return false;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var unit in word)
        {
            if (char.IsLower(unit))
                return false;
        }
        return word.Length > 1;
    }
}
