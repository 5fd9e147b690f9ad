using Publishing.Core;

namespace Publishing.Pdf.Fonts;

/// <summary>A font as pages name it: a font program with one text for each code.</summary>
/// <param name="use">The font.</param>
/// <param name="number">The number in its name, <c>/F3</c>.</param>
internal sealed class FontResource(FontUse use, int number)
{
    private readonly string?[] texts = new string?[use.Font.GlyphCount];

    public FontUse Use => use;

    public int Number => number;

    /// <summary>Lets a glyph stand for a text, unless it stands for another one already.</summary>
    public bool TryMap(GlyphId glyph, ReadOnlySpan<char> text)
    {
        ref var mapped = ref texts[glyph.Value];
        if (mapped is null)
        {
            mapped = text.ToString();
            return true;
        }
        return text.SequenceEqual(mapped);
    }

    /// <summary>The codes that are mapped, rising, with their texts.</summary>
    public SortedDictionary<ushort, string> TextsByCode()
    {
        var byCode = new SortedDictionary<ushort, string>();
        for (var glyph = 0; glyph < texts.Length; glyph++)
        {
            if (texts[glyph] is { } text)
                byCode[use.CodeOf(new GlyphId((ushort)glyph))] = text;
        }
        return byCode;
    }
}
