using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Joins glyphs as in handwriting (OpenType, GPOS 3).</summary>
internal sealed class CursiveAttachment(LayoutData data, int at) : Subtable(data, at, 2)
{
    public override bool Apply(LookupRun run)
    {
        var table = Table;
        var thisIndex = Coverage.IndexOf(run.Current.Glyph);
        if (thisIndex < 0 || thisIndex >= table.U16(At + 4) || table.U16(At + 6 + 4 * thisIndex) is not (> 0 and var entryOffset))
            return false;
        var before = run.Previous(run.Index, false, default(AnyGlyph));
        if (before < 0)
            return false;
        var index = Coverage.IndexOf(run.Buffer[before].Glyph);
        if (index < 0 || index >= table.U16(At + 4) || table.U16(At + 6 + 4 * index + 2) is not (> 0 and var exitOffset))
            return false;
        var exit = Anchor.Read(table, At + exitOffset);
        var entry = Anchor.Read(table, At + entryOffset);
        Join(run, before, run.Index, exit, entry);
        run.Index++;
        return true;
    }

    private static void Join(LookupRun run, int i, int j, Anchor exit, Anchor entry)
    {
        ref var first = ref run.Buffer[i];
        ref var second = ref run.Buffer[j];
        if (run.IsRightToLeft)
        {
            var shift = exit.X + first.XOffset;
            first.XAdvance -= shift;
            first.XOffset -= shift;
            second.XAdvance = entry.X + second.XOffset;
        }
        else
        {
            first.XAdvance = exit.X + first.XOffset;
            var shift = entry.X + second.XOffset;
            second.XAdvance -= shift;
            second.XOffset -= shift;
        }
        // The flag says which of the two stays on the baseline.
        var (child, parent, rise) = (run.Flags & LookupFlags.RightToLeft) != 0
            ? (i, j, entry.Y - exit.Y)
            : (j, i, exit.Y - entry.Y);
        ReverseChain(run.Buffer, child, parent);
        ref var moved = ref run.Buffer[child];
        moved.Attachment = parent - child;
        moved.IsCursive = true;
        moved.YOffset = rise;
        // A loop of two would never end: the parent lets go.
        ref var kept = ref run.Buffer[parent];
        if (kept.IsCursive && kept.Attachment == child - parent)
            kept.Attachment = 0;
    }

    /// <summary>Turns the chain round that already hangs on the child, so that it hangs on the new parent.</summary>
    private static void ReverseChain(GlyphBuffer buffer, int child, int newParent)
    {
        var index = child;
        var chain = buffer[index].Attachment;
        if (chain == 0 || !buffer[index].IsCursive)
            return;
        buffer[index].Attachment = 0;
        while (true)
        {
            var next = index + chain;
            if (next < 0 || next >= buffer.Count || next == newParent)
                return;
            ref var slot = ref buffer[next];
            var (following, wasCursive) = (slot.Attachment, slot.IsCursive);
            slot.YOffset = -buffer[index].YOffset;
            slot.Attachment = -chain;
            slot.IsCursive = true;
            if (following == 0 || !wasCursive)
                return;
            (index, chain) = (next, following);
        }
    }
}
