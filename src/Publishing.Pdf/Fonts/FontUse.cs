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
    private readonly int[] widths = new int[font.GlyphCount];
    private readonly ushort[] codes = new ushort[font.GlyphCount];
    private readonly List<FontResource> resources = [];
    private FontSubset? subset;

    public OpenTypeFont Font => font;

    /// <summary>The resources in the order of their first use; empty until a glyph is shown.</summary>
    public IReadOnlyList<FontResource> Resources => resources;

    /// <summary>The embedded part of the font.</summary>
    public FontSubset Subset => subset ?? throw new InvalidOperationException("The subset is not made yet.");

    /// <summary>The glyph of the word space, or null when the font has none.</summary>
    public GlyphId? Space { get; } = font.GlyphFor(' ') is var glyph && glyph != GlyphId.NotDef ? glyph : null;

    /// <summary>The font was asked to show a glyph that it does not have, or the glyph of missing characters.</summary>
    public bool ShowsNotDef => used[0];

    /// <summary>Notes that a glyph is shown. A glyph that the font lacks counts as the glyph of missing characters.</summary>
    public void Add(GlyphId glyph) => used[Known(glyph).Value] = true;

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
        foreach (var glyph in glyphs)
        {
            codes[glyph.Value] = subset[glyph].Value;
            widths[glyph.Value] = InThousandths(font.AdvanceOf(glyph));
        }
    }

    /// <summary>The two-byte code of a glyph, which is its number in the subset.</summary>
    public ushort CodeOf(GlyphId glyph) => codes[Known(glyph).Value];

    /// <summary>The width of a glyph in 1/1000 em, as the file gives it.</summary>
    public int WidthOf(GlyphId glyph) => widths[Known(glyph).Value];

    /// <summary>The resource in which a glyph stands for a text, made when there is none yet.</summary>
    public FontResource ResourceFor(GlyphId glyph, ReadOnlySpan<char> text, Func<FontUse, FontResource> create)
    {
        glyph = Known(glyph);
        foreach (var resource in resources)
        {
            if (resource.TryMap(glyph, text))
                return resource;
        }
        var made = create(this);
        resources.Add(made);
        made.TryMap(glyph, text);
        return made;
    }

    /// <summary>The widths of the codes from 0 on, in 1/1000 em.</summary>
    public int[] WidthsByCode()
    {
        var byCode = new int[Subset.GlyphCount];
        byCode[0] = InThousandths(font.AdvanceOf(GlyphId.NotDef));
        for (var value = 0; value < used.Length; value++)
        {
            if (used[value])
                byCode[codes[value]] = widths[value];
        }
        return byCode;
    }

    /// <summary>A length in font units as whole 1/1000 em, rounded to nearest.</summary>
    public int InThousandths(int fontUnits)
    {
        var twice = 2000L * fontUnits;
        return (int)((twice >= 0 ? twice + font.UnitsPerEm : twice - font.UnitsPerEm) / (2 * font.UnitsPerEm));
    }

    private GlyphId Known(GlyphId glyph) => glyph.Value < used.Length ? glyph : GlyphId.NotDef;
}
