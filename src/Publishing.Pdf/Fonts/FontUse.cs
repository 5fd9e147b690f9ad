using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>What a file uses of one font: its glyphs, their codes and widths, and the text that each stands for.</summary>
/// <remarks>
/// A code stands for one text (ISO 32000-1, 9.10.3). Where a glyph stands for a second one, as a hyphen glyph does for the
/// hyphen and for the soft hyphen at a line end, a second <see cref="FontResource"/> of the same font program carries it:
/// every reader knows ToUnicode, few know ActualText.
/// </remarks>
internal sealed class FontUse(OpenTypeFont font)
{
    private readonly bool[] used = new bool[font.GlyphCount];
    private readonly ushort[] codes = new ushort[font.GlyphCount];
    private readonly Dictionary<ShiftedGlyph, ushort> shifts = [];
    private readonly List<FontResource> resources = [];
    private FontSubset? subset;
    private int[] widths = [];

    public OpenTypeFont Font => font;

    /// <summary>The name of the embedded part of the font.</summary>
    public string Name => Subset.TaggedName;

    /// <summary>The embedded font program.</summary>
    public ReadOnlyMemory<byte> Program { get; private set; }

    /// <summary>Whether the program is a bare CFF.</summary>
    public bool IsCff => Subset.IsCff;

    /// <summary>The widths of the codes from 0 on, in 1/1000 em.</summary>
    public ReadOnlySpan<int> Widths => widths;

    /// <summary>The glyph of the word space, or null when the font has none.</summary>
    public GlyphId? Space { get; } = font.GlyphFor(' ') is var glyph && glyph != GlyphId.NotDef ? glyph : null;

    /// <summary>The font was asked to show a glyph that it does not have, or the glyph of missing characters.</summary>
    public bool ShowsNotDef => used[0];

    private FontSubset Subset => subset ?? throw new InvalidOperationException("The subset is not made yet.");

    /// <summary>Notes that a glyph is shown. A glyph that the font lacks counts as the glyph of missing characters.</summary>
    public void Add(GlyphId glyph) => used[Known(glyph).Value] = true;

    /// <inheritdoc cref="Add(GlyphId)"/>
    public void Add(in RunGlyph glyph)
    {
        Add(glyph.Glyph);
        if (glyph.Shift is { } shift)
            shifts.TryAdd(shift with { Glyph = Known(shift.Glyph) }, 0);
    }

    /// <summary>Makes the subset of the glyphs noted so far and gives them their codes.</summary>
    public void MakeSubset()
    {
        var glyphs = new List<GlyphId>();
        for (var value = 0; value < used.Length; value++)
        {
            if (used[value])
                glyphs.Add(new GlyphId((ushort)value));
        }
        subset = FontSubset.Create(font, glyphs);
        // In the order of their glyphs and places, which does not depend on the order of the pages.
        ShiftedGlyph[] shifted = [.. shifts.Keys.OrderBy(s => s.Glyph.Value).ThenBy(s => s.X).ThenBy(s => s.Y)];
        Program = shifted.Length == 0 ? subset.Data : ShiftedGlyphs.Append(subset, shifted);
        widths = new int[subset.GlyphCount + shifted.Length];
        widths[0] = InThousandths(font.AdvanceOf(GlyphId.NotDef));
        foreach (var glyph in glyphs)
        {
            codes[glyph.Value] = subset[glyph].Value;
            widths[subset[glyph].Value] = InThousandths(font.AdvanceOf(glyph));
        }
        for (var i = 0; i < shifted.Length; i++)
            shifts[shifted[i]] = (ushort)(subset.GlyphCount + i);
    }

    /// <summary>The two-byte code of a glyph, which is its number in the program.</summary>
    public ushort CodeOf(GlyphId glyph) => codes[Known(glyph).Value];

    /// <inheritdoc cref="CodeOf(GlyphId)"/>
    public ushort CodeOf(in RunGlyph glyph) =>
        glyph.Shift is { } shift ? shifts[shift with { Glyph = Known(shift.Glyph) }] : CodeOf(glyph.Glyph);

    /// <summary>The resource in which a code stands for a text, made when there is none yet.</summary>
    public FontResource ResourceFor(ushort code, ReadOnlySpan<char> text, Func<FontUse, FontResource> create)
    {
        foreach (var resource in resources)
        {
            if (resource.TryMap(code, text))
                return resource;
        }
        var made = create(this);
        resources.Add(made);
        made.TryMap(code, text);
        return made;
    }

    /// <summary>A length in font units as whole 1/1000 em, rounded to nearest.</summary>
    public int InThousandths(int fontUnits)
    {
        var twice = 2000L * fontUnits;
        return (int)((twice >= 0 ? twice + font.UnitsPerEm : twice - font.UnitsPerEm) / (2 * font.UnitsPerEm));
    }

    private GlyphId Known(GlyphId glyph) => glyph.Value < used.Length ? glyph : GlyphId.NotDef;
}
