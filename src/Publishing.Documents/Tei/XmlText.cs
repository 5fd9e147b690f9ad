using System.Text;
using System.Xml;

namespace Publishing.Documents;

/// <summary>What XML can hold (XML 1.0, 2.2 and 2.3).</summary>
internal static class XmlText
{
    /// <summary>A text without the characters that XML does not have: controls, halves of surrogate pairs, U+FFFE and U+FFFF.</summary>
    public static string Clean(string text)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                clean?.Append(text, i, isPair ? 2 : 1);
                i += isPair ? 1 : 0;
            }
            else
            {
                clean ??= new StringBuilder(text, 0, i, text.Length);
            }
        }
        return clean?.ToString() ?? text;
    }

    /// <summary>Whether a text can be an id: a name without a colon.</summary>
    public static bool IsName(string text) => text.Length > 0 && XmlConvert.IsStartNCNameChar(text[0]) && text.All(XmlConvert.IsNCNameChar);
}
