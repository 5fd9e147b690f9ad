using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts;
using Publishing.Unicode.Properties;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A font at a size with its plan for one script, language and direction.</summary>
internal sealed class SizedFont
{
    private readonly ShapePlan? plan;
    private readonly Direction direction;
    private readonly FontFaults faults;
    private readonly int raise;

    public SizedFont(OpenTypeFont font, Pt size, Pt raise, Script script, Language language, Direction direction, ImmutableArray<FeatureSetting> features, FontFaults faults)
    {
        Font = font;
        Size = size;
        this.raise = (int)new Pt(font.UnitsPerEm).Times(raise.Raw, size.Raw).Raw;
        this.direction = direction;
        this.faults = faults;
        try
        {
            plan = ShapePlan.Create(font, CodeOf(script), language.Tag, direction, features);
        }
        catch (FontFormatException)
        {
            faults.Malformed(font);
        }
    }

    /// <summary>The font.</summary>
    public OpenTypeFont Font { get; }

    /// <summary>The size.</summary>
    public Pt Size { get; }

    /// <summary>The ISO 15924 code of a script that fonts may treat of its own; <c>Zyyy</c> for the rest.</summary>
    private static string CodeOf(Script script) => script switch
    {
        Script.Latin => "Latn",
        Script.Hebrew => "Hebr",
        Script.Greek => "Grek",
        Script.Cyrillic => "Cyrl",
        _ => "Zyyy",
    };

    /// <summary>Whether the font can show a code point, if need be by parts (canonical decomposition).</summary>
    public bool Has(int codePoint)
    {
        if (Font.GlyphFor(codePoint) != GlyphId.NotDef)
            return true;
        return UnicodeData.Decompose(codePoint, out var first, out var second)
            && Has(first) && (second == 0 || Has(second));
    }

    /// <summary>Shapes text; by characters and advances alone where the font's layout tables are malformed.</summary>
    /// <returns>The glyphs from left to right, raised, in font units.</returns>
    public ImmutableArray<ShapedGlyph> Shape(ReadOnlySpan<char> text)
    {
        var glyphs = ShapeByTables(text);
        return raise == 0 ? glyphs : [.. glyphs.Select(g => g with { YOffset = g.YOffset + raise })];
    }

    private ImmutableArray<ShapedGlyph> ShapeByTables(ReadOnlySpan<char> text)
    {
        try
        {
            if (plan is not null)
                return plan.Shape(text);
        }
        catch (FontFormatException)
        {
            faults.Malformed(Font);
        }
        return ShapeByCharacters(text);
    }

    private ImmutableArray<ShapedGlyph> ShapeByCharacters(ReadOnlySpan<char> text)
    {
        var glyphs = new List<ShapedGlyph>(text.Length);
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = direction == Direction.RightToLeft ? UnicodeData.Mirror(rune.Value) : rune.Value;
            var glyph = Font.GlyphFor(shown);
            if (!UnicodeData.IsDefaultIgnorable(rune.Value))
                glyphs.Add(new ShapedGlyph(glyph, index, Font.AdvanceOf(glyph), 0, 0));
            index += rune.Utf16SequenceLength;
        }
        if (direction == Direction.RightToLeft)
            glyphs.Reverse();
        return [.. glyphs];
    }

    /// <summary>The width of glyphs.</summary>
    public Pt WidthOf(ImmutableArray<ShapedGlyph> glyphs)
    {
        var units = 0L;
        foreach (var glyph in glyphs)
            units += glyph.XAdvance;
        return Pt.FromFontUnits(units, Size, Font.UnitsPerEm);
    }
}
