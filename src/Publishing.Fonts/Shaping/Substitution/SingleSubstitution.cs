using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Substitution;

/// <summary>One glyph for one (OpenType, GSUB 1).</summary>
internal sealed class SingleSubstitution(LayoutData data, int at, int format) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var glyph = run.Current.Glyph;
        var index = Coverage.IndexOf(glyph);
        if (index < 0)
            return false;
        if (format == 1)
        {
            run.Replace((ushort)(glyph + table.I16(At + 4)));
        }
        else
        {
            if (index >= table.U16(At + 4))
                return false;
            run.Replace(table.U16(At + 6 + 2 * index));
        }
        run.Index++;
        return true;
    }
}
