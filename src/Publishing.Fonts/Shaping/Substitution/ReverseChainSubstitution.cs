using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Substitution;

/// <summary>One glyph for one between others, from the end of the text backwards (OpenType, GSUB 8).</summary>
internal sealed class ReverseChainSubstitution : Subtable
{
    private readonly Coverage[] backtrack;
    private readonly Coverage[] lookahead;
    private readonly int glyphsAt;

    public ReverseChainSubstitution(LayoutData data, int at)
        : base(data, at, 2)
    {
        var offset = at + 4;
        backtrack = ReadSets(ref offset);
        lookahead = ReadSets(ref offset);
        glyphsAt = offset;
    }

    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (run.IsNested || index < 0 || index >= table.U16(glyphsAt)
            || !Context.MatchBacktrack(run, backtrack.Length, new CoverageSequence(backtrack))
            || !Context.MatchLookahead(run, lookahead.Length, new CoverageSequence(lookahead), run.Index))
            return false;
        run.Replace(table.U16(glyphsAt + 2 + 2 * index));
        return true;
    }
}
