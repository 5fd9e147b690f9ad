using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Hangs marks on marks (OpenType, GPOS 6).</summary>
internal sealed class MarkToMark(LayoutData data, int at) : MarkAttachment(data, at)
{
    public override bool Apply(LookupRun run)
    {
        if (!Coverage.Contains(run.Current.Glyph)
            || Before(run, run.Index, run.Flags & ~LookupFlags.IgnoreFlags) is not (>= 0 and var target)
            || !run.Buffer[target].IsMark
            || !StandTogether(in run.Current, in run.Buffer[target]))
            return false;
        var row = Bases.IndexOf(run.Buffer[target].Glyph);
        return row >= 0 && Attach(run, target, BasesAt, row);
    }

    /// <summary>Whether two marks stand on the same letter, or on the same component of a ligature.</summary>
    private static bool StandTogether(ref readonly GlyphSlot mark, ref readonly GlyphSlot other) =>
        mark.LigatureId == other.LigatureId
            ? mark.LigatureId == 0 || mark.LigatureComponent == other.LigatureComponent
            : (mark.LigatureId > 0 && mark.LigatureComponent == 0) || (other.LigatureId > 0 && other.LigatureComponent == 0);
}
