using Publishing.Fonts.Reading;
using Publishing.Fonts.Shaping.Substitution;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A lookup: subtables of one type, tried in order at each glyph.</summary>
internal sealed class Lookup
{
    private const int GsubExtension = 7;
    private const int GposExtension = 9;

    private readonly Subtable[] subtables;
    private readonly GlyphDigest digest = new();

    private Lookup(LookupFlags flags, int markSet, Subtable[] subtables)
    {
        Flags = flags;
        MarkSet = markSet;
        this.subtables = subtables;
        foreach (var subtable in subtables)
            subtable.Coverage.AddTo(digest);
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
    public static Lookup Read(ReadOnlyMemory<byte> data, string tag, int at)
    {
        var table = new FontReader(data.Span, tag);
        var type = table.U16(at);
        var flags = (LookupFlags)table.U16(at + 2);
        var count = table.U16(at + 4);
        var markSet = (flags & LookupFlags.UseMarkFilteringSet) != 0 ? table.U16(at + 6 + 2 * count) : 0;
        var subtables = new List<Subtable>(count);
        for (var i = 0; i < count; i++)
        {
            var offset = at + table.U16(at + 6 + 2 * i);
            var kind = type;
            if (kind == (tag == "GSUB" ? GsubExtension : GposExtension))
            {
                kind = table.U16(offset + 2);
                var distance = table.U32(offset + 4);
                if (distance > (uint)(table.Length - offset))
                    throw table.Fault(offset + 4, "an extension points outside the table");
                offset += (int)distance;
            }
            if (Subtable.Read(data, tag, kind, offset) is { } subtable)
                subtables.Add(subtable);
        }
        return new Lookup(flags, markSet, [.. subtables]);
    }

    /// <summary>Tries the subtables at the glyph in hand.</summary>
    public bool Apply(LookupRun run)
    {
        foreach (var subtable in subtables)
        {
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
