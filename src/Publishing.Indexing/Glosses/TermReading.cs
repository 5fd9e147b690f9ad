namespace Publishing.Indexing;

/// <summary>Reads the side of a bracket that may be a term.</summary>
internal static class TermReading
{
    private const int LongestTerm = 6;
    private const int LongestSaying = 10;

    /// <summary>The content of the bracket when it is a term: transliterated, foreign or Hebrew words and the small words between them.</summary>
    public static TermSide? Inside(GlossContext context)
    {
        var label = GlossLabel.Of(context);
        var (start, end) = (label.Start, label.End);
        if (start >= end || end - start > LongestTerm || !ClosesCleanly(context, label))
            return null;
        // "hitpa'alut (התפעלות, emotional arousal)": the letters and the meaning of the word before the bracket.
        if (start > 0 && context.Inside[0].IsHebrew && !context.Inside[start].IsHebrew && context.IsForeignBefore(context.Before.Length - 1))
            return null;
        // "the two words (the alef, which stands for …)"
        if (start > 0 && end < context.Inside.Length && context.Folded(context.Inside[0]) == "the")
            return null;
        // "Answer (Rav)" names who speaks.
        if (context.Inside.All(word => GlossWords.IsPersonalTitle(context.Folded(word))))
            return null;
        // "to this day (Mindl, sing it!)"
        if (context.Text[context.Bracket.Close - 1] == '!' && context.Inside.Length > end)
            return null;
        // "the Jewish Agency (JA)"
        if (context.Inside.Length == 1 && context.IsAcronym(context.Inside[0]) && AbbreviatesWordsBefore(context))
            return null;
        // "the queen substance (a pheromone)" says what it is.
        if (end - start == 2 && context.Folded(context.Inside[start]) is "a" or "an" && !GlossWords.FollowsLatinA(context.Folded(context.Inside[start + 1])))
            return null;
        if (end - start > 1 && GlossWords.IsRank(context.Folded(context.Inside[start])) && context.IsCapital(context.Inside[start + 1]))
            return null;
        var (strong, capitals, english) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var word = context.Inside[i];
            if (i > start && !context.IsJoined(context.Inside[i - 1].End, word.Start))
                return null;
            var folded = context.Folded(word);
            if (GlossWords.IsApparatus(folded) || (end - start == 1 && folded.All(char.IsAsciiLetter) && !folded.Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')) || (i < end - 1 && context.Text[word.End] == '.'))
                return null;
            switch (context.OriginInside(i))
            {
                case WordOrigin.Foreign or WordOrigin.Transliterated or WordOrigin.HebrewScript:
                    strong++;
                    break;
                case WordOrigin.Unknown when label.NamesLanguage:
                    strong++;
                    break;
                case WordOrigin.Unknown when context.IsCapital(word) && folded.Length > 2 && !context.IsAcronym(word):
                    capitals++;
                    break;
                case WordOrigin.Unknown:
                    return null;
                case WordOrigin.Naturalised:
                    strong += end - start == 1 && (!context.IsCapital(word) || IsNamedInEnglish(context, folded)) ? 1 : 0;
                    break;
                default:
                    if (folded.Any(char.IsDigit))
                        return null;
                    var isBetween = i > start && i < end - 1;
                    if (GlossWords.IsTermConnector(folded) && isBetween)
                        break;
                    // "particularly Kalenjin"
                    if (i == start && end - start > 1 && !GlossWords.IsForeignParticle(folded) && (GlossWords.BeginsAside(folded) || GlossWords.BeginsRoundAside(folded)))
                        return null;
                    if (!label.NamesLanguage && !(i == start && folded == "or" && GlossLabel.IsLight(context)) && GlossWords.IsFunctionWord(folded) && !(GlossWords.IsForeignParticle(folded) && (isBetween || !context.IsCapital(context.Inside[end - 1]))))
                        return null;
                    english++;
                    break;
            }
        }
        var range = new TextRange(context.Inside[start].Start, context.Inside[end - 1].End);
        // "Ushpizin [Aramaic: guests]" has its meaning behind the label.
        if (label.NamesLanguage)
            return strong > 0 || (english == 1 && end - start == 1 && (end < context.Inside.Length || !context.IsForeignBefore(context.Before.Length - 1))) ? new TermSide(range, end - start, TermCertainty.Certain) : null;
        // Of "con sordino" and "mens rea" one word happens to be an English one too.
        if (strong > 0 && english <= strong + capitals && (english == 0 || capitals > 0 || !context.IsCapital(context.Inside[start]) || !context.IsCapital(context.Inside[end - 1])))
            return new TermSide(range, end - start, end - start == 1 && context.OriginInside(start) == WordOrigin.Foreign && context.IsCapital(context.Inside[start]) ? TermCertainty.Likely : TermCertainty.Certain);
        // "a passion (*pathos*)": an English word too, but the type says that it is none.
        if (context.IsStressedInside && capitals == 0 && english < 4 && !context.IsCapital(context.Inside[start]) && !context.Folded(context.Inside[end - 1]).EndsWith("ly", StringComparison.Ordinal))
            return new TermSide(range, end - start, TermCertainty.Likely);
        return capitals > english && !context.IsCapitalBefore(context.Before.Length - 1) ? new TermSide(range, end - start, TermCertainty.Possible) : null;
    }

    /// <summary>The words right before the bracket when they are a term.</summary>
    public static TermSide? Before(GlossContext context)
    {
        var words = context.Before;
        var end = words[^1].End;
        if (!TouchesBracket(context, end))
            return null;
        if (Quotation(context) is { } quotation)
            return quotation;
        if (Stressed(context) is { } stressed)
            return stressed;
        var (start, strong) = (words.Length, 0);
        while (start > 0 && words.Length - start < LongestTerm)
        {
            var i = start - 1;
            if (start < words.Length && !context.IsJoined(words[i].End, words[start].Start))
                break;
            if (Strength(context, i, start) is not { } strength)
                break;
            strong += strength;
            start = i;
        }
        start = WithPair(context, start);
        start = WithoutNaturalisedHead(context, start);
        start = HebrewQuotation(context, start) ?? Math.Max(start, words.Length - context.HebrewReach - words.TakeLast(context.HebrewReach).Count(word => context.Folded(word) is "של"));
        start = WithHebrewNoun(context, start);
        while (start < words.Length - 1 && words[start].IsHebrew && context.Folded(words[start]) is var word && (GlossWords.IsHebrewNameOfWord(word) || GlossWords.IsHebrewFunctionWord(word)))
            start++;
        if (start == words.Length)
            return ForeignName(context) is { } name ? name : IsLoneForeignName(context) ? new TermSide(new TextRange(words[^1].Start, end), 1, FollowsArticle(context) ? TermCertainty.Likely : TermCertainty.Possible) : null;
        while (start > 0 && context.Text.AsSpan(words[start - 1].End, words[start].Start - words[start - 1].End) is "-" or "־" or "‑")
            start--;
        if (strong == 0 || (start > 0 && GlossWords.IsPersonalTitle(context.Folded(words[start - 1])) && context.Text[words[start - 1].End] is ' ' or '.'))
            return null;
        var isName = start == words.Length - 1 && !context.IsAnnounced && context.OriginBefore(start) == WordOrigin.Foreign && context.IsCapital(words[start]);
        // "Bartók (an arrangement)": foreign by its letters alone, and as often as not a person.
        var isForeignByMarks = isName && !System.Text.Ascii.IsValid(context.Text.AsSpan(words[start].Start, end - words[start].Start));
        return new TermSide(new TextRange(words[start].Start + PrefixOfQuotation(context, words[start]), WithLastLetter(context, words[start].Start, end)), words.Length - start, isForeignByMarks && !FollowsArticle(context) ? TermCertainty.Possible : isName ? TermCertainty.Likely : TermCertainty.Certain);
    }

    private static bool AbbreviatesWordsBefore(GlossContext context)
    {
        var letters = context.Inside[0].In(context.Text).ToString();
        var words = context.Before.Where(context.IsCapital).TakeLast(letters.Length).ToArray();
        return words.Length == letters.Length && words.Select((word, i) => context.Text[word.Start] == letters[i]).All(isSame => isSame);
    }

    // What the type sets apart before the bracket, where a word of it is foreign, or the bracket says that it explains.
    private static TermSide? Stressed(GlossContext context)
    {
        if (context.FirstStressed is not { } first || context.Before.Length - first is var count && count > LongestSaying)
            return null;
        var isForeign = Enumerable.Range(first, count).Any(context.IsForeignBefore);
        // "*rind* [inspired rogue]": an English word too, but a translator explains it.
        if (!isForeign && !context.IsAnnounced && !(context.Bracket.IsSquare && context.Inside.Length > 1 && !GlossWords.IsFunctionWord(context.Folded(context.Before[first]))))
            return null;
        return new TermSide(new TextRange(context.Before[first].Start, context.Before[^1].End), count, context.IsCapital(context.Before[first]) && !context.IsAnnounced ? TermCertainty.Likely : TermCertainty.Certain);
    }

    // How much a word before the bracket says for a term, or null where the term cannot reach it.
    private static int? Strength(GlossContext context, int i, int start)
    {
        var words = context.Before;
        var isLast = start == words.Length;
        var isNextForeign = !isLast && context.IsForeignBefore(start);
        switch (context.OriginBefore(i))
        {
            case WordOrigin.Foreign or WordOrigin.Transliterated or WordOrigin.HebrewScript:
                return 1;
            case WordOrigin.Unknown when context.IsAnnounced:
                return 1;
            case WordOrigin.Unknown when !context.IsCapital(words[i]):
                // An unknown small word before a known one: "marit ayin".
                return isNextForeign ? 0 : null;
            case WordOrigin.Unknown:
                var isPart = (!isLast || context.Bracket.IsSquare) && (context.IsAcronym(words[i]) || !GlossContext.BeginsSentence(context.Text, words[i].Start) || isNextForeign)
                    // "the Inuit umiak"
                    && (isLast || !isNextForeign || context.IsCapital(words[start]) || context.OriginBefore(start) != WordOrigin.Foreign || BeginsSaying(context, i, start));
                return isPart ? (isLast ? 1 : 0) : null;
            case WordOrigin.Naturalised:
                return isLast && (context.Bracket.IsSquare ? !GlossWords.IsCorpus(context.Folded(words[i])) || IsTranslated(context) : !context.IsCapital(words[i]) || BeginsWithNaturalised(context, i)) ? 1 : 0;
            default:
                // "bat kol (heavenly voice)": a Hebrew word that is spelled like an English one.
                if (isNextForeign && context.Inside.Length > 1 && IsHebrewToo(context.Folded(words[i])) && !(context.IsCapital(words[start]) && !context.IsCapital(words[i])))
                    return 0;
                // "bar mitzvah", "bat mitzvah"
                if (!isLast && (isNextForeign || context.OriginBefore(start) == WordOrigin.Naturalised) && context.Folded(words[i]) is "bar" or "bat" or "ben" && context.Inside.Length > 1 && TransliteratedHebrew.Contains(context.Folded(words[start])))
                    return 1;
                // "or yashar [direct light]"
                if (isNextForeign && context.Folded(words[i]) == "or" && context.Inside.Length > 1 && context.Folded(context.Inside[^1]) is "light" or "lights")
                    return 0;
                // "Sam HaChaim": the noun that a word with the article rules over.
                if (isNextForeign && context.IsCapital(words[i]) && !GlossWords.IsFunctionWord(context.Folded(words[i])) && context.Text.AsSpan(words[start].Start) is ['H', 'a', >= 'A' and <= 'Z', ..] && context.IsJoined(words[i].End, words[start].Start))
                    return 0;
                // "habeas corpus", "caveat emptor": a Latin word that English has taken.
                if (GlossWords.HasLatinEnding(context.Folded(words[i])) && context.Inside.Length > 1 && (isLast ? i > 0 && IsPlainForeign(context, i - 1) && context.IsJoined(words[i - 1].End, words[i].Start) : IsPlainForeign(context, start)))
                    return 0;
                // "tempo rubato": an Italian one, and what agrees with it.
                if (!isLast && words[i].End - words[i].Start > 3 && IsPlainForeign(context, start) && context.Text[words[i].End - 1] == 'o' && context.Text[words[start].End - 1] == 'o')
                    return 0;
                var isBetween = !isLast && i > 0 && context.IsForeignBefore(i - 1) && context.IsJoined(words[i - 1].End, words[i].Start);
                return isBetween && (GlossWords.IsTermConnector(context.Folded(words[i])) || GlossWords.IsForeignParticle(context.Folded(words[i]))) ? 0 : null;
        }
    }

    // "Hubris (arrogance) brings down the hero"
    private static bool BeginsWithNaturalised(GlossContext context, int index) =>
        GlossContext.BeginsSentence(context.Text, context.Before[index].Start) && !GlossWords.IsCorpus(context.Folded(context.Before[index])) && !GlossWords.IsWork(context.Folded(context.Before[index]))
        && context.Inside.Length == 1 && !context.IsCapital(context.Inside[0]);

    // "Festina lente [make haste slowly]": the capital is the sentence's.
    private static bool BeginsSaying(GlossContext context, int index, int start) =>
        GlossContext.BeginsSentence(context.Text, context.Before[index].Start) && context.IsJoined(context.Before[index].End, context.Before[start].Start)
        && (context.Bracket.IsSquare || context.Before.Length - start > 1);

    private static bool IsPlainForeign(GlossContext context, int index) =>
        context.OriginBefore(index) == WordOrigin.Foreign && !context.IsCapital(context.Before[index]);

    // "ha-ra‘": a letter at the end of a word that Latin has no letter for; not the mark that closes a quotation.
    private static int WithLastLetter(GlossContext context, int start, int end)
    {
        var isMarked = end < context.Bracket.Open && LetterFolding.IsApostrophe(context.Text[end]) && (end + 1 == context.Bracket.Open || char.IsWhiteSpace(context.Text[end + 1]));
        return isMarked && (start == 0 || char.IsWhiteSpace(context.Text[start - 1])) && context.IsForeignBefore(context.Before.Length - 1) ? end + 1 : end;
    }

    // "the Sabbath (Shabbat)": a capital for a capital.
    private static bool IsNamedInEnglish(GlossContext context, string term) =>
        context.IsCapitalBefore(context.Before.Length - 1) && context.OriginBefore(context.Before.Length - 1) == WordOrigin.English
        && context.Folded(context.Before[^1]) is var head && !EnglishWords.IsName(head) && !GlossWords.IsWork(head) && !GlossWords.IsCitationWord(head)
        && head is not ("tractate" or "code" or "laws") && !GlossWords.IsCorpus(term);

    private static bool IsHebrewToo(string word) =>
        word.Length > 2 && TransliteratedHebrew.Contains(word) && !GlossWords.IsFunctionWord(word) && !GlossWords.IsFiniteVerb(word) && !GlossWords.IsPersonOrPlace(word);

    // "Zohar [Radiance]", but "Zohar [Noah]", "Zohar [Introduction]".
    private static bool IsTranslated(GlossContext context) =>
        context.Inside.Length == 1 && context.OriginInside(0) == WordOrigin.English && context.Folded(context.Inside[0]) is var word
        && !GlossWords.IsWork(word) && !EnglishWords.IsName(word) && !GlossWords.IsCitationWord(word) && !GlossWords.IsPartOfBook(word);

    // “L’état, c’est moi” (“I am the state”): what both sides quote.
    private static TermSide? Quotation(GlossContext context)
    {
        var at = context.Bracket.Open - 1;
        while (at > 0 && char.IsWhiteSpace(context.Text[at]))
            at--;
        if (at < 2 || context.Text[at] is not ('”' or '"'))
            return null;
        var open = context.Text.LastIndexOf(context.Text[at] == '”' ? '“' : '"', at - 1);
        var first = Array.FindIndex(context.Before, word => word.Start > open);
        var count = context.Before.Length - first;
        if (open < 0 || first < 0 || count < (context.IsAnnounced ? 2 : 3) || count > LongestSaying || context.Before[first].Start > open + 2)
            return null;
        var foreign = Enumerable.Range(first, count).Count(context.IsForeignBefore);
        return foreign * 2 >= count ? new TermSide(new TextRange(context.Before[first].Start, context.Before[^1].End), count, TermCertainty.Certain) : null;
    }

    // "the Taiping Tianguo (Heavenly Kingdom of Great Peace)", "Ogród Saski (the Saxon Garden)": several capitals that no list has,
    // behind an article or foreign by their letters, are seldom a person.
    private static TermSide? ForeignName(GlossContext context)
    {
        var words = context.Before;
        var start = words.Length;
        var isForeign = false;
        while (start > 0 && context.OriginBefore(start - 1) is WordOrigin.Unknown or WordOrigin.Foreign && context.IsCapital(words[start - 1]) && !context.IsAcronym(words[start - 1])
            && (start == words.Length || context.IsJoined(words[start - 1].End, words[start].Start)))
        {
            start--;
            isForeign |= context.IsForeignBefore(start);
        }
        return words.Length - start > 1 && (isForeign || (start > 0 && context.Folded(words[start - 1]) is "the" or "a" or "an"))
            ? new TermSide(new TextRange(words[start].Start, words[^1].End), words.Length - start, TermCertainty.Likely)
            : null;
    }

    // "Dasein (being-there)": a capital that is no known name and stands alone.
    private static bool IsLoneForeignName(GlossContext context)
    {
        var last = context.Before.Length - 1;
        return context.OriginBefore(last) == WordOrigin.Unknown && context.IsCapital(context.Before[last]) && !context.IsAcronym(context.Before[last])
            && (last == 0 || !context.IsCapitalBefore(last - 1) || !context.IsJoined(context.Before[last - 1].End, context.Before[last].Start));
    }

    // "the Vidui": a person's name has no article.
    private static bool FollowsArticle(GlossContext context) =>
        context.Before.Length > 1 && context.Folded(context.Before[^2]) is "the" or "a" or "an" && context.IsJoined(context.Before[^2].End, context.Before[^1].Start);

    // "Katnut and Gadlut [smallness and greatness]" explains both.
    private static int WithPair(GlossContext context, int start)
    {
        var words = context.Before;
        return start >= 2 && start < words.Length
            && context.Folded(words[start - 1]) == "and" && context.IsForeignBefore(start - 2)
            && context.IsJoined(words[start - 2].End, words[start - 1].Start) && context.IsJoined(words[start - 1].End, words[start].Start)
            && context.Inside.Any(word => context.Folded(word) == "and")
            ? start - 2
            : start;
    }

    // ה״פתיחה לחכמת הקבלה״: what is quoted is the term, without the prefix and the opening mark.
    private static int? HebrewQuotation(GlossContext context, int start)
    {
        var words = context.Before;
        var gap = context.Text.AsSpan(words[^1].End, context.Bracket.Open - words[^1].End).TrimEnd();
        if (gap is not ['״' or '"' or '”'])
            return null;
        for (var i = words.Length - 1; i >= start && words[i].IsHebrew; i--)
        {
            if (PrefixOfQuotation(context, words[i]) > 0 || (words[i].Start > 0 && context.Text[words[i].Start - 1] is '״' or '"' or '“' or '„' or '”'))
                return i;
        }
        return null;
    }

    private static int PrefixOfQuotation(GlossContext context, Word word)
    {
        var end = context.Before[^1].End;
        return word.IsHebrew && word.End - word.Start > 3 && context.Text[word.Start + 1] is '״' or '"' && context.Text.AsSpan(end, context.Bracket.Open - end).Contains(context.Text[word.Start + 1]) ? 2 : 0;
    }

    // "גמישות מוחית (neuroplasticity)": an adjective that an English noun explains is no term without its own noun.
    private static int WithHebrewNoun(GlossContext context, int start)
    {
        var words = context.Before;
        if (start != words.Length - 1 || start == 0 || !words[start].IsHebrew || !words[start - 1].IsHebrew || !context.IsJoined(words[start - 1].End, words[start].Start))
            return start;
        var (noun, adjective) = (context.Folded(words[start - 1]), context.Folded(words[start]));
        if (noun.Length < 4 || adjective.Length < 4 || GlossWords.IsHebrewNameOfWord(noun) || GlossWords.IsHebrewFunctionWord(noun) || GlossWords.IsModifier(context.Folded(context.Inside[^1])))
            return start;
        var isFeminine = noun.EndsWith("ות", StringComparison.Ordinal) || noun.EndsWith("יה", StringComparison.Ordinal);
        return adjective.EndsWith(isFeminine ? "ית" : "י", StringComparison.Ordinal) ? start - 1 : start;
    }

    // In "engage in Torah Lishma [for Her sake]" the meaning shows whether Torah belongs to the term.
    private static int WithoutNaturalisedHead(GlossContext context, int start)
    {
        while (start < context.Before.Length - 1 && context.OriginBefore(start) == WordOrigin.Naturalised
            && context.Folded(context.Before[start]) is var head && (GlossWords.IsPersonalTitle(head) || !(context.Inside.Any(word => context.Folded(word) == head) || IsHeadOfTitle(context, start))))
        {
            start++;
        }
        return start;
    }

    // "Talmud Eser Sefirot [Study of the Ten Sefirot]", "Torah Lishmah [learning for its own sake]": the meaning has a word for it.
    private static bool IsHeadOfTitle(GlossContext context, int start) =>
        context.Before[start..].All(context.IsCapital) && (start == 0 || !GlossWords.IsDeterminer(context.Folded(context.Before[start - 1])))
        && context.Inside.Count(word => !GlossWords.IsFunctionWord(context.Folded(word))) >= context.Before.Length - start;

    private static bool TouchesBracket(GlossContext context, int end) =>
        IsMarksOnly(context.Text.AsSpan(end, context.Bracket.Open - end));

    private static bool ClosesCleanly(GlossContext context, GlossLabel label) =>
        label.End < context.Inside.Length || IsMarksOnly(context.Text.AsSpan(context.Inside[^1].End, context.Bracket.Close - context.Inside[^1].End));

    private static bool IsMarksOnly(ReadOnlySpan<char> gap)
    {
        foreach (var unit in gap)
        {
            if (!char.IsWhiteSpace(unit) && unit is not ('”' or '״' or '"' or '’' or '\'' or '*' or '_') && !LetterFolding.IsApostrophe(unit))
                return false;
        }
        return true;
    }
}
