using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Hangs marks on the components of ligatures (OpenType, GPOS 5).</summary>
internal sealed class MarkToLigature(LayoutData data, int at) : MarkAttachment(data, at)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        if (!Coverage.Contains(run.Current.Glyph) || Before(run, run.Index, LookupFlags.IgnoreMarks) is not (>= 0 and var target))
            return false;
        ref var ligature = ref run.Buffer[target];
        var index = Bases.IndexOf(ligature.Glyph);
        if (index < 0 || index >= table.U16(BasesAt))
            return false;
        var attach = BasesAt + table.U16(BasesAt + 2 + 2 * index);
        int components = table.U16(attach);
        if (components == 0)
            return false;
        ref var mark = ref run.Current;
        var component = ligature.LigatureId != 0 && ligature.LigatureId == mark.LigatureId && mark.LigatureComponent > 0
            ? Math.Min(components, mark.LigatureComponent) - 1
            : components - 1;
        return Attach(run, target, attach, component);
    }
}
