using System.Buffers;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Tells short lines of a site by the marks in them, whatever their words: counts, times, arrows, bars between items, addresses.</summary>
internal static partial class SiteMarks
{
    private const int Longest = 90;

    // No such line is without one of these, but for an address that begins with www.
    private static readonly SearchValues<char> Marks = SearchValues.Create("0123456789→←»«►▼▾›▲△‹↑⏷|·•★☆©*</@#");

    /// <summary>Whether a line has such marks.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static bool Has(string line) => line.Length <= Longest && (line.AsSpan().ContainsAny(Marks) || line.Contains("www.", StringComparison.OrdinalIgnoreCase)) && Mark().IsMatch(line);

    // "1.4K"; "3:48", "at 9:14 PM"; "More about me →"; "Help | Terms"; "© 2019"; "(617) 555-0142"; "office@…"; "2011 (33)"; "Name *"; "2 days ago".
    [GeneratedRegex(@"^(?:[0-9][0-9.,]*[km]?|(?:at )?[0-9]{1,2}:[0-9]{2}(?: ?[ap]\.?m\.?)?|.{1,60} ?[→←»«►▼▾›]|[→←»«►▲△▼▾‹↑⏷] ?.{1,60}|[^|·•]{1,40}(?: [|·•] [^|·•]{1,40}){1,6}|[★☆]{2,}.{0,20}|.{0,20}©.{0,60}|[^.!?]{1,40} ?\((?:[0-9]{1,3}|[0-9.]+ ?[kmg]b)\)|[^.!?]{1,30} ?\*|<[a-z]{2,10}\b.{0,80}|.{0,30}\b(?:https?://|www\.)\S+|.{0,30}\b[\w.-]+@[\w.-]+\.[a-z]{2,8}|[^.!?]{0,20}\+?\(?[0-9]{2,5}\)?[ -][0-9]{3,4}[ -]?[0-9]{3,4}|[0-9]{1,2} (?:days?|weeks?|months?|years?) ago|#[\p{L}0-9_]{2,30}|@[\p{L}0-9_]{2,30})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
