using System.Globalization;
using System.Text.RegularExpressions;

namespace Build.Unicode;

/// <summary>One line of a UCD file that gives a value to a range of code points.</summary>
internal readonly record struct UcdRange(int First, int Last, string[] Fields)
{
    /// <summary>The first field after the code points.</summary>
    public string Value => Fields[0];
}

/// <summary>A file of the Unicode Character Database, as UAX #44 section 4.2 describes them.</summary>
internal sealed partial class UcdFile
{
    private UcdFile(string name, string version, IReadOnlyList<UcdRange> missing, IReadOnlyList<UcdRange> ranges)
    {
        Name = name;
        Version = version;
        Missing = missing;
        Ranges = ranges;
    }

    /// <summary>The path below the UCD folder, with forward slashes.</summary>
    public string Name { get; }

    /// <summary>The Unicode version that the file's first lines name, as "15.0.0".</summary>
    public string Version { get; }

    /// <summary>The values of the <c>@missing</c> lines; a later one goes before an earlier one.</summary>
    public IReadOnlyList<UcdRange> Missing { get; }

    /// <summary>The data lines, in the order of the file.</summary>
    public IReadOnlyList<UcdRange> Ranges { get; }

    /// <summary>Reads a file whose data lines begin with a code point or a range.</summary>
    public static UcdFile Read(string folder, string name)
    {
        var missing = new List<UcdRange>();
        var ranges = new List<UcdRange>();
        var version = "";
        foreach (var line in File.ReadLines(Path.Combine(folder, name)))
        {
            if (version.Length == 0 && VersionPattern().Match(line) is { Success: true } found)
                version = found.Groups[1].Value;
            const string Marker = "# @missing: ";
            if (line.StartsWith(Marker, StringComparison.Ordinal))
            {
                missing.Add(ParseRange(line[Marker.Length..]));
                continue;
            }
            var data = line.Split('#')[0].Trim();
            if (data.Length > 0)
                ranges.Add(ParseRange(data));
        }
        return new UcdFile(name, version, missing, ranges);
    }

    /// <summary>Reads PropertyValueAliases.txt for one property.</summary>
    /// <returns>Short and long names, in the order of the file.</returns>
    public static List<(string Short, string Long)> ReadAliases(string folder, string property) =>
        [.. File.ReadLines(Path.Combine(folder, "PropertyValueAliases.txt"))
            .Select(line => line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries))
            .Where(fields => fields.Length >= 3 && fields[0] == property)
            .Select(fields => (fields[1], fields[2]))];

    /// <summary>Reads a code point in hexadecimal.</summary>
    public static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static UcdRange ParseRange(string data)
    {
        var fields = data.Split(';', StringSplitOptions.TrimEntries);
        var ends = fields[0].Split("..");
        return new UcdRange(Hex(ends[0]), Hex(ends[^1]), fields[1..]);
    }

    [GeneratedRegex(@"(?:-|Version:? )(\d+\.\d+(?:\.\d+)?)")]
    private static partial Regex VersionPattern();
}
