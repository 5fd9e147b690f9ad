using Publishing.Fonts.Shaping.Substitution;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A lookup: subtables of one type, tried in order at each glyph.</summary>
internal sealed class Lookup
{
    private const int GsubExtension = 7;
    private const int GposExtension = 9;

    /// <summary>What a subtable costs, in records of a coverage.</summary>
    private const int SubtableCost = 16;

    private readonly Subtable[] subtables;
    private readonly GlyphDigest digest = new();

    private Lookup(LayoutData data, int at, LookupFlags flags, int markSet, Subtable[] subtables)
    {
        Flags = flags;
        MarkSet = markSet;
        this.subtables = subtables;
        foreach (var subtable in subtables)
            data.Charge(at, subtable.Coverage.AddTo(digest));
        IsReverse = subtables.Length > 0 && subtables[0] is ReverseChainSubstitution;
    }

    /// <summary>Which glyphs the lookup passes over.</summary>
    public LookupFlags Flags { get; }

    /// <summary>The mark filtering set, where the flags say so.</summary>
    public int MarkSet { get; }

    /// <summary>Whether the lookup runs from the end of the text.</summary>
    public bool IsReverse { get; }

    /// <summary>Whether the lookup may begin at a glyph.</summary>
    public bool MayBeginAt(ushort glyph) => digest.MayHave(glyph);

    /// <summary>Reads a lookup.</summary>
    public static Lookup Read(LayoutData data, int at)
    {
        var table = data.Reader;
        var type = table.U16(at);
        var flags = (LookupFlags)table.U16(at + 2);
        var count = table.U16(at + 4);
        var markSet = (flags & LookupFlags.UseMarkFilteringSet) != 0 ? table.U16(at + 6 + 2 * count) : 0;
        data.Charge(at, SubtableCost * count);
        var subtables = new List<Subtable>(count);
        for (var i = 0; i < count; i++)
        {
            var offset = at + table.U16(at + 6 + 2 * i);
            var kind = type;
            if (kind == (data.Tag == "GSUB" ? GsubExtension : GposExtension))
            {
                kind = table.U16(offset + 2);
                var distance = table.U32(offset + 4);
                if (distance > (uint)(table.Length - offset))
                    throw table.Fault(offset + 4, "an extension points outside the table");
                offset += (int)distance;
            }
            if (Subtable.Read(data, kind, offset) is { } subtable)
                subtables.Add(subtable);
        }
        return new Lookup(data, at, flags, markSet, [.. subtables]);
    }

    /// <summary>Tries the subtables at the glyph in hand.</summary>
    public bool Apply(LookupRun run)
    {
        foreach (var subtable in subtables)
        {
            if (!run.Buffer.Spend())
                return false;
            if (subtable.Apply(run))
                return true;
        }
        return false;
    }
}

/// <summary>Which glyphs a lookup passes over (OpenType, LookupFlag bit enumeration).</summary>
[Flags]
internal enum LookupFlags : ushort
{
    None = 0,
    RightToLeft = 0x01,
    IgnoreBaseGlyphs = 0x02,
    IgnoreLigatures = 0x04,
    IgnoreMarks = 0x08,
    IgnoreFlags = IgnoreBaseGlyphs | IgnoreLigatures | IgnoreMarks,
    UseMarkFilteringSet = 0x10,
    MarkAttachmentType = 0xFF00,
}
