namespace Publishing.Epub;

/// <summary>Which characters the book shows in which style.</summary>
internal sealed class FontUsage
{
    private readonly CodePointSet?[] latin = new CodePointSet?[4];
    private readonly CodePointSet?[] hebrew = new CodePointSet?[4];

    /// <summary>The code points that a family shows in a style.</summary>
    /// <param name="isHebrew">Whether the family is the Hebrew one: it shows Hebrew runs, and Hebrew letters wherever they stand.</param>
    /// <param name="style">The style.</param>
    public CodePointSet Of(bool isHebrew, FontStyle style) => (isHebrew ? hebrew : latin)[NumberOf(style)] ?? new CodePointSet();

    /// <summary>Adds text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isHebrew">Whether its language is Hebrew.</param>
    /// <param name="style">The style that it is shown in.</param>
    /// <returns>Whether there are Hebrew letters in it.</returns>
    public bool Add(string text, bool isHebrew, FontStyle style)
    {
        var hebrewSet = hebrew[NumberOf(style)] ??= new CodePointSet();
        var latinSet = latin[NumberOf(style)] ??= new CodePointSet();
        var hasLetters = false;
        for (var i = 0; i < text.Length; i++)
        {
            int codePoint = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);
            if (codePoint is (>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F))
            {
                hebrewSet.Add(codePoint);
                hasLetters |= codePoint is >= 0x05D0 and <= 0x05EA;
            }
            else if (isHebrew)
            {
                hebrewSet.Add(codePoint);
            }
            if (!isHebrew)
                latinSet.Add(codePoint);
        }
        return hasLetters;
    }

    /// <summary>Adds what another has seen.</summary>
    public void UnionWith(FontUsage other)
    {
        for (var i = 0; i < latin.Length; i++)
        {
            Unite(ref latin[i], other.latin[i]);
            Unite(ref hebrew[i], other.hebrew[i]);
        }

        static void Unite(ref CodePointSet? set, CodePointSet? other)
        {
            if (other is not null)
                (set ??= new CodePointSet()).UnionWith(other);
        }
    }

    private static int NumberOf(FontStyle style) => (style.IsBold ? 1 : 0) + (style.IsItalic ? 2 : 0);
}
