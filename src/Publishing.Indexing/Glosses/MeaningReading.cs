namespace Publishing.Indexing;

/// <summary>Reads the side of a bracket that may be the meaning of a term.</summary>
internal static class MeaningReading
{
    private const int LongestInRound = 7;
    private const int LongestInSquare = 12;
    private const int LongestQuotation = 5;
    private const int LongestQuotationText = 200;

    /// <summary>The content of the bracket when it is a meaning in English: a phrase, not a sentence, an aside or a citation.</summary>
    public static TextRange? Inside(GlossContext context)
    {
        var words = context.Inside;
        var start = StartOf(context, words);
        if (start == words.Length || words.Length - start > (context.Bracket.IsSquare ? LongestInSquare : LongestInRound))
            return null;
        // One word of a translator is the meaning whatever it is: MI [who], Ani [I].
        var isSingle = context.Bracket.IsSquare && words.Length - start == 1 && !GlossWords.IsRemark(context.Folded(words[start]));
        if (!isSingle && !IsPhrase(context, words.AsSpan(start)))
            return null;
        // "Boreh (Bo-Re'eh, come and see)" takes the term apart.
        if (!context.Bracket.IsSquare && context.OriginInside(start) == WordOrigin.Transliterated)
            return null;
        var (english, foreign) = (0, 0);
        for (var i = start; i < words.Length; i++)
        {
            var folded = context.Folded(words[i]);
            if (GlossWords.IsCitationWord(folded) || folded.All(char.IsDigit))
                return null;
            if (context.OriginInside(i) is WordOrigin.Transliterated or WordOrigin.HebrewScript)
                foreign++;
            else if (isSingle || (!GlossWords.IsFunctionWord(folded) && context.OriginInside(i) is WordOrigin.English or WordOrigin.Naturalised))
                english++;
        }
        if (english == 0 || foreign > english || IsWorksOnly(context, words.AsSpan(start)))
            return null;
        return Trim(context.Text, words[start].Start, context.Bracket.Close, words[^1].End);
    }

    // Behind "i.e.", "Hebrew for", an abbreviation of the term.
    private static int StartOf(GlossContext context, Word[] words)
    {
        var start = 0;
        while (start < words.Length - 1 && (GlossWords.IsLeadIn(context.Folded(words[start])) || (start > 0 && context.Folded(words[start]) == "for")))
            start++;
        if (start + 1 < words.Length && context.IsAcronym(words[start]) && context.Text.AsSpan(words[start].End, words[start + 1].Start - words[start].End).Trim() is "," or ":" or ";")
            start++;
        return start;
    }

    private static bool IsPhrase(GlossContext context, ReadOnlySpan<Word> words)
    {
        var opening = context.Folded(words[0]);
        if (GlossWords.BeginsAside(opening) || (!context.Bracket.IsSquare && GlossWords.BeginsRoundAside(opening)))
            return false;
        foreach (var word in words)
        {
            var folded = context.Folded(word);
            if (GlossWords.IsFiniteVerb(folded) || GlossWords.IsPersonalTitle(folded))
                return false;
        }
        return words.Length > 1 || !GlossWords.IsCountry(opening);
    }

    /// <summary>The English words before the bracket that the term in it stands for.</summary>
    public static TextRange? Before(GlossContext context)
    {
        if (QuotationBefore(context) is { } quotation)
            return quotation;
        return context.Text[context.Words[context.Before.Length - 1].End..context.Bracket.Open].All(char.IsWhiteSpace)
            ? MeaningReach.Before(context)
            : null;
    }

    private static TextRange? QuotationBefore(GlossContext context)
    {
        var end = context.Bracket.Open;
        while (end > 0 && char.IsWhiteSpace(context.Text[end - 1]))
            end--;
        if (end < 2 || OpeningOf(context.Text[end - 1]) is not { } opening)
            return null;
        var close = end - 1;
        var open = context.Text.LastIndexOf(opening, close - 1, Math.Min(close, LongestQuotationText));
        var words = context.Before.Where(word => word.Start > open).ToArray();
        if (open < 0 || words.Length is 0 or > LongestQuotation)
            return null;
        if (words.Any(word => GlossWords.IsFiniteVerb(context.Folded(word))))
            return null;
        return new TextRange(words[0].Start, words[^1].End);
    }

    private static char? OpeningOf(char closing) => closing switch
    {
        '”' => '“',
        '’' => '‘',
        '"' => '"',
        _ => null,
    };

    private static bool IsWorksOnly(GlossContext context, ReadOnlySpan<Word> words)
    {
        var works = 0;
        foreach (var word in words)
        {
            var folded = context.Folded(word);
            if (GlossWords.IsWork(folded))
                works++;
            else if (!GlossWords.IsFunctionWord(folded))
                return false;
        }
        return works > 0;
    }

    // The meaning ends before a comma or quotation mark that stands before the bracket; brackets' inner blanks are not part of it.
    private static TextRange Trim(string text, int start, int close, int lastWordEnd)
    {
        var end = close;
        while (end > lastWordEnd && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '”' or '"' or '’' or '\'' or '.' or ',' or ';'))
            end--;
        return new TextRange(start, end);
    }
}
