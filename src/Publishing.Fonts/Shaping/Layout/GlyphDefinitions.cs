namespace Publishing.Fonts.Shaping.Layout;

/// <summary>What kind each glyph is (OpenType, GDEF).</summary>
internal sealed class GlyphDefinitions
{
    private readonly ClassDefinition classes = ClassDefinition.Empty;
    private readonly ClassDefinition attachment = ClassDefinition.Empty;
    private readonly Coverage[] markSets = [];

    private GlyphDefinitions()
    {
    }

    /// <summary>Reads a font's GDEF, if it has one.</summary>
    public GlyphDefinitions(OpenTypeFont font)
    {
        var data = font.Table("GDEF");
        if (data.IsEmpty)
            return;
        var layout = new LayoutData(data, "GDEF");
        var table = layout.Reader;
        var minor = table.U16(2);
        var glyphClasses = table.U16(4);
        HasGlyphClasses = glyphClasses != 0;
        classes = layout.ClassesAt(0, glyphClasses);
        attachment = layout.ClassesAt(0, table.U16(10));
        if (minor < 2 || table.U16(12) is not (> 0 and var sets))
            return;
        markSets = new Coverage[table.U16(sets + 2)];
        for (var i = 0; i < markSets.Length; i++)
            markSets[i] = layout.CoverageAt(sets + (int)Math.Min(table.U32(sets + 4 + 4 * i), int.MaxValue / 2));
    }

    /// <summary>The definitions of a font that has none.</summary>
    public static GlyphDefinitions None { get; } = new();

    /// <summary>Whether the font says which glyphs are marks.</summary>
    public bool HasGlyphClasses { get; }

    /// <summary>The properties of a glyph: one of the kinds, and for a mark its attachment class in the upper byte.</summary>
    public GlyphProperties PropertiesOf(ushort glyph) => classes.ClassOf(glyph) switch
    {
        1 => GlyphProperties.Base,
        2 => GlyphProperties.Ligature,
        3 => GlyphProperties.Mark | (GlyphProperties)(attachment.ClassOf(glyph) << 8),
        _ => GlyphProperties.None,
    };

    /// <summary>Whether a mark filtering set holds a glyph.</summary>
    public bool MarkSetHolds(int set, ushort glyph) => set < markSets.Length && markSets[set].Contains(glyph);
}

/// <summary>The kind of a glyph, what happened to it, and the attachment class of a mark in the upper byte.</summary>
[Flags]
internal enum GlyphProperties : ushort
{
    None = 0,
    Base = 0x02,
    Ligature = 0x04,
    Mark = 0x08,
    Substituted = 0x10,
    Ligated = 0x20,
    Multiplied = 0x40,
    Preserved = Substituted | Ligated | Multiplied,
    AttachmentClass = 0xFF00,
}
