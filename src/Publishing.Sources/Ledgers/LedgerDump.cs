using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>The text dump of a ledger: a line for each change, for editors, spreadsheets and diffs.</summary>
public static class LedgerDump
{
    /// <summary>Writes the dump.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>
    /// Lines ended by LF, one for each entry in the order in which the changes were made, of eight fields parted by tabs: path,
    /// first place (line:column), place behind the last, pass, confidence in per cent, before, after, reason. In the fields a
    /// backslash, a tab, a line feed and a carriage return are written <c>\\</c>, <c>\t</c>, <c>\n</c> and <c>\r</c>.
    /// </returns>
    public static string Write(Ledger ledger)
    {
        var dump = new StringBuilder();
        foreach (var entry in ledger.Entries)
        {
            string[] fields =
            [
                entry.Where.Source?.Path ?? "", PlaceOf(entry.Where, entry.Where.Start), PlaceOf(entry.Where, entry.Where.End), entry.Pass,
                entry.Confidence.ToString(CultureInfo.InvariantCulture), entry.Before, entry.After, entry.Reason,
            ];
            dump.AppendJoin('\t', fields.Select(Escape)).Append('\n');
        }
        return dump.ToString();
    }

    private static string PlaceOf(SourceSpan span, int offset) => span.Source?.PositionOf(offset).ToString() ?? "";

    private static string Escape(string field) => field.AsSpan().ContainsAny("\\\t\n\r")
        ? field.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal)
        : field;
}
