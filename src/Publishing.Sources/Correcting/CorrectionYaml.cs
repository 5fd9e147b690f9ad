using System.Text;

namespace Publishing.Sources;

/// <summary>Writes corrections as <see cref="Corrections.Parse"/> reads them.</summary>
public static class CorrectionYaml
{
    /// <summary>Writes one correction: an item of the list <c>corrections</c>, to be put at the end of that file.</summary>
    /// <param name="correction">The correction.</param>
    /// <returns>Four lines, or more with what stands around it, each ended by LF, indented by two spaces; blanks inside a value count as one space.</returns>
    public static string Write(Correction correction) =>
        $"  - text: {Quote(correction.Text)}\n    find: {Quote(correction.Find)}\n    replace: {Quote(correction.Replace)}\n    reason: {Quote(correction.Reason)}\n"
        + (correction.Before.Length == 0 ? "" : $"    before: {Quote(correction.Before)}\n") + (correction.After.Length == 0 ? "" : $"    after: {Quote(correction.After)}\n");

    /// <summary>A scalar in single quotes (YAML 1.2, 7.3.2): only the quote itself needs care, so Hebrew abbreviations stay readable.</summary>
    private static string Quote(string value)
    {
        var quoted = new StringBuilder("'");
        foreach (var c in string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            quoted.Append(c == '\'' ? "''" : c);
        return quoted.Append('\'').ToString();
    }
}
