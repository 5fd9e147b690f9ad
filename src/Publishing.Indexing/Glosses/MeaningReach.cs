namespace Publishing.Indexing;

/// <summary>Decides how far back a meaning reaches from the bracket that holds its term.</summary>
/// <remarks>
/// Capitals, a determiner and a preposition are its edges: "the state of smallness (Katnut)" gives "state of smallness",
/// "the state of Final Correction (Gmar Tikkun)" gives "Final Correction". A noun that only says what sort of thing is
/// meant is left out: "a notion of all-inclusion (Koalel)" gives "all-inclusion".
/// </remarks>
internal static class MeaningReach
{
    private const int LongestMeaning = 7;

    /// <summary>The meaning right before the bracket, or null when the words there are no noun phrase.</summary>
    public static TextRange? Before(GlossContext context)
    {
        var words = context.Before;
        var last = words.Length - 1;
        var head = context.Folded(words[last]);
        if (GlossWords.IsFunctionWord(head) || GlossWords.IsFiniteVerb(head) || GlossWords.IsCitationWord(head) || (context.OriginBefore(last) is WordOrigin.Transliterated or WordOrigin.HebrewScript && !IsInEnglishTitle(context, last)))
            return null;
        if (IsWork(context, last) && InsideIsWork(context) || head.All(char.IsDigit))
            return null;
        var start = IsCapital(context, last) && !GlossContext.BeginsSentence(context.Text, words[last].Start)
            ? CapitalStart(context, last)
            : PhraseStart(context, last);
        while (start > 0 && context.Text.AsSpan(words[start - 1].End, words[start].Start - words[start - 1].End) is "-" or "‑" or "‐")
            start--;
        return start <= last ? new TextRange(words[start].Start, words[last].End) : null;
    }

    private static int CapitalStart(GlossContext context, int last)
    {
        var start = last;
        for (var i = last - 1; i >= 0 && last - i < LongestMeaning && context.IsJoined(context.Before[i].End, context.Before[i + 1].Start); i--)
        {
            if (IsCapital(context, i))
                start = i;
            else if (!GlossWords.IsTitleConnector(context.Folded(context.Before[i])))
                break;
        }
        // The article of a title has a capital too: The Study of the Ten Sefirot.
        if (context.Folded(context.Before[start]) == "the" && !GlossContext.BeginsSentence(context.Text, context.Before[start].Start))
            return start;
        while (start < last && (GlossWords.IsFunctionWord(context.Folded(context.Before[start])) || GlossWords.IsDeterminer(context.Folded(context.Before[start]))))
            start++;
        return start;
    }

    private static bool IsInEnglishTitle(GlossContext context, int last)
    {
        if (!IsCapital(context, last))
            return false;
        var start = CapitalStart(context, last);
        return Enumerable.Range(start, last - start).Count(i => IsCapital(context, i) && context.OriginBefore(i) == WordOrigin.English) > 1;
    }

    private static int PhraseStart(GlossContext context, int last)
    {
        // A term of two words stands for "a breaking of the vessels"; one that has its words already reaches no further.
        var termWords = context.Inside.Count(word => !GlossWords.IsTermConnector(context.Folded(word)));
        var (start, isFramed) = (last, false);
        for (var i = last - 1; i >= 0 && last - i < LongestMeaning; i--)
        {
            if (!context.IsJoined(context.Before[i].End, context.Before[i + 1].Start))
                break;
            var word = context.Folded(context.Before[i]);
            if (GlossWords.IsDeterminer(word) && i > 0 && last - start + 1 < termWords && context.Folded(context.Before[i - 1]) == "of" && IsNoun(context, i - 2))
            {
                i--;
                continue;
            }
            if (GlossWords.IsDeterminer(word) || (GlossWords.IsPreposition(word) && word != "to"))
            {
                isFramed = word != "of" || true;
                if (word == "of" && IsNoun(context, i - 1) && !GlossWords.IsGenericNoun(context.Folded(context.Before[i - 1])))
                {
                    start = i - 1;
                    i--;
                    isFramed = false;
                    continue;
                }
                break;
            }
            if (GlossWords.IsFunctionWord(word) || GlossWords.IsFiniteVerb(word) || context.OriginBefore(i) is WordOrigin.Transliterated or WordOrigin.HebrewScript)
                break;
            start = i;
        }
        return isFramed ? WithoutGerund(context, start, last) : OnlyModifiers(context, start, last);
    }

    private static bool IsNoun(GlossContext context, int index) =>
        index >= 0 && context.Folded(context.Before[index]) is var word
        && !GlossWords.IsFunctionWord(word) && !GlossWords.IsFiniteVerb(word) && !GlossWords.IsDeterminer(word)
        && context.IsJoined(context.Before[index].End, context.Before[index + 1].Start);

    // "by attaining adhesion": the gerund governs the meaning and is not of it.
    private static int WithoutGerund(GlossContext context, int start, int last) =>
        start < last && context.Folded(context.Before[start]).EndsWith("ing", StringComparison.Ordinal) && context.Folded(context.Before[start + 1]) != "of" && start > 0 && GlossWords.IsPreposition(context.Folded(context.Before[start - 1]))
            ? start + 1
            : start;

    // With no edge to be seen, a verb may stand before the noun: "we attain adhesion". Only modifiers are taken.
    private static int OnlyModifiers(GlossContext context, int start, int last)
    {
        var i = last;
        while (i > start && (GlossWords.IsModifier(context.Folded(context.Before[i - 1])) || IsOf(context, i) || IsOf(context, i - 1)))
            i--;
        return i;
    }

    private static bool IsOf(GlossContext context, int index) => index > 0 && context.Folded(context.Before[index - 1]) == "of";

    private static bool IsWork(GlossContext context, int index) => GlossWords.IsWork(context.Folded(context.Before[index]));

    private static bool InsideIsWork(GlossContext context) => context.Inside.All(word => GlossWords.IsWork(context.Folded(word)));

    private static bool IsCapital(GlossContext context, int index) => char.IsUpper(context.Text[context.Before[index].Start]);
}
