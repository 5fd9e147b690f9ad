namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>What a line adds to the demerits of its paragraph.</summary>
/// <remarks>Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and Experience 11 (1981), 1119–1184; values as in plain TeX unless said.</remarks>
internal static class Demerits
{
    /// <summary>The most that the fitness of a line can add to the next line's.</summary>
    public const long Contrast = 10_000;

    /// <summary>How many lines in a row may end in hyphens before it is a ladder.</summary>
    public const int LongestHyphenRun = 2;

    /// <summary>For a line that cannot be made to fit; greater than anything that lines that fit add up to.</summary>
    public const long OverfullLine = 1_000_000_000_000_000;

    /// <summary>For a last line that is too short: as for a line stretched to more than twice what it should.</summary>
    public const long ShortLast = 4_000_000;

    /// <summary>What it may cost to be rid of a river: as much as a line that is very loose.</summary>
    public const long River = 60_000;

    private const int LinePenalty = 10;
    // The spaces of such a line are wider than one and a half natural ones: a word divided, or a row more between blocks, is better.
    private const long VeryLoose = 60_000;
    private const long DoubleHyphen = 10_000;
    private const long Ladder = 1_000_000_000;
    private const long FinalHyphen = 5_000;

    /// <summary>The demerits of a line.</summary>
    /// <param name="badness">Its badness.</param>
    /// <param name="fitness">Its fitness.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="fitnessBefore">The fitness of the line before; decent for the first.</param>
    /// <param name="hyphensBefore">How many lines in a row ended in hyphens before it.</param>
    /// <param name="isShortLast">Whether it is the last of several lines and shorter than it should be.</param>
    public static long Of(int badness, Fitness fitness, in Breakpoint end, Fitness fitnessBefore, int hyphensBefore, bool isShortLast)
    {
        long basic = LinePenalty + badness;
        var demerits = basic * basic;
        if (fitness == Fitness.VeryLoose)
            demerits += VeryLoose;
        if (end.Penalty > 0)
            demerits += (long)end.Penalty * end.Penalty;
        if (Math.Abs(fitness - fitnessBefore) > 1)
            demerits += Contrast;
        if (hyphensBefore > 0)
        {
            if (end.Kind == BreakKind.Hyphen)
                demerits += hyphensBefore >= LongestHyphenRun ? Ladder : DoubleHyphen;
            else if (end.Kind == BreakKind.Forced)
                demerits += FinalHyphen;
        }
        return isShortLast ? demerits + ShortLast : demerits;
    }
}
