using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Tells the language of the terms that a text explains.</summary>
internal static class TermLanguage
{
    // Most words of other languages have some sequences of letters that Hebrew words have as well.
    private const double HebrewByLetters = 20;

    /// <summary>What the words of a term tell of its language: Hebrew, Hebrew in Latin letters, or an unknown one.</summary>
    public static Language Of(GlossContext context, TextRange term)
    {
        var isHebrew = false;
        for (var i = 0; i < context.Words.Length; i++)
        {
            var word = context.Words[i];
            if (word.Start < term.Start || word.End > term.End)
                continue;
            if (word.IsHebrew)
                return Language.Hebrew;
            if (!IsLatin(context.Text[word.Start]))
                return Language.Undetermined;
            isHebrew |= context.OriginOf(i) == WordOrigin.Transliterated || (context.OriginOf(i) == WordOrigin.Foreign && LetterModel.HebrewOverEnglish(context.Folded(word)) > HebrewByLetters);
        }
        return isHebrew ? Language.TransliteratedHebrew : Language.UndeterminedLatin;
    }

    /// <summary>Takes the terms in Latin letters of a text for Hebrew when most of its terms look like it, and else none of them.</summary>
    /// <remarks>Of a single word that no list has the letters do not tell enough; the terms of a text are most often of one language.</remarks>
    public static ImmutableArray<Gloss> Settle(ImmutableArray<Gloss> glosses)
    {
        var hebrew = glosses.Count(gloss => gloss.Language.PrimaryTag == Language.Hebrew.Tag);
        var latin = 2 * hebrew > glosses.Length ? Language.TransliteratedHebrew : Language.UndeterminedLatin;
        return [.. glosses.Select(gloss => gloss.Language.IsTransliterated ? gloss with { Language = latin } : gloss)];
    }

    private static bool IsLatin(char letter) => letter is <= '\u024F' or >= '\u1E00' and <= '\u1EFF';
}
