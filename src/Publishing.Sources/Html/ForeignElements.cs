using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Readies the drawings and formulas of a page for a parser that knows HTML alone.</summary>
/// <remarks>In SVG and MathML <c>&lt;title/&gt;</c> is closed (HTML, 13.2.6.5, "foreign elements"); the parser takes it for the title of a page,
/// and all that follows for its text.</remarks>
internal static partial class ForeignElements
{
    // No element has a name of this letter alone.
    private const char Unknown = 'x';

    /// <summary>The page with other names, of the same length, for such elements.</summary>
    public static string Rename(string html)
    {
        if (!html.Contains("<svg", StringComparison.OrdinalIgnoreCase) && !html.Contains("<math", StringComparison.OrdinalIgnoreCase))
            return html;
        char[]? renamed = null;
        var depth = 0;
        foreach (Match match in Tags().Matches(html))
        {
            var (name, isEnd) = (match.Groups["closed"], html[match.Index + 1] == '/');
            if (!name.Success)
                depth = Math.Max(0, isEnd ? depth - 1 : depth + 1);
            else if (depth > 0)
                (renamed ??= html.ToCharArray()).AsSpan(name.Index, name.Length).Fill(Unknown);
        }
        return renamed is null ? html : new string(renamed);
    }

    [GeneratedRegex(@"</?(?:svg|math)(?=[\s>])(?![^<>]{0,1000}/>)|<(?<closed>title|style|script|textarea)(?:\s[^<>]{0,1000})?/>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}
