namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where a sequence of glyphs, or of classes, stands (OpenType, SequenceContext formats 1 and 2).</summary>
internal sealed class SequenceContext : Subtable
{
    private readonly ClassDefinition? classes;

    public SequenceContext(LayoutData data, int at, int format)
        : base(data, at, 2)
    {
        if (format == 2)
            classes = data.ClassesAt(at, Table.U16(at + 4));
    }

    private int SetsAt => classes is null ? 4 : 6;

    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var covered = Coverage.IndexOf(run.Current.Glyph);
        if (covered < 0)
            return false;
        var number = classes is null ? covered : classes.ClassOf(run.Current.Glyph);
        if (number >= table.U16(At + SetsAt) || table.U16(At + SetsAt + 2 + 2 * number) is not (> 0 and var setOffset))
            return false;
        var set = At + setOffset;
        var rules = table.U16(set);
        Span<int> positions = stackalloc int[Context.Longest];
        for (var i = 0; i < rules && run.Buffer.Spend(); i++)
        {
            var rule = set + table.U16(set + 2 + 2 * i);
            var glyphs = table.U16(rule);
            var records = table.U16(rule + 2);
            if (glyphs == 0 || !Context.MatchInput(run, glyphs, new RuleGlyphs(this, rule + 4 - 2), positions, out _))
                continue;
            Context.ApplyRecords(run, positions[..glyphs], records, new LookupRecords(this, rule + 4 + 2 * (glyphs - 1)));
            return true;
        }
        return false;
    }

    private readonly struct RuleGlyphs(SequenceContext context, int at) : ISequenceMatcher
    {
        public bool Matches(int place, ushort glyph)
        {
            var wanted = context.Table.U16(at + 2 * place);
            return wanted == (context.classes is null ? glyph : context.classes.ClassOf(glyph));
        }
    }

    private readonly struct LookupRecords(SequenceContext context, int at) : ILookupRecords
    {
        public (int Place, int Lookup) Record(int index) => (context.Table.U16(at + 4 * index), context.Table.U16(at + 4 * index + 2));
    }
}
