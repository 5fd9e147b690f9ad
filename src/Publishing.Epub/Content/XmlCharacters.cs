using System.Globalization;
using System.Text;

namespace Publishing.Epub;

/// <summary>Which characters may stand in XHTML (XML 1.0 production 2, without the controls and noncharacters that HTML forbids).</summary>
internal static class XmlCharacters
{
    /// <summary>The text without what XHTML forbids: tabs and line ends become spaces, the rest is left out.</summary>
    /// <param name="text">Any UTF-16, well-formed or not.</param>
    /// <param name="firstLeftOut">The first code unit or character that was left out, as <c>U+0001</c>, or null.</param>
    public static string Clean(string text, out string? firstLeftOut)
    {
        firstLeftOut = null;
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && !IsNoncharacter(char.ConvertToUtf32(text[i], text[i + 1])))
                clean.Append(text[i]).Append(text[++i]);
            else if (text[i] is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                clean.Append(' ');
            else if (IsAllowed(text[i]))
                clean.Append(text[i]);
            else
                firstLeftOut ??= "U+" + ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture);
        }
        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (!IsAllowed(c) || c is '\u2028' or '\u2029')
                return false;
        }
        return true;
    }

    private static bool IsAllowed(char c) => c >= ' ' && c is not (>= '\u007F' and <= '\u009F') && !char.IsSurrogate(c) && !IsNoncharacter(c);

    private static bool IsNoncharacter(int codePoint) => codePoint is >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;
}
