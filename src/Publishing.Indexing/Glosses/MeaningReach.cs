namespace Publishing.Indexing;

/// <summary>Decides how far back a meaning reaches from the bracket that holds its term.</summary>
/// <remarks>
/// Capitals, a determiner and a preposition are its edges: "the state of smallness (Katnut)" gives "state of smallness",
/// "the state of Final Correction (Gmar Tikkun)" gives "Final Correction". A noun that only says what sort of thing is
/// meant is left out: "a notion of all-inclusion (Koalel)" gives "all-inclusion". A term of several words stands for as
/// many: "breaking of the vessels (Shevirat HaKelim)".
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
        var isOne = head is "one" or "ones" && last > 0 && GlossWords.IsModifier(context.Folded(words[last - 1]));
        // "nullification of being", "made into nothing" close with a noun.
        var isBeing = (head == "being" && last > 0 && context.Folded(words[last - 1]) is "of" or "the" or "a" or "well" or "human" or "into" or "divine")
            || (head is "nothing" or "everything" && context.Inside.Length == 1 && last > 0 && context.Folded(words[last - 1]) is not ("there" or "is" or "has" or "have" or "had"));
        // "help from above", "the thing in itself"
        var isMeaning = isBeing || (head is "itself" or "oneself" && last > 1 && GlossWords.IsPreposition(context.Folded(words[last - 1]))) || (head is "above" or "below" or "within" && last > 1 && context.Folded(words[last - 1]) == "from") || head == "meaning" && last > 0 && GlossWords.IsModifier(context.Folded(words[last - 1]));
        if (words[last].End - words[last].Start == 1 || GlossWords.IsGrammar(head))
            return null;
        if ((GlossWords.IsFunctionWord(head) && !isOne && !isMeaning) || (GlossWords.IsFiniteVerb(head) && !isBeing) || head.All(char.IsDigit))
            return null;
        // "the letters (otiyot)", "the fallen letters (otiyot nefulot)"
        if (GlossWords.IsCitationWord(head) && (last == 0 || context.IsCapital(context.Inside[0]) || !(GlossWords.IsDeterminer(context.Folded(words[last - 1])) || (last > 1 && context.Inside.Length > 1 && GlossWords.IsDeterminer(context.Folded(words[last - 2]))))))
            return null;
        if (IsCapital(context, last) && last > 0 && IsCapital(context, last - 1) && EnglishWords.IsName(head) && EnglishWords.IsName(context.Folded(words[last - 1])))
            return null;
        // A word that no list has may be a rare English one: "the hoopoe (Upupa epops)".
        var isRare = context.OriginBefore(last) == WordOrigin.Foreign && !IsCapital(context, last) && last > 0
            && context.OriginBefore(last - 1) == WordOrigin.English && context.IsJoined(words[last - 1].End, words[last].Start) && context.Inside.Length > 1;
        // "the Ninth of Av (Tish'ah be-Av)" keeps a word of the term.
        var isShared = IsCapital(context, last) && context.Inside.Length > 1 && context.Inside.Any(word => context.Folded(word) == head) && CapitalStart(context, last) < last;
        if (context.IsForeignBefore(last) && !isRare && !isShared && !IsInEnglishTitle(context, last))
            return null;
        if (GlossWords.IsCorpus(head) && context.Inside.All(word => GlossWords.IsWork(context.Folded(word))))
            return null;
        var start = IsCapital(context, last) && !GlossContext.BeginsSentence(context.Text, words[last].Start)
            ? CapitalStart(context, last)
            : new Phrase(context, last).Start();
        while (start < last && GlossWords.IsNameOfWord(context.Folded(words[start])) && !GlossWords.IsFunctionWord(context.Folded(words[start + 1])))
            start++;
        while (start < last && context.Inside.Length == 1 && GlossWords.IsEmphasis(context.Folded(words[start])))
            start++;
        // "the light that reforms (Ohr Makif)"
        if (start == last && last > 1 && context.Inside.Length > 1 && context.Folded(words[last - 1]) is "that" && head[^1] == 's' && context.IsJoined(words[last - 1].End, words[last].Start) && context.IsJoined(words[last - 2].End, words[last - 1].Start) && !GlossWords.IsFiniteVerb(context.Folded(words[last - 2])) && !GlossWords.IsFunctionWord(context.Folded(words[last - 2])))
            start = last - 2;
        if (context.IsHebrew)
            start = LatinStart(context, last);
        start = WithSynonym(context, start);
        // "No Self (anatman)", but not "there is no absence (He'eder)".
        if (start > 1 && context.Folded(words[start - 1]) == "no" && (IsCapital(context, start - 1) || context.Folded(context.Inside[0]) is "ein" or "bli" or "lo" or "sine" || context.Folded(context.Inside[0]).StartsWith("an", StringComparison.Ordinal)) && context.IsJoined(words[start - 1].End, words[start].Start) && context.Folded(words[start - 2]) is not ("is" or "are" or "was" or "were" or "be" or "has" or "have"))
            start--;
        // "in mercy (in misericordia)"
        if (start > 0 && context.Inside.Length > 1 && context.Folded(context.Inside[0]) is "in" or "ex" or "pro" or "sub" && context.Folded(words[start - 1]) == context.Folded(context.Inside[0]) && context.IsJoined(words[start - 1].End, words[start].Start))
            start--;
        while (start > 0 && words[start - 1].IsHebrew == words[start].IsHebrew && context.Text.AsSpan(words[start - 1].End, words[start].Start - words[start - 1].End) is "-" or "‑" or "‐")
            start--;
        return IsCapital(context, start) && GlossWords.IsPersonalTitle(context.Folded(words[start])) ? null : new TextRange(words[start].Start, words[last].End);
    }

    // In a Hebrew sentence all English words before the bracket are the meaning.
    private static int LatinStart(GlossContext context, int last)
    {
        var start = last;
        while (start > 0 && !context.Before[start - 1].IsHebrew && context.IsJoined(context.Before[start - 1].End, context.Before[start].Start))
            start--;
        while (start < last && GlossWords.IsDeterminer(context.Folded(context.Before[start])))
            start++;
        return start;
    }

    // "thirst or craving (tanha)", "crab louse or pubic louse (Pthirus pubis)": the same in other words.
    private static int WithSynonym(GlossContext context, int start)
    {
        var (words, last) = (context.Before, context.Before.Length - 1);
        if (start < 2 || context.Folded(words[start - 1]) != "or" || !context.IsJoined(words[start - 1].End, words[start].Start) || !context.IsJoined(words[start - 2].End, words[start - 1].Start))
            return start;
        var other = context.Folded(words[start - 2]);
        if (start < last)
            return other == context.Folded(words[last]) ? new Phrase(context, start - 2).Start() : start;
        return context.Inside.Length > 1 || GlossWords.IsFunctionWord(other) || GlossWords.IsFiniteVerb(other) || context.IsForeignBefore(start - 2) ? start : start - 2;
    }

    // Capitals and the small words between them: Light that Reforms, Giving of the Torah.
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
        while (start < last && GlossWords.IsFunctionWord(context.Folded(context.Before[start])))
            start++;
        if (start < last)
            return start;
        var phrase = new Phrase(context, last);
        // "remembrance of God (dhikr)", but "the name of God (Elohim)".
        return phrase.StartOfConstruct() is var noun && noun < last ? noun : phrase.StartOfModified();
    }

    private static bool IsInEnglishTitle(GlossContext context, int last)
    {
        if (!IsCapital(context, last))
            return false;
        var start = CapitalStart(context, last);
        if (Enumerable.Range(start, last - start).Any(i => GlossWords.IsPersonalTitle(context.Folded(context.Before[i]))))
            return false;
        return Enumerable.Range(start, last - start).Count(i => IsCapital(context, i) && context.OriginBefore(i) == WordOrigin.English) > 1;
    }

    private static bool IsCapital(GlossContext context, int index) => char.IsUpper(context.Text[context.Before[index].Start]);

    /// <summary>A noun phrase that ends at the bracket, read backwards.</summary>
    private sealed class Phrase(GlossContext context, int last)
    {
        // The words of the term, small ones left out.
        private readonly int termWords = context.Inside.Where((word, i) => !GlossWords.IsTermConnector(context.Folded(word)) && !(i > 0 && i < context.Inside.Length - 1 && GlossWords.IsForeignParticle(context.Folded(word)))).Count();

        // "āb-ghure" is one noun.
        private readonly bool isOneCompound = context.Inside.Length == 2 && context.Text[context.Inside[0].End] is '-' or '‑';
        private readonly bool joinsTwo = context.Inside.Any(word => context.Folded(word) is "ve" or "va" or "u" or "v" or "and") || context.Inside.Skip(1).Any(word => context.Folded(word).StartsWith("ve", StringComparison.Ordinal));

        public int Start()
        {
            var (start, core, count, isFramed) = (last, last, 1, false);
            while (start > 0 && last - start < LongestMeaning && IsJoined(start - 1))
            {
                // "the crawling-in entrance"
                if (start > 1 && GlossWords.IsFunctionWord(Word(start - 1)) && context.Text[context.Before[start - 2].End] is '-' or '‑')
                {
                    start -= 2;
                    count++;
                    continue;
                }
                if (Across(start, count) is { } noun)
                {
                    (start, core) = (noun, noun);
                    count++;
                    continue;
                }
                var word = Word(start - 1);
                // "sing table songs"
                if (GlossWords.IsTransitiveVerb(word) && count > 1)
                {
                    isFramed = true;
                    break;
                }
                if (IsVerbOrSubject(start - 1))
                    break;
                // "Weber's disenchantment", "awe lower fear": the owner and the noun before an adjective are not of the phrase.
                if (IsOwner(start - 1))
                {
                    isFramed = true;
                    break;
                }
                if (GlossWords.IsModifier(Word(start)) && !GlossWords.IsModifier(word) && !GlossWords.IsFunctionWord(word) && !GlossWords.IsFiniteVerb(word))
                    break;
                if (GlossWords.IsFunctionWord(word) || GlossWords.IsFiniteVerb(word) || IsForeign(start - 1) || (word == "come" && start > 1 && Word(start - 2) != "to"))
                {
                    isFramed = GlossWords.IsDeterminer(word) || (GlossWords.IsPreposition(word) && word != "to") || (word == "or" && start > 1 && Word(start - 2) == Word(last));
                    break;
                }
                start--;
                count++;
            }
            if (start == 0 && last == 1)
                return start;
            // "to comfort mourners (nihum avelim)"
            isFramed |= termWords > 1 && count == termWords && start > 0 && IsJoined(start - 1) && Word(start - 1) is "to" or "is" or "are" or "was" or "were" or "called" or "named";
            // "Dependent arising (paticca-samuppada)" begins the sentence.
            isFramed |= termWords > 1 && count == termWords && GlossContext.BeginsSentence(context.Text, context.Before[start].Start);
            if (isFramed && core == last)
                return WithoutGerund(start);
            if (termWords > 2 && count == 1 && Whole() is { } whole)
                return whole;
            var modified = core;
            while (modified > start && GlossWords.IsModifier(Word(modified - 1)))
                modified--;
            return core == last || (isFramed && modified == start) ? modified : core;
        }

        /// <summary>Where a phrase of two nouns begins when its last word is the only capital: "reading of the Torah".</summary>
        public int StartOfConstruct() =>
            Across(last, 1) is { } noun && (termWords > 1 || GlossWords.HeadsName(Word(noun)) || (Word(last) == "god" && !GlossWords.IsNameOfGod(context.Folded(context.Inside[^1])))) && Word(noun) is not ("world" or "state") && !GlossWords.IsGenericNoun(Word(noun)) ? noun : last;

        /// <summary>Where a capital begins that an adjective precedes, as the term's own words ask: "oral Torah".</summary>
        public int StartOfModified() =>
            termWords > 1 && last > 1 && IsJoined(last - 1) && GlossWords.IsModifier(Word(last - 1)) && GlossWords.IsDeterminer(Word(last - 2)) ? last - 1 : last;

        // The noun before "of", "of the", "above", "and", "to": where the meaning still lacks words of the term.
        private int? Across(int start, int count)
        {
            if (start == 0)
                return null;
            var word = Word(start - 1);
            var isShort = count < termWords;
            // "receiving in order to bestow"
            if (word == "to" && isShort && start > 3 && Word(start - 2) == "order" && Word(start - 3) == "in" && IsNoun(start - 4))
                return start - 4;
            if (word == "to" && start == last && start > 1 && GlossWords.IsWish(Word(start - 2)))
                return start - 2;
            if (word == "from" && termWords == 1 && count == 1 && IsNoun(start - 2) && start > 2 && GlossWords.IsPreposition(Word(start - 3)))
                return start - 2;
            if (isShort && Relative(start) is { } person)
                return person;
            // "freedom from passion"
            if (word == "from" && count == 1 && start > 1 && Word(start - 2) is "freedom" or "liberation" or "release" or "separation" or "abstention" or "abstinence" or "detachment" && IsJoined(start - 2))
                return start - 2;
            // "sloth and torpor (thina-middha)"
            if (word == "and" && (joinsTwo || (isOneCompound && count == 1 && start > 1 && IsFramed(start - 2))) && IsNoun(start - 2))
                return start - 2;
            if (word == "of" && termWords == 1 && count == 1 && IsNoun(start - 2) && !GlossWords.IsGenericNoun(Word(start - 2)) && !GlossWords.IsRelational(Word(start - 2)))
                return start - 2;
            if (isShort && (GlossWords.IsConstruct(word) || word == "by") && IsNoun(start - 2) && Word(start - 2) is not ("forward" or "away" or "back" or "up" or "out"))
                return start - 2;
            // "the power of life and death (vitae necisque potestas)"
            if (isShort && termWords > 2 && word == "and" && IsNoun(start - 2) && start > 3 && Word(start - 3) == "of" && IsNoun(start - 4))
                return start - 2;
            if (isShort && !isOneCompound && word is "for" or "in" or "over" or "after" or "before" or "with" or "without" && IsNoun(start - 2) && IsFramed(start - 2) && !IsVerbOfOne(start - 2))
                return start - 2;
            if (isShort && (GlossWords.IsDeterminer(word) || IsPossessiveOne(start - 1)) && start > 2 && IsLink(start - 2) && IsNoun(start - 3))
                return start - 3;
            if (termWords == 1 && count == 1 && word == "the" && start > 3 && Word(start - 2) == "of" && IsNoun(start - 3) && !GlossWords.IsGenericNoun(Word(start - 3)) && !GlossWords.IsRelational(Word(start - 3)) && GlossWords.IsDeterminer(Word(start - 4)))
                return start - 3;
            return isShort && GlossWords.IsDeterminer(word) && start > 1 && Word(start - 2).EndsWith("ing", StringComparison.Ordinal) && IsJoined(start - 2) ? start - 2 : null;
        }

        // "The desire to receive for oneself alone (kabbalah al menat lekabel)": all up to the article, where no verb tells and no comma parts.
        private int? Whole()
        {
            for (var i = last - 1; i >= 0 && last - i <= LongestMeaning && IsJoined(i) && !GlossWords.IsFiniteVerb(Word(i)); i--)
            {
                if (GlossWords.IsDeterminer(Word(i)))
                    return i + 2 < last && IsNoun(i + 1) && !GlossWords.IsRelational(Word(i + 1)) ? i + 1 : null;
            }
            return null;
        }

        private bool IsLink(int index) =>
            GlossWords.IsConstruct(Word(index)) || Word(index) is "for" || (Word(index) is "in" or "on" or "behind" or "before" or "after" or "with" or "without" or "to" && index > 0 && IsFramed(index - 1));

        // "person who leads the service": where the relative clause begins right behind its noun.
        private int? Relative(int start)
        {
            for (var i = start - 1; i > 0 && start - i < 4 && IsJoined(i); i--)
            {
                if (Word(i) == "who")
                    return Word(i - 1) is "person" or "one" or "man" or "woman" or "those" && IsJoined(i - 1) ? i - 1 : null;
            }
            return null;
        }

        // Inside a noun phrase nouns are singular: "the strings play plucked", "the Mishnah lists thirty-nine labours".
        private bool IsVerbOrSubject(int index)
        {
            var word = Word(index);
            return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !GlossWords.IsFunctionWord(word)
                && context.Text[context.Before[index].End] == ' ';
        }

        // "One prays for help from above"
        private bool IsVerbOfOne(int index) => IsVerbOrSubject(index) && index > 0 && Word(index - 1) is "one" or "each" or "everyone" or "that" or "this";

        private bool IsPossessiveOne(int index) => Word(index) == "ones" && context.Text[context.Before[index].End - 1] == 's' && LetterFolding.IsApostrophe(context.Text[context.Before[index].End - 2]);

        private bool IsOwner(int index) =>
            MeaningReach.IsCapital(context, index) && LetterFolding.IsApostrophe(context.Text[context.Before[index].End]);

        private bool IsFramed(int index) =>
            index == 0 || !IsJoined(index - 1) || IsOwner(index - 1) || GlossWords.IsDeterminer(Word(index - 1)) || GlossWords.IsPreposition(Word(index - 1)) || Word(index - 1) is "and" or "or"
            // "is joy in the commandment", but "is put in mercy", "was void from the beginning"
            || (Word(index + 1) is "in" && Word(index - 1) is "is" or "are" or "was" or "were" && Word(index) is not ("put" or "set" or "found" or "held" or "kept" or "done" or "lost" or "left") && !Word(index).EndsWith("ed", StringComparison.Ordinal));

        // "by attaining adhesion": the gerund governs the meaning and is not of it.
        private int WithoutGerund(int start) =>
            start < last && start > 0 && Word(start).EndsWith("ing", StringComparison.Ordinal) && Word(start + 1) != "of" && GlossWords.IsPreposition(Word(start - 1))
                ? start + 1
                : start;

        private bool IsNoun(int index) =>
            index >= 0 && IsJoined(index) && Word(index) is var word && !GlossWords.IsFunctionWord(word) && !GlossWords.IsFiniteVerb(word);

        private bool IsForeign(int index) =>
            context.IsForeignBefore(index) && (context.OriginBefore(index) != WordOrigin.Foreign || MeaningReach.IsCapital(context, index));

        private bool IsJoined(int index) => context.IsJoined(context.Before[index].End, context.Before[index + 1].Start);

        private string Word(int index) => context.Folded(context.Before[index]);
    }
}
