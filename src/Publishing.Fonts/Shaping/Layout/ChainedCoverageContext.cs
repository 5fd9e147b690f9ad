namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where glyphs of given sets stand between others (OpenType, ChainedSequenceContext format 3).</summary>
internal sealed class ChainedCoverageContext : Subtable
{
    private readonly Coverage[] backtrack;
    private readonly Coverage[] input;
    private readonly Coverage[] lookahead;
    private readonly int recordsAt;

    public ChainedCoverageContext(LayoutData data, int at)
        : base(data, at, 4 + 2 * data.Reader.U16(at + 2) + 2)
    {
        var offset = at + 2;
        backtrack = ReadSets(ref offset);
        input = ReadSets(ref offset);
        lookahead = ReadSets(ref offset);
        recordsAt = offset;
    }

    public override bool Apply(LookupRun run)
    {
        if (!Coverage.Contains(run.Current.Glyph))
            return false;
        Span<int> positions = stackalloc int[Context.Longest];
        if (!Context.MatchInput(run, input.Length, new CoverageSequence(input), positions, out _)
            || !Context.MatchBacktrack(run, backtrack.Length, new CoverageSequence(backtrack))
            || !Context.MatchLookahead(run, lookahead.Length, new CoverageSequence(lookahead), positions[input.Length - 1]))
            return false;
        Context.ApplyRecords(run, positions[..input.Length], Table.U16(recordsAt), new LookupRecords(Data, recordsAt + 2));
        return true;
    }
}
