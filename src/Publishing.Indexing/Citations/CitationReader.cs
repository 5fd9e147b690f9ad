using System.Collections.Frozen;
using Publishing.Unicode.Numerals;

namespace Publishing.Indexing;

/// <summary>Reads the citation that begins at a token.</summary>
internal sealed class CitationReader
{
    private const int LongestBracket = 60;
    private const int LongestLeadIn = 12;

    // שם, folded.
    private const string Ibidem = "שמ";

    // Names of persons, and words: "Judges 5" may begin another sentence.
    private static readonly FrozenSet<string> AlsoPersons = FrozenSet.Create(StringComparer.Ordinal, "joshua", "judges", "hosea", "joel", "amos", "obadiah", "jonah", "micah", "nahum", "job", "ruth", "esther", "daniel", "ezra", "nehemiah", "numbers", "song-of-songs", "haggai", "malachi", "1-kings", "2-kings");

    private readonly List<CitationToken> tokens;
    private readonly CitationMemory memory;
    private readonly bool[] isBracketed;

    // Whether the text is nothing but a citation.
    private bool isWholeText;

    /// <summary>Takes the tokens of a text.</summary>
    public CitationReader(List<CitationToken> tokens, CitationMemory memory)
    {
        this.tokens = tokens;
        this.memory = memory;
        isBracketed = Bracketed(tokens);
    }

    /// <summary>Whether a citation can begin with a word: a name of a work, what stands before one, or ibid.; of most words it is known that none does.</summary>
    public static bool MayBegin(CitationWord word) => word.BeginsCitation ??= word.Kind switch
    {
        CitationTokenKind.Mark => false,
        CitationTokenKind.Number => true,
        _ => word.Folded is Ibidem or "ibid" or "ibidem" or "loc" or "op" or "babylonian" or "jerusalem" or "palestinian" or "st" or "nd"
            || word.Folded.Length == 1 || PlaceWords.CorpusOf(word.Folded) is not null || PlaceWords.Tractate.Contains(word.Folded)
            || ((word.IsCapital || word.Kind == CitationTokenKind.Hebrew) && WorkTable.Shared.BeginsName(word)),
    };

    /// <summary>The citation at a token and the index of the token after it, or null.</summary>
    public (Citation Citation, int Next)? Read(int first)
    {
        if (Ibid(first) is { } same)
            return same;
        var (corpus, name) = Corpus(first);
        if (name >= tokens.Count || WorkTable.Shared.Find(tokens, name) is not { } match)
            return null;
        foreach (var work in match.Works)
        {
            if (corpus is not null && work.Style != CitationStyle.Tractate)
                continue;
            var cursor = new CitationCursor(tokens, name + match.Count);
            if (Same(first, cursor, work) is { } again)
                return again;
            if (InBrackets(cursor, work, corpus) is not { } place || !IsAccepted(place, work, match, first, name, cursor))
                continue;
            if (place.Corpus == "mishnah")
                SkipMishnah(cursor);
            return (new Citation(place.Corpus, work, place.Place, tokens[first].Start, tokens[cursor.Position - 1].End), cursor.Position);
        }
        return null;
    }

    // "Avot (2:21)": the place alone may stand in brackets.
    private static ReadPlace? InBrackets(CitationCursor cursor, CitedWork work, string? corpus)
    {
        var start = cursor.Position;
        if (!cursor.Mark('('))
            return PlaceOf(cursor, work, corpus);
        if (PlaceOf(cursor, work, corpus) is { Strength: not PlaceStrength.Weak } place && cursor.Mark(')'))
            return place with { Strength = PlaceStrength.Strong };
        cursor.Position = start;
        return null;
    }

