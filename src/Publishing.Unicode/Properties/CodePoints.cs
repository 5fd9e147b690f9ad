namespace Publishing.Unicode.Properties;

/// <summary>Reads code points out of UTF-16 text.</summary>
internal static class CodePoints
{
    /// <summary>The code point that begins at an index; a lone surrogate is its own code point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">An index within it.</param>
    /// <param name="length">The UTF-16 units that it takes: 1 or 2.</param>
    public static int At(ReadOnlySpan<char> text, int index, out int length)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
            return char.ConvertToUtf32(unit, text[index + 1]);
        }
        length = 1;
        return unit;
    }
}
