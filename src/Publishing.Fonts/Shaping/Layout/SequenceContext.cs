namespace Publishing.Fonts.Shaping.Layout;

/// <summary>Lookups called where a sequence of glyphs, or of classes, stands (OpenType, SequenceContext formats 1 and 2).</summary>
internal sealed class SequenceContext(LayoutData data, int at, int format)
    : RuleSetContext(data, at, format == 2 ? data.ClassesAt(at, data.Reader.U16(at + 4)) : null, format == 2 ? 6 : 4)
{
    protected override bool TryRule(LookupRun run, int rule, Span<int> positions)
    {
        var glyphs = Table.U16(rule);
        if (glyphs == 0 || !Context.MatchInput(run, glyphs, new RuleGlyphs(Data, InputClasses, rule + 2), positions, out _))
            return false;
        Context.ApplyRecords(run, positions[..glyphs], Table.U16(rule + 2), new LookupRecords(Data, rule + 4 + 2 * (glyphs - 1)));
        return true;
    }
}
