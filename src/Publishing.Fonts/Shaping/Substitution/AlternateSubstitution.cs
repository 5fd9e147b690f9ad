using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Substitution;

/// <summary>One of several glyphs for one, by the value of the feature (OpenType, GSUB 3).</summary>
internal sealed class AlternateSubstitution(LayoutData data, int at) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (index < 0 || index >= table.U16(At + 4))
            return false;
        var set = At + table.U16(At + 6 + 2 * index);
        if (run.Alternate < 1 || run.Alternate > table.U16(set))
            return false;
        run.Replace(table.U16(set + 2 * run.Alternate));
        run.Index++;
        return true;
    }
}
