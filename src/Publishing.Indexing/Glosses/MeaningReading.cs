namespace Publishing.Indexing;

/// <summary>Reads the side of a bracket that may be the meaning of a term.</summary>
internal static class MeaningReading
{
    private const int LongestInRound = 7;
    private const int LongestOfCertain = 10;
    private const int LongestInSquare = 12;
    private const int LongestWithClause = 14;
    private const int LongestQuotation = 5;
    private const int LongestQuotationText = 200;

    /// <summary>The content of the bracket when it is a meaning in English: a phrase, not a sentence, an aside or a citation.</summary>
    /// <param name="context">The bracket.</param>
    /// <param name="term">What stands before the bracket.</param>
    public static TextRange? Inside(GlossContext context, TermSide term)
    {
        var words = context.QuotedFrom > 0 ? context.Inside : context.Inside[..GlossLabel.WithoutRemark(context)];
        var start = Math.Max(StartOf(context, words), AfterExpansion(context, words));
        // "מהדורת Penguin" tells Hebrew readers of something else.
        if (start == words.Length || (context.IsHebrew && words[start].IsHebrew))
            return null;
        var clause = term.Certainty == TermCertainty.Certain ? ClauseStart(context, words.AsSpan(start)) : words.Length - start;
        var longest = clause < words.Length - start ? LongestWithClause : context.Bracket.IsSquare || term.Words > 2 ? LongestInSquare : term.Certainty == TermCertainty.Certain ? LongestOfCertain : LongestInRound;
        // "(that is how we began)" tells of the term, and does not explain it.
        if (words.Length - start > longest || (words.Length > 3 && context.Folded(words[0]) is "that" && context.Folded(words[1]) is "is" && context.Folded(words[2]) is "how" or "why" or "where" or "when"))
            return null;
        // "Alef (A)" says how a letter is written.
        if (words.Length - start == 1 && words[start].End - words[start].Start == 1 && context.Folded(words[start]) != "i")
            return null;
        // One word of a translator is the meaning whatever it is: MI [who], Ani [I].
        var isSingle = words.Length - start == 1 && (context.Bracket.IsSquare ? !GlossWords.IsRemark(context.Folded(words[start])) : IsLoneMeaning(context, words[start], term))
            && context.OriginInside(start) is not (WordOrigin.Transliterated or WordOrigin.HebrewScript);
        if (!isSingle && !context.IsAnnounced && !IsPhrase(context, words.AsSpan(start), term, clause) && !IsSentence(context, words.AsSpan(start), term))
            return null;
        // "the small ones (the mordent, the turn, the slide)" lists them.
        if (!context.IsAnnounced && IsList(context, words.AsSpan(start)))
            return null;
        // A name explains no term: "Yochai (Rashbi)".
        if (!context.Bracket.IsSquare && !context.IsAnnounced && IsPerson(context, words.AsSpan(start)))
            return null;
        // "Boreh (Bo-Re'eh, come and see)" takes the term apart.
        if (!context.Bracket.IsSquare && (context.OriginInside(start) == WordOrigin.Transliterated || (context.IsCapital(words[start]) && context.OriginInside(start) is WordOrigin.Foreign or WordOrigin.Unknown)))
            return null;
        var (english, foreign) = (0, 0);
        for (var i = start; i < words.Length; i++)
        {
            var folded = context.Folded(words[i]);
            if ((GlossWords.IsCitationWord(folded) && !isSingle && (i < words.Length - 1 || i == start) && !IsHeadOfNoun(context, words, i, term) && !IsTitleOf(context, words, i, term) && !(i == start && IsWritingOf(context, words.AsSpan(start), term))) || (folded.Length > 0 && char.IsDigit(folded[0]) && !IsCount(context, i, folded)))
                return null;
            // "Sanskrit: duḥkha": what another language calls it.
            if (GlossWords.IsLanguage(folded) && words[i].End < context.Text.Length && context.Text[words[i].End] == ':')
                return null;
            // "no end", but "no. 4"
            if (GlossWords.IsApparatus(folded) || (folded == "no" && (i + 1 == words.Length || char.IsDigit(context.Text[words[i + 1].Start]))) || folded is "century" or "bce" || (words[i].End - words[i].Start == 1 && context.Text[words[i].End] == '.'))
                return null;
            // A translator may explain in any language: kal vahomer [a fortiori].
            if (context.OriginInside(i) == WordOrigin.HebrewScript || (!isSingle && context.IsForeignInside(i) && !(context.Bracket.IsSquare && context.OriginInside(i) == WordOrigin.Foreign)))
                foreign++;
            else if (isSingle || folded is "nothing" or "everything" or "nobody" or "everybody" || (!GlossWords.IsFunctionWord(folded) && context.OriginInside(i) is WordOrigin.English or WordOrigin.Naturalised or WordOrigin.Foreign))
                english++;
        }
        // "the Tanya [Shneur Zalman of Liadi]"
        if (IsForeignPerson(context, words.AsSpan(start)))
            return null;
        if (english == 0 || (foreign > english && !context.IsAnnounced) || (context.IsCapital(words[start]) && IsOnly(context, words.AsSpan(start), GlossWords.IsWork)) || IsOnly(context, words.AsSpan(start), GlossWords.IsDate))
            return null;
        if (!context.IsAnnounced && !IsCertainEnough(context, words.AsSpan(start), term.Certainty))
            return null;
        var end = words.Length == context.Inside.Length ? context.Bracket.Close : words[^1].End;
        return Trim(context.Text, words[start].Start, end, words[^1].End);
    }

