namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where glyphs of given sets follow each other (OpenType, SequenceContext format 3).</summary>
internal sealed class CoverageContext : Subtable
{
    private readonly Coverage[] input;
    private readonly int records;

    public CoverageContext(LayoutData data, int at)
        : base(data, at, 6)
    {
        records = Table.U16(at + 4);
        input = ReadSets(at + 6, Table.U16(at + 2));
    }

    public override bool Apply(LookupRun run)
    {
        if (!Coverage.Contains(run.Current.Glyph))
            return false;
        Span<int> positions = stackalloc int[Context.Longest];
        if (!Context.MatchInput(run, input.Length, new CoverageSequence(input), positions, out _))
            return false;
        Context.ApplyRecords(run, positions[..input.Length], records, new LookupRecords(Data, At + 6 + 2 * input.Length));
        return true;
    }
}

/// <summary>A sequence of glyph sets.</summary>
internal readonly struct CoverageSequence(Coverage[] sets) : ISequenceMatcher
{
    public bool Matches(int place, ushort glyph) => sets[place].Contains(glyph);
}
