namespace Publishing.Sources;

/// <summary>Tells by the final letters whether the letters of a line run backwards, and turns them.</summary>
internal static class MirroredLetters
{
    /// <summary>What the final letters of a line say: more than 0 that it runs backwards, less than 0 that it is in order.</summary>
    /// <remarks>Abbreviations are left out: they end in any letter. A line without a final letter at the start of a word says nothing against itself.</remarks>
    public static int Evidence(string line)
    {
        var (backwards, forwards, bare) = (0, 0, 0);
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && IsInWord(line[i]))
                i++;
            var word = line.AsSpan(start, i - start).Trim('"');
            if (word.Length < 2 || word.IndexOfAny('"', '\'', Letters.Geresh) >= 0 || word.Contains(Letters.Gershayim) || !Letters.IsHebrew(word[0]))
                continue;
            var last = word.Length - 1;
            while (last > 0 && !Letters.IsHebrew(word[last]))
                last--;
            backwards += last > 0 && Letters.IsHebrewFinal(word[0]) ? 1 : 0;
            forwards += last > 0 && Letters.IsHebrewFinal(word[last]) ? 1 : 0;
            bare += word[last] is 'מ' or 'נ' or 'צ' or 'כ' ? 1 : 0;
        }
        return backwards > 0 ? (backwards - forwards) * 2 + bare : -forwards;
    }

    /// <summary>Turns a whole line round; numbers and words in Latin letters keep their direction.</summary>
    public static TracedText TurnLine(TracedText line) => PairBrackets(Turn(line));

    /// <summary>Turns the letters of each word round, and leaves the words where they are.</summary>
    public static TracedText TurnWords(TracedText line)
    {
        var result = new TracedText.Builder();
        for (var i = 0; i < line.Length;)
        {
            var end = i;
            while (end < line.Length && char.IsWhiteSpace(line[end]) == char.IsWhiteSpace(line[i]))
                end++;
            var piece = line.Slice(i, end - i);
            result.Append(char.IsWhiteSpace(line[i]) ? piece : Turn(piece));
            i = end;
        }
        return PairBrackets(result.Build());
    }

    private static TracedText Turn(TracedText line)
    {
        var result = new TracedText.Builder();
        for (var end = line.Length; end > 0;)
        {
            var start = IsLeftToRight(line[end - 1]) ? StartOfRun(line.Text, end) : StartOfCluster(line.Text, end);
            result.Append(line, start, end - start);
            end = start;
        }
        return result.Build();
    }

    private static bool IsInWord(char c) => Letters.IsHebrew(c) || Letters.IsHebrewMark(c) || c is '"' or '\'' or Letters.Geresh or Letters.Gershayim;

    private static bool IsLeftToRight(char c) => char.IsAsciiLetterOrDigit(c) || (char.IsLetter(c) && c < '\u0590');

    // Marks keep to the letter they follow, and the halves of a surrogate pair to each other.
    private static int StartOfCluster(string text, int end)
    {
        var start = end - 1;
        while (start > 0 && (Letters.IsHebrewMark(text[start]) || char.IsLowSurrogate(text[start])))
            start--;
        return start;
    }

    // 18.2, 12:30, 1/2, "New York": marks and blanks between letters or digits of one run belong to it.
    private static int StartOfRun(string text, int end)
    {
        var start = end - 1;
        while (start > 0)
        {
            if (IsLeftToRight(text[start - 1]))
                start--;
            else if (start > 1 && IsLeftToRight(text[start - 2]) && (text[start - 1] is '.' or ',' or ':' or '/' or '-' or '\'' || (text[start - 1] == ' ' && char.IsLetter(text[start]) && char.IsLetter(text[start - 2]))))
                start -= 2;
            else
                break;
        }
        return start;
    }

    /// <summary>Exchanges opening and closing brackets where they stand the wrong way round.</summary>
    private static TracedText PairBrackets(TracedText line)
    {
        var (open, close) = (line.Text.AsSpan().IndexOfAny("([{"), line.Text.AsSpan().IndexOfAny(")]}"));
        if (close < 0 || (open >= 0 && open < close))
            return line;
        var result = new TracedText.Builder();
        for (var i = 0; i < line.Length; i++)
        {
            var at = "()[]{}".IndexOf(line[i], StringComparison.Ordinal);
            if (at < 0)
                result.Append(line, i, 1);
            else
                result.Append(")(][}{"[at].ToString(), line.OffsetOf(i));
        }
        return result.Build();
    }
}