    private static bool IsList(GlossContext context, ReadOnlySpan<Word> words)
    {
        var (commas, articles) = (0, 0);
        for (var i = 1; i < words.Length; i++)
        {
            if (context.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim() is not ",")
                continue;
            commas++;
            articles += context.Folded(words[i]) == "the" ? 1 : 0;
            if (GlossWords.IsNumber(context.Folded(words[0])) && GlossWords.IsNumber(context.Folded(words[i])))
                return true;
        }
        // "five of them in each world"
        return (commas > 1 && articles == commas) || (words.Length > 2 && context.Folded(words[1]) == "of" && context.Folded(words[2]) is "them" or "these" or "those" or "which" or "whom");
    }

    // "Pesukei de-Zimra (Verses of Song)"
    private static bool IsTitleOf(GlossContext context, Word[] words, int index, TermSide term) =>
        term.Words > 1 && index == 0 && words.Length > 2 && context.Folded(words[1]) == "of" && IsWholeTitle(context, words, term) && !GlossWords.IsWork(context.Folded(words[^1]));

    // "beyond the letter of the law"
    private static bool IsHeadOfNoun(GlossContext context, Word[] words, int index, TermSide term) =>
        term.Certainty == TermCertainty.Certain && index > 0 && index < words.Length - 2 && GlossWords.IsDeterminer(context.Folded(words[index - 1])) && context.Folded(words[index + 1]) == "of" && !context.IsCapital(words[^1]);

    // "kvitl (note of petition)", "get (letter of divorce)"
    private static bool IsWritingOf(GlossContext context, ReadOnlySpan<Word> words, TermSide term) =>
        term.Certainty == TermCertainty.Certain && words.Length is 3 or 4 && context.Folded(words[0]) is "note" or "letter" or "source" or "page" or "verse" && context.Folded(words[1]) == "of"
        && !context.IsCapital(words[^1]) && !context.Folded(words[^1]).Any(char.IsDigit);

    // "sichos (talks)", which a verb is too.
    private static bool IsPlural(string word) => word.Length > 4 && word[^1] == 's' && GlossWords.IsFiniteVerb(word);

    // "pasuk (verse)", "acharei (after)": of a certain term even a word that opens asides is the meaning when it stands alone.
    private static bool IsLoneMeaning(GlossContext context, Word word, TermSide term) =>
        term.Certainty == TermCertainty.Certain && !context.IsCapital(word) && context.Folded(word) is var folded
        && (GlossWords.IsPlaceInBook(folded) || IsPlural(folded) || (GlossWords.IsPreposition(folded) && folded is not ("above" or "below")));

