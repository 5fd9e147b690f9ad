namespace Publishing.Core;

/// <summary>The starts of texts that are too long for a place.</summary>
public static class TextStart
{
    /// <summary>The longest start of a text that fits and parts no surrogate pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many UTF-16 units fit, more than 0.</param>
    /// <returns>The whole text where it fits.</returns>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