    /// <summary>The further place of the same work: "Gen. 1:1; 2:3", "55:1–3, 6", "1:1 and 2:4". Null when none follows.</summary>
    public (Citation Citation, int Next)? ReadMore(int at, Citation before)
    {
        var cursor = new CitationCursor(tokens, at);
        var isOther = cursor.Mark(';');
        if (!isOther && !(cursor.Mark(',') | cursor.Mark('&') | cursor.Word(PlaceWords.And)))
            return null;
        var first = cursor.Position;
        if (cursor.IsAtEnd)
            return null;
        var isHebrew = cursor.Next.Kind == CitationTokenKind.Hebrew;
        if (!isOther && FurtherClauses.Read(cursor, before.Place, before.Work) is { } clauses && (!isHebrew || isBracketed[first] || IsClosed(cursor)))
            return Further(clauses);
        cursor.Position = first;
        // "Zohar I 15a; II 85b"
        var isVolume = isOther && before.Work.Style is CitationStyle.Zohar or CitationStyle.Later && cursor.Next.IsCapital && before.Place.Numbers.Length > 1;
        if (cursor.Next.Kind != CitationTokenKind.Number && !isVolume && !(isHebrew && isOther && (isBracketed[first] || IsHebrewPlace(first))))
            return null;
        return PlaceOf(cursor, before.Work, before.Corpus == "mishnah" ? null : before.Corpus) is { } place && place.Corpus == before.Corpus
            && (place.Strength == PlaceStrength.Strong
                || (isHebrew && place.Strength == PlaceStrength.Bare)
                || (isOther && (isBracketed[first] || isWholeText) && before.Work.Style == CitationStyle.Bible && before.Place.Numbers.Length == 1 && place.Place.Numbers.Length == 1))
            ? Further(place.Place)
            : null;

        (Citation, int) Further(CitedPlace place) => (before with { Place = place, Start = tokens[first].Start, End = tokens[cursor.Position - 1].End }, cursor.Position);
    }

    // "ישעיהו נה, א; נו, א" at the end of a text.
    private bool IsHebrewPlace(int first) => first + 3 <= tokens.Count && (first + 3 == tokens.Count || tokens[first + 3].Kind == CitationTokenKind.Mark);

    // A list of letters in running Hebrew goes on with words.
    private bool IsClosed(CitationCursor cursor) =>
        (cursor.IsAtEnd || cursor.Next.Kind == CitationTokenKind.Mark)
        && (tokens[cursor.Position - 1].Letters.Length == 1 || !PlaceWords.CommonHebrew.Contains(tokens[cursor.Position - 1].Letters));

    private static ReadPlace? PlaceOf(CitationCursor cursor, CitedWork work, string? corpus) => work.Style switch
    {
        CitationStyle.Bible => BiblePlaces.Read(cursor, work),
        CitationStyle.Tractate => TractatePlaces.Read(cursor, work, corpus),
        CitationStyle.Zohar => ZoharPlaces.Read(cursor, work),
        _ => SectionPlaces.Read(cursor, work),
    };

    // A word before a tractate that names its corpus: "b. Ber. 33b", "Mishnah Berakhot 8:2", ירושלמי נדרים.
    private (string? Corpus, int Name) Corpus(int first)
    {
        var cursor = new CitationCursor(tokens, first);
        string? corpus = null;
        while (!cursor.IsAtEnd && cursor.Position - first < LongestLeadIn)
        {
            var token = cursor.Next;
            if (token.Kind is CitationTokenKind.Latin or CitationTokenKind.Hebrew)
            {
                if (Initials(cursor) is { } abbreviated)
                    corpus = abbreviated;
                else if (token.Folded is "babylonian" or "jerusalem" or "palestinian" && cursor.Position + 1 < tokens.Count && tokens[cursor.Position + 1].Folded == "talmud")
                    (corpus, cursor.Position) = (token.Folded == "babylonian" ? "bavli" : "yerushalmi", cursor.Position + 2);
                else if (PlaceWords.CorpusOf(token.Folded) is { } named && (corpus is null || cursor.Tokens[cursor.Position - 1].Folded is "talmud" or "תלמוד" || cursor.Tokens[cursor.Position - 1].IsMark(',')))
                    (corpus, cursor.Position) = (named, cursor.Position + 1);
                else if (!cursor.Word(PlaceWords.Tractate))
                    break;
                _ = cursor.Mark('.') || cursor.Mark('\'');
                cursor.Mark(',');
                continue;
            }
            break;
        }
        return cursor.Position > first && !cursor.IsAtEnd && WorkTable.Shared.Find(tokens, cursor.Position) is { } match && match.Works.Any(work => work.Style == CitationStyle.Tractate)
            ? (corpus, cursor.Position)
            : (null, first);
    }