    // "the abundance which the Creator wants to give": where the clause behind the noun begins, or behind the last word.
    private static int ClauseStart(GlossContext context, ReadOnlySpan<Word> words)
    {
        if (ContainsReference(context, words))
            return words.Length;
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (context.Folded(words[i]) is "which" or "that" or "who" or "whom" && !GlossWords.IsFunctionWord(context.Folded(words[i - 1])))
                return i;
            // "the right of clergy to be tried in their own court"
            if (context.Folded(words[i]) is "to" && context.Folded(words[i + 1]) is "be" or "have" && !GlossWords.IsFunctionWord(context.Folded(words[i - 1])))
                return i;
            // "a longing for what is gone"
            if (context.Folded(words[i]) is "what" or "whatever" or "whoever" && GlossWords.IsPreposition(context.Folded(words[i - 1])))
                return i;
        }
        return words.Length;
    }

    // Behind "i.e.", "Hebrew for", "most often translated as", an abbreviation of the term.
    private static int StartOf(GlossContext context, Word[] words)
    {
        // "a French term meaning free people of color", "the Greek word for stone"
        var start = GlossWords.IsDeterminer(context.Folded(words[0])) ? 1 : 0;
        if (words.Length - start > 3 && GlossWords.IsLanguage(context.Folded(words[start])) && GlossWords.IsNameOfWord(context.Folded(words[start + 1])) && context.Folded(words[start + 2]) is "meaning" or "for")
            return start + 3;
        if (context.QuotedFrom > 0)
            return context.QuotedFrom;
        start = 0;
        while (start < words.Length - 1 && GlossWords.IsHedge(context.Folded(words[start])))
            start++;
        if (LeadsByVerb(context, words, start))
            start += start < words.Length - 2 && context.Folded(words[start + 1]) is "as" or "by" ? 2 : 1;
        else
            start = 0;
        while (start < words.Length - 1 && ((GlossWords.IsLeadIn(context.Folded(words[start])) && !IsPronoun(context, words, start)) || (start > 0 && context.Folded(words[start]) == "for")))
            start++;
        if (start + 1 < words.Length && context.IsAcronym(words[start]) && context.Text.AsSpan(words[start].End, words[start + 1].Start - words[start].End).Trim() is "," or ":" or ";")
            start++;
        return start;
    }

    // "translated as", "means": not "means of", and not the fat that is rendered.
    private static bool LeadsByVerb(GlossContext context, Word[] words, int index) => index < words.Length - 1 && context.Folded(words[index]) switch
    {
        "translated" or "understood" => true,
        "means" => context.Folded(words[index + 1]) != "of",
        "rendered" => index < words.Length - 2 && context.Folded(words[index + 1]) is "as" or "by",
        _ => false,
    };

    // "MAN (Mei Nukvin, Female Waters)", "MAN [מיין נוקבין, female waters]": what the letters stand for comes before the meaning.
    private static int AfterExpansion(GlossContext context, Word[] words)
    {
        var i = 0;
        while (i < words.Length - 1 && (context.IsForeignInside(i) || context.OriginInside(i) == WordOrigin.Unknown || GlossWords.IsTermConnector(context.Folded(words[i])) || TransliteratedHebrew.Contains(context.Folded(words[i]))))
        {
            var mark = context.Text.AsSpan(words[i].End, words[i + 1].Start - words[i].End).Trim();
            i++;
            if (mark.TrimEnd("“\"‘").TrimEnd() is "," or ";" or ":" or "=" or "-" or "–" or "—")
                return i < words.Length && !context.IsForeignInside(i) && HasForeign(context, i) ? i : 0;
        }
        return 0;
    }

    /// <summary>The term and its meaning when the bracket holds both: "the middle line (Tifferet, beauty)".</summary>
    public static (TextRange Term, TextRange Meaning)? Both(GlossContext context)
    {
        var words = context.Inside;
        var start = AfterExpansion(context, words);
        if (start == 0 || (context.IsCapital(words[start]) && !IsEnglishTitle(context, words.AsSpan(start))) || GlossLabel.WithoutRemark(context) < words.Length || GlossWords.IsPersonalTitle(context.Folded(words[0])) || words.Any(word => GlossWords.IsPersonOrPlace(context.Folded(word)) || GlossWords.IsLanguage(context.Folded(word))))
            return null;
        for (var i = 0; i < words.Length; i++)
        {
            if (i < start ? context.OriginInside(i) is not (WordOrigin.Transliterated or WordOrigin.HebrewScript) : context.OriginInside(i) != WordOrigin.English)
                return null;
        }
        var term = new TermSide(new TextRange(words[0].Start, words[start - 1].End), start, TermCertainty.Certain);
        // "Sifra, introduction" is a place in a book.
        return Inside(context, term) is { } meaning && !GlossWords.IsPartOfBook(meaning.In(context.Text)) ? (term.Range, meaning) : null;
    }

    // "Ohr Yashar, Direct Light", not "Ein Kerem, Jerusalem".
    private static bool IsEnglishTitle(GlossContext context, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (!context.IsCapital(word) || !EnglishWords.Contains(context.Folded(word)) || EnglishWords.IsName(context.Folded(word)) || GlossWords.IsPersonOrPlace(context.Folded(word)))
                return false;
        }
        return words.Length > 1;
    }

    private static bool HasForeign(GlossContext context, int end) => Enumerable.Range(0, end).Any(context.IsForeignInside);

    // The i of "i.e." is none.
    private static bool IsPronoun(GlossContext context, Word[] words, int index) => words[index].In(context.Text) is "I" && context.Folded(words[index + 1]) != "e";

    private static bool IsPerson(GlossContext context, ReadOnlySpan<Word> words)
    {
        if (!EnglishWords.IsName(context.Folded(words[0])))
            return false;
        foreach (var word in words)
        {
            if (!context.IsCapital(word) || (EnglishWords.Contains(context.Folded(word)) && !EnglishWords.IsName(context.Folded(word)) && !context.IsAcronym(word)))
                return false;
        }
        return true;
    }

    // Capitals that no English list has, with small words between them.
    private static bool IsForeignPerson(GlossContext context, ReadOnlySpan<Word> words)
    {
        var names = 0;
        foreach (var word in words)
        {
            var folded = context.Folded(word);
            if (GlossWords.IsTermConnector(folded) || folded is "of" or "the" or "ibn" or "von")
                continue;
            if (!context.IsCapital(word) || (EnglishWords.Contains(folded) && !EnglishWords.IsName(folded)))
                return false;
            names++;
        }
        return names > 1;
    }

    // What may be a name is a term only where it is explained as a thing, not as a person or a place.
    private static bool IsCertainEnough(GlossContext context, ReadOnlySpan<Word> words, TermCertainty certainty)
    {
        if (certainty == TermCertainty.Certain)
            return true;
        // "Fraydl [the writer's second daughter]"
        if (context.Bracket.IsSquare)
            return !GlossWords.IsDeterminer(context.Folded(words[0])) || !GlossWords.IsPersonOrPlace(context.Folded(words[^1]));
        if (certainty == TermCertainty.Possible && (context.IsCapital(words[0]) || GlossWords.IsDeterminer(context.Folded(words[0]))))
            return false;
        foreach (var word in words)
        {
            if (GlossWords.IsPersonOrPlace(context.Folded(word)))
                return false;
        }
        return true;
    }

    // "Ein Od Milvado (there is none else besides Him)": a saying is explained by a sentence.
    private static bool IsSentence(GlossContext context, ReadOnlySpan<Word> words, TermSide term)
    {
        // "the kloiz [it is with the landlord]" tells of the thing, "efshar [it is possible]" says the word again.
        if (term.Words < 2 && words.Length > 4 && context.Folded(words[0]) is "it" or "he" or "she" or "they" && GlossWords.IsFiniteVerb(context.Folded(words[1])))
            return false;
        // What is quoted or set apart by type as a whole is a saying, too: “Lefum tza'ara agra” (according to the pain is the reward).
        if (term.Words > 2 && term.Certainty == TermCertainty.Certain && words.Length > 2 && IsApart(context, term))
            return !ContainsReference(context, words);
        if (term.Certainty != TermCertainty.Certain || (term.Words < 2 && !context.Bracket.IsSquare) || words.Length < 3 || !GlossWords.BeginsSaying(context.Folded(words[0])))
            return false;
        return !ContainsReference(context, words);
    }

    private static bool ContainsReference(GlossContext context, ReadOnlySpan<Word> words)
    {
        foreach (var word in words)
        {
            if (GlossWords.IsReference(context.Folded(word)))
                return true;
        }
        return false;
    }

    private static bool IsApart(GlossContext context, TermSide term) =>
        (context.FirstStressed is { } first && context.Before[first].Start == term.Range.Start)
        || (term.Range.Start > 0 && context.Text[term.Range.Start - 1] is '“' or '"' && context.Text[term.Range.End..context.Bracket.Open].AsSpan().ContainsAny('”', '"'));

    private static bool IsPhrase(GlossContext context, ReadOnlySpan<Word> words, TermSide term, int clause)
    {
        var opening = context.Folded(words[0]);
        // "present-day Ukraine" says where a place lies, "genus Pediculus" to what a living thing belongs.
        if (words.Length > 1 && ((opening is "present" or "modern" && context.Folded(words[1]) == "day") || (opening is "modern" or "ancient" or "today" && words.Length == 2 && context.IsCapital(words[1])) || (GlossWords.IsRank(opening) && context.IsCapital(words[1]))))
            return false;
        // "Citrus medica" is what botanists call it.
        if (words.Length == 2 && context.IsCapital(words[0]) && !context.IsCapital(words[1]) && !EnglishWords.Contains(context.Folded(words[1])) && context.Folded(words[1]) is [.., 'a' or 's' or 'm'])
            return false;
        // "the upper one" says which of several.
        if (words.Length > 1 && GlossWords.IsDeterminer(opening) && context.Folded(words[^1]) is "one" or "ones")
            return false;
        // "potato, never noodle", "pink, every one"
        if (!context.Bracket.IsSquare && words.Length > 2 && (context.Folded(words[^2]) is "never" || (context.Folded(words[^2]) is "every" or "each" && context.Folded(words[^1]) is "one")))
            return false;
        // "a small hour, but an hour", "a new one, of silk"
        for (var i = 1; i < words.Length && !context.Bracket.IsSquare; i++)
        {
            if (context.Text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End).Trim() is "," && context.Folded(words[i]) is "but" or "of" or "with" or "though" or "alas" or "please")
                return false;
        }
        // "his son and successor", "bishop of Vilna", "a day's ride away" tell of persons and places.
        if (!context.Bracket.IsSquare && words.Length > 1 && (context.Folded(words[^1]) is "away" || ((GlossWords.IsPersonOrPlace(context.Folded(words[1])) || context.Folded(words[1]) is "followers" or "disciples" or "students" or "school" or "successors" or "heirs" or "widow") && opening is "his" or "her" or "their")
            || (GlossWords.IsPersonOrPlace(opening) && context.Folded(words[1]) is "of" or "to" or "in" && context.IsCapital(words[^1]) && char.IsUpper(context.Text[term.Range.Start]) && term.Words > 1)))
            return false;
        // "forty miles away, in winter"
        foreach (var word in words)
        {
            if (!context.Bracket.IsSquare && context.Folded(word) is "miles" or "kilometres" or "kilometers" or "km" or "versts")
                return false;
        }
        // "fourth generation", "his sons and others" tell of persons.
        if (words.Length > 1 && context.Folded(words[^1]) is "generation" or "century" or "edition" or "others")
            return false;
        if (words.Length > 1 && (opening is "born" or "written" or "made" or "held" or "built" or "known" || opening.EndsWith("ed", StringComparison.Ordinal)) && context.Folded(words[1]) is "by" or "in" or "at" or "on" or "as" or "for")
            return false;
        // "to the Creator" says whom a word means.
        if (words.Length > 1 && opening == "to" && GlossWords.IsDeterminer(context.Folded(words[1])))
            return false;
        // "not-self" is one word.
        var isWholeTitle = IsWholeTitle(context, words, term);
        var isTitle = isWholeTitle || (term.Words > 1 && context.IsCapital(words[0]) && char.IsUpper(context.Text[term.Range.Start]));
        var isCompound = isTitle || context.Text[words[0].End] == '-' || (words.Length > 1 && TranslatesPrefix(context, term, opening));
        // "oyfn oyg (by eye)": as many words as the term has.
        isCompound |= term.Words > 1 && words.Length == term.Words && term.Certainty == TermCertainty.Certain && GlossWords.IsPreposition(opening) && !context.IsCapital(words[^1]) && !char.IsUpper(context.Text[term.Range.Start]);
        if (!isCompound && context.Bracket.IsSquare && words.Length > 1 && opening is "in" or "on" or "at" or "by" or "of" or "and")
            return false;
        // "feminine waters" is none of the remarks on a word's form.
        isCompound |= words.Length == 2 && opening is "feminine" or "masculine" && context.Folded(words[1]) is not ("form" or "plural" or "singular" or "noun" or "of" or "gender");
        // "katav (he wrote)"
        var isVerbForm = words.Length == 2 && term.Words == 1 && term.Certainty == TermCertainty.Certain && !char.IsUpper(context.Text[term.Range.Start]) && opening is "he" or "she" or "it" or "they" or "we" or "you" && !GlossWords.IsReference(context.Folded(words[1])) && context.OriginInside(context.Inside.Length - 1) == WordOrigin.English;
        isCompound |= isVerbForm || IsWritingOf(context, words, term);
        if (!isCompound && (GlossWords.BeginsAside(opening) || (!context.Bracket.IsSquare && GlossWords.BeginsRoundAside(opening))))
            return false;
        // "for one semester", "some six dollars"
        if (!isCompound && !context.Bracket.IsSquare && words.Length > 1 && opening is "for" or "about" or "across" or "around" or "near" or "some")
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            var folded = context.Folded(words[i]);
            var isNoun = (GlossWords.IsParticiple(folded) && (i == words.Length - 1 || context.Text[words[i].End] == '-')) || IsAdjective(context, words, i) || (folded == "being" && i > 0 && context.Text[words[i].Start - 1] == '/');
            // "lishbor also means 'to break'" is a sentence, "by means of" is none.
            if (folded == "means" && i > 0 && context.Folded(words[i - 1]) is not ("by" or "a" or "the" or "of"))
                return false;
            if ((i < clause && !isWholeTitle && !isVerbForm && GlossWords.IsFiniteVerb(folded) && !isNoun) || (GlossWords.IsPersonalTitle(folded) && (context.IsCapital(words[i]) || i < words.Length - 1) && !LetterFolding.IsApostrophe(context.Text[words[i].End])))
                return false;
        }
        return words.Length > 1 || !GlossWords.IsCountry(opening);
    }

    // "learned man", but "made of wood", "lived nearby"
    private static bool IsAdjective(GlossContext context, ReadOnlySpan<Word> words, int index) =>
        index + 1 < words.Length && GlossWords.IsModifier(context.Folded(words[index])) && context.Folded(words[index + 1]) is var next
        && !GlossWords.IsFunctionWord(next) && !next.EndsWith("ly", StringComparison.Ordinal);

    // "Shamati (I Heard)": the title of a book is a meaning even as a sentence.
    private static bool IsWholeTitle(GlossContext context, ReadOnlySpan<Word> words, TermSide term)
    {
        if (words.Length < 2 || term.Certainty == TermCertainty.Possible || !char.IsUpper(context.Text[term.Range.Start]) || !context.IsCapital(words[^1]))
            return false;
        foreach (var word in words)
        {
            if (!context.IsCapital(word) && !GlossWords.IsTitleConnector(context.Folded(word)))
                return false;
        }
        return context.IsCapital(words[0]) && context.Folded(words[0]) is not ("see" or "cf" or "note");
    }

    // "Bereshit [in the beginning]": a preposition that the term's own prefix stands for.
    private static bool TranslatesPrefix(GlossContext context, TermSide term, string preposition)
    {
        if (term.Certainty != TermCertainty.Certain || term.Range.End - term.Range.Start < 5)
            return false;
        if (term.Words == 1 && GlossWords.IsForeignAdverb(LetterFolding.Fold(term.Range.In(context.Text))))
            return GlossWords.IsPreposition(preposition);
        if (preposition is "not" or "without" or "no")
            return term.Words > 1 && LetterFolding.Fold(term.Range.In(context.Text).Split(' ')[0]) is "lo" or "shelo" or "velo" or "ein" or "bli" or "belo" or "blo" or "al" or "i" or "sine" or "non" or "לא" or "אינ" or "בלי" or "ללא";
        var prefix = char.ToLowerInvariant(context.Text[term.Range.Start]);
        return preposition switch
        {
            "in" or "on" or "at" or "with" or "by" => prefix is 'b' or 'ב',
            "to" or "for" => prefix is 'l' or 'ל',
            "from" => prefix is 'm' or 'מ',
            "as" or "like" => prefix is 'k' or 'כ',
            "and" => prefix is 'v' or 'u' or 'ו',
            _ => false,
        };
    }

    /// <summary>The English words before the bracket that the term in it stands for.</summary>
    /// <param name="context">The bracket.</param>
    /// <param name="certainty">How surely what stands in the bracket is a term.</param>
    public static TextRange? Before(GlossContext context, TermCertainty certainty)
    {
        if (certainty != TermCertainty.Certain && GlossWords.IsPersonOrPlace(context.Folded(context.Before[^1])))
            return null;
        // "my father (Baal HaSulam)"
        if (context.Before.Length > 1 && GlossWords.IsPersonOrPlace(context.Folded(context.Before[^1])) && context.Folded(context.Before[^2]) is "my" or "his" or "her" or "our" or "their" or "your" && context.IsCapital(context.Inside[0]) && context.IsCapital(context.Inside[^1]))
            return null;
        // "a poet (Baha' al-Din al-Subki)", "his best-known book (Mesillas Yesharim)"
        if (context.Before.Length > 1 && context.Inside.Length > 1 && context.IsCapital(context.Inside[0]) && context.IsCapital(context.Inside[^1])
            && (context.Folded(context.Before[^1]) is "book" or "work" or "treatise" or "commentary" or "poem" or "essay" or "tractate" || (GlossWords.IsPersonOrPlace(context.Folded(context.Before[^1])) && context.Folded(context.Before[^2]) is "a" or "an")))
            return null;
        // "the hospital (Ein Kerem)" says which.
        if (GlossWords.IsInstitution(context.Folded(context.Before[^1])) && context.Inside.All(context.IsCapital))
            return null;
        if (QuotationBefore(context) is { } quotation)
            return quotation;
        // “life is suffering” (dukkha): of a sentence that is quoted, its end.
        return context.Text[context.Words[context.Before.Length - 1].End..context.Bracket.Open].All(unit => char.IsWhiteSpace(unit) || (unit is '”' && !context.IsCapital(context.Inside[0])))
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
        if (open < 0 || words.Length == 0 || close - open < 3 || words.Length > (context.Inside.Length > 1 ? LongestQuotation + 4 : LongestQuotation))
            return null;
        if (Enumerable.Range(0, words.Length).Any(i => GlossWords.IsFiniteVerb(context.Folded(words[i])) && !IsAdjective(context, words, i)))
            return null;
        var first = words.Length > 1 && context.Folded(words[0]) is "a" or "an" or "the" && !context.IsCapital(words[0]) ? 1 : 0;
        return new TextRange(words[first].Start, words[^1].End);
    }

    private static char? OpeningOf(char closing) => closing switch
    {
        '”' => '“',
        '’' => '‘',
        '"' => '"',
        _ => null,
    };

    private static bool IsOnly(GlossContext context, ReadOnlySpan<Word> words, Func<string, bool> isOfKind)
    {
        var count = 0;
        foreach (var word in words)
        {
            var folded = context.Folded(word);
            if (isOfKind(folded))
                count++;
            else if (!GlossWords.IsFunctionWord(folded))
                return false;
        }
        return count > 0;
    }

    // "string of 108 beads", "33rd day of the count": a number inside a phrase, or an ordinal.
    private static bool IsCount(GlossContext context, int index, string folded) =>
        index + 1 < context.Inside.Length && (index > 0 || !char.IsDigit(folded[^1])) && folded.Length < 5
        && !GlossWords.IsFunctionWord(context.Folded(context.Inside[index + 1])) && context.Folded(context.Inside[index + 1]) is not ("am" or "pm");

    // The meaning ends before a comma or quotation mark that stands before the bracket; brackets' inner blanks are not part of it.
    private static TextRange Trim(string text, int start, int close, int lastWordEnd)
    {
        var end = close;
        while (end > lastWordEnd && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '”' or '"' or '’' or '\'' or '.' or ',' or ';'))
            end--;
        return new TextRange(start, end);
    }
}
