using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>What a file uses of one font: its glyphs, their codes and widths, and the text that each stands for.</summary>
/// <remarks>
/// A code stands for one text (ISO 32000-1, 9.10.3). Where a glyph stands for a second one, as a hyphen glyph does for the
/// hyphen and for the soft hyphen at a line end, a second <see cref="FontResource"/> of the same font program carries it:
/// every reader knows ToUnicode, few know ActualText. So it does where a font needs more than some 250 codes.
/// </remarks>
internal sealed class FontUse
{
    private readonly Dictionary<GlyphMeaning, FontCode> codes = [];
    private readonly Dictionary<ShiftedGlyph, ushort> shifts = [];
    private readonly List<FontResource> resources = [];
    private readonly OpenTypeFont font;
    private readonly FontSet set;
    private readonly GlyphId? space;
    private FontSubset? subset;
    private int[] widths = [];

    /// <summary>Begins to use a font.</summary>
    /// <param name="font">The font.</param>
    /// <param name="set">Gives the resources their numbers.</param>
    public FontUse(OpenTypeFont font, FontSet set)
    {
        this.font = font;
        this.set = set;
        space = font.GlyphFor(' ') is var glyph && glyph != GlyphId.NotDef ? glyph : null;
        SpaceWidth = space is { } known ? WidthOf(known) : null;
    }

    public OpenTypeFont Font => font;

    /// <summary>The name of the embedded part of the font.</summary>
    public string Name => Subset.TaggedName;

    /// <summary>The embedded font program.</summary>
    public ReadOnlyMemory<byte> Program { get; private set; }

    /// <summary>Whether the program is a bare CFF.</summary>
    public bool IsCff => Subset.IsCff;

    /// <summary>The widths of the program's glyphs, in 1/1000 em.</summary>
    public ReadOnlySpan<int> Widths => widths;

    /// <summary>The width of the word space in 1/1000 em, or null when the font has none.</summary>
    public int? SpaceWidth { get; }

    /// <summary>The font was asked to show a glyph that it does not have, or the glyph of missing characters.</summary>
    public bool ShowsNotDef { get; private set; }

    private FontSubset Subset => subset ?? throw new InvalidOperationException("The subset is not made yet.");

    /// <summary>The code that shows a glyph and stands for a text.</summary>
    /// <remarks>A glyph that the font lacks counts as the glyph of missing characters.</remarks>
    public FontCode CodeOf(in RunGlyph glyph, string text)
    {
        var meaning = new GlyphMeaning(Known(glyph.Glyph), glyph.Shift is { } shift ? shift with { Glyph = Known(shift.Glyph) } : null, text);
        if (codes.TryGetValue(meaning, out var code))
            return code;
        ShowsNotDef |= meaning.Glyph == GlyphId.NotDef;
        if (meaning.Shift is { } shifted)
            shifts.TryAdd(shifted, 0);
        code = meaning.Glyph == space && meaning.Shift is null && text == " "
            ? Space(null)
            : Add(meaning, WidthOf(meaning));
        codes.Add(meaning, code);
        return code;
    }

    /// <summary>The code of the word space. The font must have one.</summary>
    /// <param name="current">The resource that the page is showing text with: if it is one of this font, it has the space too.</param>
    public FontCode Space(FontResource? current)
    {
        if (space is not { } glyph || SpaceWidth is not { } width)
            throw new InvalidOperationException($"{font.Name} has no space.");
        var meaning = new GlyphMeaning(glyph, null, " ");
        return new FontCode(current?.Use == this && current.AddSpace(meaning) ? current : ResourceWithSpace(meaning), FontResource.Space, width);
    }

    private FontResource ResourceWithSpace(GlyphMeaning meaning)
    {
        foreach (var resource in resources)
        {
            if (resource.AddSpace(meaning))
                return resource;
        }
        var made = NewResource();
        made.AddSpace(meaning);
        return made;
    }

    /// <summary>A code that shows the word space and stands for another text. The font must have one.</summary>
    public FontCode SpaceAs(string text) => CodeOf(new RunGlyph(space ?? GlyphId.NotDef, null, 0, 0), text);