    // "B.T. Berakhot 33b"
    private static string? Initials(CitationCursor cursor)
    {
        var at = cursor.Position;
        var tokens = cursor.Tokens;
        if (at + 3 >= tokens.Count || tokens[at].Folded.Length != 1 || tokens[at + 2].Folded.Length != 1 || !tokens[at + 1].IsMark('.') || !tokens[at + 3].IsMark('.'))
            return null;
        if (PlaceWords.CorpusOf(tokens[at].Folded + tokens[at + 2].Folded) is not { } corpus)
            return null;
        cursor.Position = at + 3;
        return corpus;
    }

    // "Ber. 8:2 (Mishnah)"
    private void SkipMishnah(CitationCursor cursor)
    {
        if (cursor.Position + 2 < tokens.Count && cursor.Next.IsMark('(') && tokens[cursor.Position + 1].Folded is "mishnah" or "mishna" && tokens[cursor.Position + 2].IsMark(')'))
            cursor.Position += 3;
    }

    private bool IsAccepted(ReadPlace place, CitedWork work, WorkTable.Match match, int first, int name, CitationCursor cursor)
    {
        var isWord = match.Count == 1 && name == first && PlaceWords.AlsoWords.Contains(tokens[name].Folded);
        var isAge = IsClock(cursor) || (work.Style == CitationStyle.Bible && (IsAge(name + match.Count, cursor) || (AlsoPersons.Contains(work.Id) && IsTold(name + match.Count))));
        if (place.Strength == PlaceStrength.Strong && !isWord && !isAge && !BeginsList(cursor))
            return true;
        var isWhole = first == 0 && tokens.Skip(cursor.Position).All(IsOfPlace);
        isWholeText |= isWhole;
        if (isWhole || isBracketed[first])
            return true;
        if (isWord || isAge || place.Strength == PlaceStrength.Strong)
            return false;
        if (place.Strength == PlaceStrength.Bare)
            return HasCue(first) || HasNoWords(name + match.Count, cursor.Position);
        return work.Style == CitationStyle.Bible && match.IsFirstName && tokens[name].Kind == CitationTokenKind.Latin
            && !AlsoPersons.Contains(work.Id) && tokens[cursor.Position - 1].Kind == CitationTokenKind.Number && !PlaceWords.Counted.Contains(cursor.Next.Folded);
    }

    // "ראו שמות לג, כ"
    private bool HasCue(int first)
    {
        var at = first - 1;
        while (at >= 0 && tokens[at].Kind == CitationTokenKind.Mark && tokens[at].Folded[0] is '\'' or ',' or ':')
            at--;
        return at >= 0 && PlaceWords.Cue.Contains(tokens[at].Folded);
    }

    // "בראשית לא, כי" are words; a single letter is a numeral where a comma divides chapter and verse and a sign ends them.
    private bool HasNoWords(int start, int end)
    {
        var isDivided = Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Any(i => tokens[i].IsMark(',')) && (end == tokens.Count || tokens[end].Kind == CitationTokenKind.Mark);
        return !Enumerable.Range(start, end - start).Any(i => PlaceWords.CommonHebrew.Contains(tokens[i].Letters) && !(isDivided && tokens[i].Letters.Length == 1));
    }

    private static bool IsOfPlace(CitationToken token) =>
        token.Kind is CitationTokenKind.Number or CitationTokenKind.Mark || (token.Kind == CitationTokenKind.Hebrew && HebrewNumerals.TryParse(token.Letters, out _));

