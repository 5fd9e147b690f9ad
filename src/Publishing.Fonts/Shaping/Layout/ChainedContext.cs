namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where a sequence stands between others (OpenType, ChainedSequenceContext formats 1 and 2).</summary>
internal sealed class ChainedContext : Subtable
{
    private readonly ClassDefinition? backtrackClasses;
    private readonly ClassDefinition? inputClasses;
    private readonly ClassDefinition? lookaheadClasses;

    public ChainedContext(LayoutData data, int at, int format)
        : base(data, at, 2)
    {
        if (format != 2)
            return;
        backtrackClasses = data.ClassesAt(at, Table.U16(at + 4));
        inputClasses = data.ClassesAt(at, Table.U16(at + 6));
        lookaheadClasses = data.ClassesAt(at, Table.U16(at + 8));
    }

    private int SetsAt => inputClasses is null ? 4 : 10;

    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var covered = Coverage.IndexOf(run.Current.Glyph);
        if (covered < 0)
            return false;
        var number = inputClasses is null ? covered : inputClasses.ClassOf(run.Current.Glyph);
        if (number >= table.U16(At + SetsAt) || table.U16(At + SetsAt + 2 + 2 * number) is not (> 0 and var setOffset))
            return false;
        var set = At + setOffset;
        var rules = table.U16(set);
        Span<int> positions = stackalloc int[Context.Longest];
        for (var i = 0; i < rules && run.Buffer.Spend(); i++)
        {
            if (TryRule(run, set + table.U16(set + 2 + 2 * i), positions))
                return true;
        }
        return false;
    }

    private bool TryRule(LookupRun run, int rule, Span<int> positions)
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
        if (!Context.MatchInput(run, input, new RuleGlyphs(this, inputClasses, inputAt), positions, out _)
            || !Context.MatchBacktrack(run, backtrack, new RuleGlyphs(this, backtrackClasses, rule + 2))
            || !Context.MatchLookahead(run, lookahead, new RuleGlyphs(this, lookaheadClasses, lookaheadAt + 2), positions[input - 1]))
            return false;
        Context.ApplyRecords(run, positions[..input], table.U16(recordsAt), new LookupRecords(this, recordsAt + 2));
        return true;
    }

    private readonly struct RuleGlyphs(ChainedContext context, ClassDefinition? classes, int at) : ISequenceMatcher
    {
        public bool Matches(int place, ushort glyph) =>
            context.Table.U16(at + 2 * place) == (classes is null ? glyph : classes.ClassOf(glyph));
    }

    private readonly struct LookupRecords(ChainedContext context, int at) : ILookupRecords
    {
        public (int Place, int Lookup) Record(int index) => (context.Table.U16(at + 4 * index), context.Table.U16(at + 4 * index + 2));
    }
}
