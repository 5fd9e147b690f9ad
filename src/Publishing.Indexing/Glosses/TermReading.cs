namespace Publishing.Indexing;

/// <summary>Reads the side of a bracket that may be a term.</summary>
internal static class TermReading
{
    private const int LongestTerm = 6;

    /// <summary>The content of the bracket when it is a term: transliterated or Hebrew words and the small words between them.</summary>
    public static TextRange? Inside(GlossContext context)
    {
        var words = context.Inside;
        if (words.Length > LongestTerm + 1)
            return null;
        var start = GlossWords.IsLanguageLabel(context.Folded(words[0])) ? 1 : 0;
        var labelled = start > 0;
        if (labelled && words.Length > 2 && context.Folded(words[1]) is "for")
            start = 2;
        if (start == words.Length)
            return null;
        var strong = 0;
        var end = context.EndsWithAcronym(words) ? words.Length - 1 : words.Length;
        for (var i = start; i < end; i++)
        {
            if (i > start && !context.IsJoined(words[i - 1].End, words[i].Start))
                return null;
            switch (context.OriginInside(i))
            {
                case WordOrigin.Transliterated or WordOrigin.HebrewScript:
                    strong++;
                    break;
                case WordOrigin.Unknown:
                    strong += labelled ? 1 : 0;
                    break;
                case WordOrigin.Naturalised:
                    break;
                default:
                    if (!labelled && !(i > start && i < end - 1 && GlossWords.IsTermConnector(context.Folded(words[i]))))
                        return null;
                    break;
            }
        }
        return strong > 0 && ClosesCleanly(context, words[^1].End) ? new TextRange(words[start].Start, words[end - 1].End) : null;
    }

    /// <summary>The words right before the bracket when they are a term.</summary>
    public static TextRange? Before(GlossContext context)
    {
        var words = context.Before;
        var end = words[^1].End;
        if (!TouchesBracket(context, end))
            return null;
        var start = words.Length;
        var strong = 0;
        while (start > 0 && words.Length - start < LongestTerm)
        {
            var i = start - 1;
            if (start < words.Length && !context.IsJoined(words[i].End, words[start].Start))
                break;
            var origin = context.OriginBefore(i);
            var capital = IsCapital(context, words[i]);
            if (origin is WordOrigin.Transliterated or WordOrigin.HebrewScript)
                strong++;
            else if (origin == WordOrigin.Unknown && !capital && start < words.Length && context.OriginBefore(start) == WordOrigin.Transliterated)
            {
                // An unknown small word before a known one: "marit ayin".
            }
            else if (origin == WordOrigin.Unknown && capital && (start < words.Length || context.Bracket.IsSquare) && (context.IsAcronym(words[i]) || !GlossContext.BeginsSentence(context.Text, words[i].Start)))
                strong += start == words.Length ? 1 : 0;
            else if (origin == WordOrigin.Naturalised)
                strong += start == words.Length && context.Bracket.IsSquare ? 1 : 0;
            else if (!(start < words.Length && i > 0 && GlossWords.IsTermConnector(context.Folded(words[i])) && context.OriginBefore(i - 1) == WordOrigin.Transliterated && context.IsJoined(words[i - 1].End, words[i].Start)))
                break;
            start = i;
        }
        start = WithPair(context, start);
        start = WithoutNaturalisedHead(context, start);
        if (start == words.Length || strong == 0)
            return null;
        if (start > 0 && GlossWords.IsPersonalTitle(context.Folded(words[start - 1])))
            return null;
        return new TextRange(words[start].Start, end);
    }

    // "Katnut and Gadlut [smallness and greatness]" explains both.
    private static int WithPair(GlossContext context, int start)
    {
        var words = context.Before;
        return start >= 2 && start < words.Length
            && context.Folded(words[start - 1]) == "and" && context.OriginBefore(start - 2) == WordOrigin.Transliterated
            && context.IsJoined(words[start - 2].End, words[start - 1].Start) && context.IsJoined(words[start - 1].End, words[start].Start)
            && context.Inside.Any(word => context.Folded(word) == "and")
            ? start - 2
            : start;
    }

    // In "engage in Torah Lishma [for Her sake]" the meaning shows whether Torah belongs to the term.
    private static int WithoutNaturalisedHead(GlossContext context, int start)
    {
        while (start < context.Before.Length - 1 && context.OriginBefore(start) == WordOrigin.Naturalised
            && !context.Inside.Any(word => context.Folded(word) == context.Folded(context.Before[start])))
        {
            start++;
        }
        return start;
    }

    private static bool TouchesBracket(GlossContext context, int end)
    {
        foreach (var unit in context.Text.AsSpan(end, context.Bracket.Open - end))
        {
            if (!char.IsWhiteSpace(unit) && unit is not ('”' or '"' or '’' or '\'' or '*' or '_'))
                return false;
        }
        return true;
    }

    private static bool ClosesCleanly(GlossContext context, int end)
    {
        foreach (var unit in context.Text.AsSpan(end, context.Bracket.Close - end))
        {
            if (!char.IsWhiteSpace(unit) && unit is not ('”' or '"' or '’' or '\'' or '*' or '_'))
                return false;
        }
        return true;
    }

    private static bool IsCapital(GlossContext context, Word word) => char.IsUpper(context.Text[word.Start]);
}
