using System.Globalization;
using System.Text;

namespace Publishing.Cli.Display;

/// <summary>Makes words of a source safe for a terminal: what would move the cursor, colour or turn the line round is named instead.</summary>
internal static class Printable
{
    /// <summary>Replaces controls but LF and tab, the bidi controls of Unicode TR36 (embeddings, overrides, isolates) and halves of surrogate pairs by <c>&lt;U+202E&gt;</c>.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                safe.Append(c).Append(text[++i]);
            else if (c is '\n' or '\t' || !(char.IsControl(c) || char.IsSurrogate(c) || IsBidiControl(c)))
                safe.Append(c);
            else
                safe.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }
        return safe.ToString();
    }

    private static bool IsBidiControl(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
