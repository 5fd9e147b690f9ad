using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises an entry of a table of contents by the dots that lead to its page number.</summary>
internal static partial class ContentsEntry
{
    private const int Longest = 200;

    /// <summary>Whether a line is such an entry.</summary>
    public static bool Is(string line) => Leader(line).Length > 0;

    /// <summary>Where its dots stand, with the blanks about them; of no length where there are none.</summary>
    public static (int Start, int Length) Leader(string line) =>
        line.Length <= Longest && line.AsSpan().IndexOfAny(".…·") > 0 && Dots().Match(line) is { Success: true } match ? (match.Index, match.Length) : default;

    [GeneratedRegex(@"(?<=\w[^\w.…·]{0,2})(?:\s?[.…·]){4,}\s*(?=(?:[0-9]{1,4}|[ivxlc]{1,6}|[א-ת]{1,3}(?:[""״'׳][א-ת]?)?)$)|(?<=\w)\s?(?:…\s?){2,}(?=(?:[0-9]{1,4}|[ivxlc]{1,6}|[א-ת]{1,3}(?:[""״'׳][א-ת]?)?)$)", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();
}
