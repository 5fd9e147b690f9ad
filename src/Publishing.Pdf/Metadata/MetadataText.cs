using System.Text;
using System.Xml;

namespace Publishing.Pdf.Metadata;

/// <summary>The words of a title or a name as both kinds of metadata can hold them.</summary>
internal static class MetadataText
{
    /// <summary>A text without what XML cannot hold or would change: controls and line ends are spaces, half characters are left out.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(character).Append(text[++i]);
            else if (char.IsControl(character))
                clean.Append(' ');
            else if (XmlConvert.IsXmlChar(character))
                clean.Append(character);
        }
        return clean.ToString();
    }
}
