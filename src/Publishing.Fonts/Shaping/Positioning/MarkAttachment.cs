using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>What the three ways of hanging a mark on a glyph share (OpenType, MarkArray table).</summary>
internal abstract class MarkAttachment : Subtable
{
    private readonly int classes;
    private readonly int marksAt;

    protected MarkAttachment(LayoutData data, int at)
        : base(data, at, 2)
    {
        Bases = data.CoverageAt(at + Table.U16(at + 4));
        classes = Table.U16(at + 6);
        marksAt = at + Table.U16(at + 8);
        BasesAt = at + Table.U16(at + 10);
    }

    /// <summary>The glyphs that marks hang on.</summary>
    protected Coverage Bases { get; }

    /// <summary>Where their anchors stand.</summary>
    protected int BasesAt { get; }

    /// <summary>Hangs the mark in hand on a glyph.</summary>
    /// <param name="run">The lookup at work.</param>
    /// <param name="target">The glyph to hang on.</param>
    /// <param name="arrayAt">The array of anchors: its count, then rows of offsets.</param>
    /// <param name="row">The row of the glyph.</param>
    protected bool Attach(LookupRun run, int target, int arrayAt, int row)
    {
        var table = Table;
        var mark = Coverage.IndexOf(run.Current.Glyph);
        if (mark < 0 || mark >= table.U16(marksAt) || row >= table.U16(arrayAt))
            return false;
        var record = marksAt + 2 + 4 * mark;
        var markClass = table.U16(record);
        if (markClass >= classes)
            return false;
        var offset = table.U16(arrayAt + 2 + 2 * (row * classes + markClass));
        if (offset == 0)
            return false;
        var point = Anchor.Read(table, arrayAt + offset);
        var own = Anchor.Read(table, marksAt + table.U16(record + 2));
        ref var slot = ref run.Current;
        slot.XOffset = point.X - own.X;
        slot.YOffset = point.Y - own.Y;
        slot.Attachment = target - run.Index;
        slot.IsCursive = false;
        run.Index++;
        return true;
    }

    /// <summary>The glyph before, whatever the lookup's flags say of kinds other than some.</summary>
    protected static int Before(LookupRun run, int from, LookupFlags flags)
    {
        for (var i = from - 1; i >= 0; i--)
        {
            run.Buffer.Budget--;
            if (run.Pass(in run.Buffer[i], false, flags) == Passing.Never)
                return (run.Buffer[i].Mask & run.Mask) != 0 ? i : -1;
        }
        return -1;
    }
}