    /// <summary>Whether the font can have glyphs without ink besides the space.</summary>
    public bool HasInvisibleGlyphs => space is not null && !font.HasCffOutlines;

    /// <summary>A narrow glyph without ink that stands for a text; null where <see cref="HasInvisibleGlyphs"/> is false.</summary>
    /// <param name="number">What tells it from others.</param>
    /// <param name="text">The text.</param>
    public GlyphMeaning? InvisibleMeaning(short number, string text)
    {
        if (!HasInvisibleGlyphs)
            return null;
        // Wider than a tenth of the size: glyphs that begin nearer to each other poppler takes for doubles.
        var shifted = new ShiftedGlyph(space!.Value, number, 0, (ushort)(font.UnitsPerEm / 8));
        shifts.TryAdd(shifted, 0);
        return new GlyphMeaning(space.Value, shifted, text);
    }

    /// <summary>The width in 1/1000 em with which a glyph is shown.</summary>
    public int WidthOf(GlyphMeaning meaning) => meaning.Shift is { } shift ? InThousandths(shift.Advance) : WidthOf(meaning.Glyph);

    /// <summary>Makes the subset of all glyphs that have codes.</summary>
    public void MakeSubset()
    {
        GlyphId[] glyphs = [.. resources.SelectMany(resource => resource.Codes).Select(code => code.Meaning.Glyph).Distinct()];
        subset = FontSubset.Create(font, glyphs, space);
        // In the order of their glyphs and places, which does not depend on the order of the pages.
        List<ShiftedGlyph> shifted = [.. shifts.Keys.OrderBy(s => s.Glyph.Value).ThenBy(s => s.X).ThenBy(s => s.Y).ThenBy(s => s.Advance)];
        // No mark may have the number of the space.
        if (subset.GlyphCount <= FontSubset.SpaceNumber && subset.GlyphCount + shifted.Count > FontSubset.SpaceNumber)
            shifted.Insert(FontSubset.SpaceNumber - subset.GlyphCount, new ShiftedGlyph(GlyphId.NotDef, 0, 0));
        Program = shifted.Count == 0 ? subset.Data : ShiftedGlyphs.Append(subset, shifted);
        widths = new int[subset.GlyphCount + shifted.Count];
        widths[0] = WidthOf(GlyphId.NotDef);
        foreach (var glyph in glyphs)
            widths[subset[glyph].Value] = WidthOf(glyph);
        for (var i = 0; i < shifted.Count; i++)
        {
            shifts[shifted[i]] = (ushort)(subset.GlyphCount + i);
            widths[subset.GlyphCount + i] = InThousandths(shifted[i].Advance);
        }
    }

    /// <summary>The number in the program of the glyph that a code shows.</summary>
    public ushort NumberOf(GlyphMeaning meaning) => meaning.Shift is { } shift ? shifts[shift] : Subset[meaning.Glyph].Value;

    private int WidthOf(GlyphId glyph) => InThousandths(FontSubset.WrittenAdvance(font, glyph));

    /// <summary>A length in font units as whole 1/1000 em, rounded to nearest.</summary>
    public int InThousandths(int fontUnits)
    {
        var twice = 2000L * fontUnits;
        return (int)((twice >= 0 ? twice + font.UnitsPerEm : twice - font.UnitsPerEm) / (2 * font.UnitsPerEm));
    }

    private FontCode Add(GlyphMeaning meaning, int width)
    {
        foreach (var resource in resources)
        {
            if (resource.Add(meaning) is { } code)
                return new FontCode(resource, code, width);
        }
        var made = NewResource();
        return new FontCode(made, made.Add(meaning)!.Value, width);
    }

    private FontResource NewResource()
    {
        var made = set.NewResource(this);
        resources.Add(made);
        return made;
    }

    private GlyphId Known(GlyphId glyph) => glyph.Value < font.GlyphCount ? glyph : GlyphId.NotDef;
}
