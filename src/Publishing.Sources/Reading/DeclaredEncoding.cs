using System.Text;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Finds the encoding that a page says it is in.</summary>
internal static partial class DeclaredEncoding
{
    // HTML, 4.2.5.4: the declaration stands in the first 1024 bytes; many pages are late with it.
    private const int Reach = 8192;

    /// <summary>The name in the XML declaration, in <c>meta charset</c> or in <c>meta http-equiv</c>; or null.</summary>
    public static string? In(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Reach)]);
        if (Xml().Match(head) is { Success: true } xml)
            return xml.Groups[1].Value;
        return Meta().Match(head) is { Success: true } meta ? meta.Groups[1].Value : null;
    }

    [GeneratedRegex(@"^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*[""']([A-Za-z0-9_.:\-]{2,40})", RegexOptions.CultureInvariant)]
    private static partial Regex Xml();

    [GeneratedRegex(@"<meta\s[^>]{0,300}?charset\s*=\s*[""']?\s*([A-Za-z0-9_.:\-]{2,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meta();
}
