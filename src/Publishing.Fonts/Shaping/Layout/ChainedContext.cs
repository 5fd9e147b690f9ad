namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where a sequence stands between others (OpenType, ChainedSequenceContext formats 1 and 2).</summary>
internal sealed class ChainedContext : RuleSetContext
{
    private readonly ClassDefinition? backtrackClasses;
    private readonly ClassDefinition? lookaheadClasses;

    public ChainedContext(LayoutData data, int at, int format)
        : base(data, at, format == 2 ? data.ClassesAt(at, data.Reader.U16(at + 6)) : null, format == 2 ? 10 : 4)
    {
        if (format != 2)
            return;
        backtrackClasses = data.ClassesAt(at, Table.U16(at + 4));
        lookaheadClasses = data.ClassesAt(at, Table.U16(at + 8));
    }

    protected override bool TryRule(LookupRun run, int rule, Span<int> positions)
    {
        var table = Table;
        var backtrack = table.U16(rule);
        var inputAt = rule + 2 + 2 * backtrack;
        var input = table.U16(inputAt);
        if (input == 0)
            return false;
        var lookaheadAt = inputAt + 2 + 2 * (input - 1);
        var lookahead = table.U16(lookaheadAt);
        var recordsAt = lookaheadAt + 2 + 2 * lookahead;
        if (!Context.MatchInput(run, input, new RuleGlyphs(Data, InputClasses, inputAt), positions, out _)
            || !Context.MatchBacktrack(run, backtrack, new RuleGlyphs(Data, backtrackClasses, rule + 2))
            || !Context.MatchLookahead(run, lookahead, new RuleGlyphs(Data, lookaheadClasses, lookaheadAt + 2), positions[input - 1]))
            return false;
        Context.ApplyRecords(run, positions[..input], table.U16(recordsAt), new LookupRecords(Data, recordsAt + 2));
        return true;
    }
}
