namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>How the lines of a paragraph give way, and what is asked of them.</summary>
/// <param name="Measure">The width of a line.</param>
/// <param name="GlyphStretch">By how much glyphs may be stretched or shrunk, in thousandths.</param>
/// <param name="RaggedStretch">In ragged text, by how much a line may well be short; 0 in justified text.</param>
/// <param name="LastStretch">The same for a paragraph's last line, when its length matters; 0 when not.</param>
/// <param name="ShortestLast">How long the last line of several has to be.</param>
internal readonly record struct Flexibility(long Measure, int GlyphStretch, long RaggedStretch, long LastStretch, long ShortestLast)
{
    /// <summary>A word space may well be widened by a half: more is seen.</summary>
    private const int SpaceStretchDivisor = 2;

    /// <summary>A word space may at most be narrowed by a third: then words still stand apart.</summary>
    private const int SpaceShrinkDivisor = 3;

    /// <summary>Added to the badness of a line whose glyphs are stretched as far as they may be.</summary>
    private const int FullGlyphStretchBadness = 5;

    /// <summary>A line has at least this badness when it is short, beyond what its glyphs give, by more than twice what its spaces may well give.</summary>
    private const int FarShortBadness = 800;

    /// <summary>Whether a line, not the last, is seen without measuring it to be so short that its badness exceeds a tolerance.</summary>
    /// <param name="natural">Its natural width.</param>
    /// <param name="glue">The part of it that is word spaces.</param>
    /// <param name="tolerance">The greatest badness.</param>
    public bool IsFarShort(long natural, long glue, int tolerance)
    {
        if (tolerance >= FarShortBadness)
            return false;
        var excess = Measure - natural;
        return RaggedStretch != 0
            ? excess > 2 * RaggedStretch
            : excess > glue && (natural - glue) * GlyphStretch < (excess - glue) * 1000;
    }

    /// <summary>Whether a line cannot be made to fit.</summary>
    /// <param name="natural">Its natural width.</param>
    /// <param name="glue">The part of it that is word spaces.</param>
    public bool IsOverfull(long natural, long glue)
    {
        var excess = Measure - natural;
        return excess < 0 && (RaggedStretch != 0 || -excess - (natural - glue) * GlyphStretch / 1000 > glue / SpaceShrinkDivisor);
    }

    /// <summary>Measures a line.</summary>
    /// <param name="natural">Its natural width.</param>
    /// <param name="glue">The part of it that is word spaces.</param>
    /// <param name="end">How it ends.</param>
    /// <returns>Its badness and fitness; <see cref="Badness.Overfull"/> when it cannot be made to fit.</returns>
    public (int Badness, Fitness Fitness) Assess(long natural, long glue, BreakKind end)
    {
        var excess = Measure - natural;
        if (RaggedStretch != 0)
            return AssessRagged(excess, end);
        if (excess >= 0 && end == BreakKind.Forced)
            return (0, Fitness.Decent);
        if (IsOverfull(natural, glue))
            return (Badness.Overfull, Fitness.Tight);
        var flex = (natural - glue) * GlyphStretch / 1000;
        var glyphs = Math.Min(Math.Abs(excess), flex);
        var share = glyphs == flex ? 100 : glyphs * 100 / flex;
        var distortion = flex <= 0 ? 0 : (int)(FullGlyphStretchBadness * share * share / 10_000);
        var rest = Math.Max(0, Math.Abs(excess) - flex);
        var badness = Badness.Of(rest, excess < 0 ? glue / SpaceShrinkDivisor : glue / SpaceStretchDivisor);
        return (badness + distortion, Badness.FitnessOf(badness, excess < 0));
    }

    private (int Badness, Fitness Fitness) AssessRagged(long excess, BreakKind end)
    {
        if (excess < 0)
            return (Badness.Overfull, Fitness.Decent);
        if (end != BreakKind.Forced)
            return (Badness.Of(excess, RaggedStretch), Fitness.Decent);
        return (LastStretch == 0 ? 0 : Badness.Of(excess, LastStretch), Fitness.Decent);
    }
}
