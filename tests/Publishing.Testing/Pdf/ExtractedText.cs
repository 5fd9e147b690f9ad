using System.Text.RegularExpressions;

namespace Publishing.Testing.Pdf;

/// <summary>Text that a reader took out of a PDF, in the form in which it is compared.</summary>
public static partial class ExtractedText
{
    /// <summary>Directional marks go, hyphenation is undone, white space is one space, the points of a letter have one order.</summary>
    public static string Fold(string text)
    {
        var plain = DirectionalMarks().Replace(text, "");
        plain = LineEndHyphen().Replace(plain, "");
        plain = Points().Replace(plain, match => string.Concat(match.Value.Order()));
        return Blank().Replace(plain, " ").Trim();
    }

    [GeneratedRegex("[\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex DirectionalMarks();

    [GeneratedRegex("\u00AD\\s*")]
    private static partial Regex LineEndHyphen();

    [GeneratedRegex("[\u0591-\u05C7]+")]
    private static partial Regex Points();

    [GeneratedRegex("[\\s\f]+")]
    private static partial Regex Blank();
}
