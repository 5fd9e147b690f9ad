using Publishing.Fonts.Shaping.Layout;
using Publishing.Fonts.Shaping.Positioning;

namespace Publishing.Fonts.Shaping;

/// <summary>The layout tables of a font, shared by all its plans. Lookups are read when a plan first asks for them.</summary>
internal sealed class FontLayout(OpenTypeFont font)
{
    private readonly Lazy<KernTable?> kerning = new(() => KernTable.Open(font));

    /// <summary>GDEF.</summary>
    public GlyphDefinitions Definitions { get; } = new(font);

    /// <summary>GSUB, or null.</summary>
    public LayoutTable? Substitutions { get; } = LayoutTable.Open(font, "GSUB");

    /// <summary>GPOS, or null.</summary>
    public LayoutTable? Positions { get; } = LayoutTable.Open(font, "GPOS");

    /// <summary>The kern table, or null; read when it is first asked for.</summary>
    public KernTable? Kerning => kerning.Value;
}