    // "Obadiah, 90, told": one number between commas is an age.
    private bool IsAge(int behindName, CitationCursor cursor) =>
        cursor.Position == behindName + 2 && tokens[behindName].IsMark(',') && tokens[behindName + 1].Kind == CitationTokenKind.Number;

    // "Daniel, 12:30 is the time": a comma speaks to a person.
    private bool IsTold(int behindName) =>
        behindName + 1 < tokens.Count && tokens[behindName].IsMark(',') && tokens[behindName + 1].Kind == CitationTokenKind.Number;

    // "7:15 p.m."
    private bool IsClock(CitationCursor cursor) =>
        cursor.Next.Folded is "am" or "pm" || (cursor.Next.Folded is "a" or "p" && cursor.Position + 2 < tokens.Count && tokens[cursor.Position + 1].IsMark('.') && tokens[cursor.Position + 2].Folded == "m");

    // "כלים א׳, ב׳ וג׳" counts things.
    private static bool BeginsList(CitationCursor cursor) =>
        cursor.Next is { Kind: CitationTokenKind.Hebrew, HasGershayim: false } next && next.Letters is ['ו', _] && cursor.Position + 1 < cursor.Tokens.Count && cursor.Tokens[cursor.Position + 1].IsMark('\'');

    // "ibid., 12b", "(שם)", "(שם ע״ב)": the work of the citation before, and its place where none is given.
    private (Citation Citation, int Next)? Ibid(int first)
    {
        var isOpened = isBracketed[first] && first > 0 && (tokens[first - 1].IsMark('(') || tokens[first - 1].IsMark('['));
        var cursor = new CitationCursor(tokens, first);
        return (tokens[first].Folded != Ibidem || isOpened) && tokens[first].Folded != "op" && SameWord(cursor) && memory.Last is { } last
            ? Again(first, cursor, last)
            : null;
    }

    // "מכתב מאליהו, שם", "Kuzari, op. cit., 2:5": the place where the work was cited last.
    private (Citation Citation, int Next)? Same(int first, CitationCursor cursor, CitedWork work)
    {
        var start = cursor.Position;
        cursor.Mark(',');
        if ((cursor.Next.Folded != Ibidem || isBracketed[first]) && SameWord(cursor) && memory.LastOf(work) is { } last)
            return Again(first, cursor, last);
        cursor.Position = start;
        return null;
    }

    private static bool SameWord(CitationCursor cursor)
    {
        var start = cursor.Position;
        var isBegun = cursor.Next.Folded is "loc" or "op";
        if (isBegun)
        {
            cursor.Position++;
            cursor.Mark('.');
        }
        if (isBegun ? cursor.Next.Folded != "cit" : cursor.Next.Folded is not (Ibidem or "ibid" or "ibidem"))
        {
            cursor.Position = start;
            return false;
        }
        cursor.Position++;
        cursor.Mark('.');
        return true;
    }

    private (Citation Citation, int Next) Again(int first, CitationCursor cursor, Citation antecedent)
    {
        while (cursor.Next.Folded == Ibidem || (cursor.Next.IsMark(',') && cursor.Position + 1 < tokens.Count && tokens[cursor.Position + 1].Folded == Ibidem))
            cursor.Position++;
        var end = cursor.Position;
        var place = IbidPlaces.Read(cursor, antecedent);
        if (place is null)
            cursor.Position = end;
        return (antecedent with { Place = place ?? antecedent.Place, Start = tokens[first].Start, End = tokens[cursor.Position - 1].End }, cursor.Position);
    }

    private static bool[] Bracketed(List<CitationToken> tokens)
    {
        var bracketed = new bool[tokens.Count];
        var open = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsMark('(') || tokens[i].IsMark('['))
                open = i;
            else if (tokens[i].IsMark(')') || tokens[i].IsMark(']'))
            {
                if (open >= 0 && i - open <= LongestBracket)
                    bracketed.AsSpan(open, i - open).Fill(true);
                open = -1;
            }
        }
        return bracketed;
    }
}
