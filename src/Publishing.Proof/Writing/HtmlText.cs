using System.Globalization;
using System.Text;

namespace Publishing.Proof.Writing;

/// <summary>Writes text into HTML so that it cannot be anything but text.</summary>
internal static class HtmlText
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Writes text between tags; what cannot be seen, or would turn the text round it, is shown by its code.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                html.Append(text[i]).Append(text[++i]);
            }
            else if (char.IsSurrogate(text[i]))
            {
                html.Append('\uFFFD');
            }
            else if (IsUnseen(text[i]))
            {
                html.Append(CultureInfo.InvariantCulture, $"<span class=\"code\">U+{(int)text[i]:X4}</span>");
            }
            else
            {
                AppendEscaped(html, text[i]);
            }
        }
        return html;
    }

    /// <summary>Writes an attribute's value, for double quotes.</summary>
    public static StringBuilder AppendValue(this StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp)
                AppendEscaped(html, IsUnseen((char)rune.Value) ? '\uFFFD' : (char)rune.Value);
            else
                html.Append(rune.ToString());
        }
        return html;
    }

    private static void AppendEscaped(StringBuilder html, char c)
    {
        switch (c)
        {
            case '&':
                html.Append("&amp;");
                break;
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '"':
                html.Append("&quot;");
                break;
            case '\r':
                break;
            default:
                html.Append(c);
                break;
        }
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.Control => c is not ('\t' or '\n' or '\r'),
        UnicodeCategory.Format => c is not (ZeroWidthJoiner or ZeroWidthNonJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.OtherNotAssigned => c >= '\uFFF0' || c is >= '\uFDD0' and <= '\uFDEF',
        _ => false,
    };
}
