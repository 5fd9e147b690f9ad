namespace Publishing.Pdf.Fonts;

/// <summary>A font as pages name it: a font program with one text for each code.</summary>
/// <param name="use">The font, its subset made.</param>
/// <param name="number">The number in its name, <c>/F3</c>.</param>
internal sealed class FontResource(FontUse use, int number)
{
    private readonly string?[] texts = new string?[use.Widths.Length];

    public FontUse Use => use;

    public int Number => number;

    /// <summary>Lets a code stand for a text, unless it stands for another one already.</summary>
    public bool TryMap(ushort code, ReadOnlySpan<char> text)
    {
        ref var mapped = ref texts[code];
        if (mapped is null)
        {
            mapped = text.ToString();
            return true;
        }
        return text.SequenceEqual(mapped);
    }

    /// <summary>The codes that are mapped, rising, with their texts.</summary>
    public IEnumerable<(ushort Code, string Text)> Texts()
    {
        for (var code = 0; code < texts.Length; code++)
        {
            if (texts[code] is { } text)
                yield return ((ushort)code, text);
        }
    }
}
