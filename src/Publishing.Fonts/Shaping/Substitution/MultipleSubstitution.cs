using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Substitution;

/// <summary>Several glyphs, or none, for one (OpenType, GSUB 2).</summary>
internal sealed class MultipleSubstitution(LayoutData data, int at) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var index = Coverage.IndexOf(run.Current.Glyph);
        if (index < 0 || index >= table.U16(At + 4))
            return false;
        var sequence = At + table.U16(At + 6 + 2 * index);
        var count = table.U16(sequence);
        if (count == 1)
        {
            run.Replace(table.U16(sequence + 2));
            run.Index++;
            return true;
        }
        if (count == 0)
        {
            run.Buffer.Delete(run.Index);
            return true;
        }
        if (run.Buffer.Count + count > run.Buffer.Capacity)
            return false;
        run.Buffer.Budget -= count;
        var original = run.Current;
        var guess = (original.Properties & GlyphProperties.Ligature) != 0 ? GlyphProperties.Base : GlyphProperties.None;
        run.Buffer.Insert(run.Index + 1, count - 1);
        for (var i = 0; i < count; i++)
        {
            ref var slot = ref run.Buffer[run.Index];
            slot = original;
            if (original.LigatureId == 0)
                slot.LigatureComponent = (byte)Math.Min(i, 15);
            run.SetGlyph(ref slot, table.U16(sequence + 2 + 2 * i), guess, GlyphProperties.Multiplied);
            run.Index++;
        }
        return true;
    }
}
