using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Hangs marks on letters (OpenType, GPOS 4).</summary>
internal sealed class MarkToBase(LayoutData data, int at) : MarkAttachment(data, at)
{
    public override bool Apply(LookupRun run)
    {
        if (!Coverage.Contains(run.Current.Glyph))
            return false;
        var target = run.Index;
        do
        {
            target = Before(run, target, LookupFlags.IgnoreMarks);
        }
        while (target >= 0 && !IsFirstOfSequence(run.Buffer, target));
        if (target < 0)
            return false;
        var row = Bases.IndexOf(run.Buffer[target].Glyph);
        return row >= 0 && Attach(run, target, BasesAt, row);
    }

    /// <summary>Of the glyphs that one was divided into, only the first takes marks.</summary>
    private static bool IsFirstOfSequence(GlyphBuffer buffer, int index)
    {
        ref var slot = ref buffer[index];
        if ((slot.Properties & GlyphProperties.Multiplied) == 0 || slot.LigatureComponent == 0 || index == 0)
            return true;
        ref var before = ref buffer[index - 1];
        return before.IsMark
            || (before.Properties & GlyphProperties.Multiplied) == 0
            || before.LigatureId != slot.LigatureId
            || slot.LigatureComponent != before.LigatureComponent + 1;
    }
}
