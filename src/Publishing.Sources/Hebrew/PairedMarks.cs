namespace Publishing.Sources;

/// <summary>Follows brackets and quotation marks from line to line: a reading in which one closes that is not open is hardly right.</summary>
/// <remarks>What is open where a line begins does not hang on how the lines before it are read.</remarks>
internal sealed class PairedMarks
{
    /// <summary>What speaks against a bracket that closes nothing.</summary>
    public const int AgainstBracket = 5 * JunctionModel.Unit;

    /// <summary>What speaks against a quotation mark that closes nothing, or opens within a quotation: the marks of a text are not always in pairs.</summary>
    public const int AgainstQuote = 2 * JunctionModel.Unit;

    private const int MostOpen = 2;

    // What opens and does not close within so many lines was never meant to.
    private const int LongestOpen = 6;
    private const string Prefixes = "ובכלמשהד";
    private (int Brackets, int Quotes) open;
    private int lines;

    /// <summary>Lowers the weight of the readings of the next line in which marks do not pair, and goes on behind it.</summary>
    public void Weigh(LineReadings readings)
    {
        if (!readings.HasPairedMarks)
        {
            lines++;
            return;
        }
        if (lines >= LongestOpen)
            open = default;
        var (start, end, least) = (open, open, int.MaxValue);
        for (var r = 0; r < readings.Splits.Length; r++)
        {
            open = start;
            readings.Unpaired[r] = Read(readings, r);
            if (readings.Splits.Length > 1)
                readings.Inner[r] -= readings.Unpaired[r];
            if (readings.Unpaired[r] < least)
                (end, least) = (open, readings.Unpaired[r]);
        }
        (open, lines) = (end, 0);
    }

    private int Read(LineReadings readings, int reading)
    {
        var against = 0;
        for (var i = 0; i < readings.Length; i++)
        {
            var word = readings.TextAt(i, reading);
            if (OpensQuote(word))
            {
                against += open.Quotes > 0 ? AgainstQuote : 0;
                open.Quotes = 1;
            }
            foreach (var c in word)
            {
                if (Letters.IsOpeningBracket(c))
                    open.Brackets = Math.Min(MostOpen, open.Brackets + 1);
                if (!Letters.IsClosingBracket(c))
                    continue;
                against += open.Brackets == 0 ? AgainstBracket : 0;
                open.Brackets = Math.Max(0, open.Brackets - 1);
            }
            if (ClosesQuote(word))
            {
                against += open.Quotes == 0 ? AgainstQuote : 0;
                open.Quotes = 0;
            }
        }
        return against;
    }

    // At the start, or behind prefixes; before the last letter it marks an abbreviation.
    private static bool OpensQuote(ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && (Letters.IsOpeningBracket(word[at]) || Letters.IsDash(word[at])))
            at++;
        if (at < word.Length && Letters.IsDoubleQuote(word[at]))
            return true;
        var start = at;
        while (at < word.Length && at - start < 2 && Prefixes.Contains(word[at]))
            at++;
        return at > start && at + 2 < word.Length && Letters.IsDoubleQuote(word[at]) && char.IsLetter(word[at + 1]) && char.IsLetter(word[at + 2]);
    }

    private static bool ClosesQuote(ReadOnlySpan<char> word)
    {
        var end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]) && !Letters.IsDoubleQuote(word[end - 1]))
            end--;
        return end > 1 && Letters.IsDoubleQuote(word[end - 1]);
    }
}
