using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Publishing.Cli.Checking;
using Publishing.Core;

namespace Publishing.Cli.Preview;

/// <summary>What the preview page must know of a snapshot.</summary>
internal static class SnapshotJson
{
    /// <summary>Writes it.</summary>
    public static string Of(Snapshot snapshot) => JsonText.Of(json =>
    {
        json.WriteNumber("version", snapshot.Version);
        json.WriteNumber("milliseconds", (long)snapshot.Elapsed.TotalMilliseconds);
        json.WriteString("title", snapshot.Pages?.Information.Title ?? "");
        json.WriteBoolean("isRightToLeft", snapshot.Pages?.Binding == Direction.RightToLeft);
        if (snapshot.Pages?.SecondHalf is { } half)
            json.WriteNumber("secondHalf", half);
        WritePages(json, snapshot);
        json.Objects("sides", snapshot.Sheets.SelectMany(sheet => new[] { sheet.Front, sheet.Back }), side =>
        {
            json.WriteNumber("left", side.Left ?? -1);
            json.WriteNumber("right", side.Right ?? -1);
        });
        json.Objects("said", snapshot.Said.Where(d => d.Rule.Severity != Severity.Info), diagnostic =>
        {
            json.WriteString("severity", diagnostic.Rule.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("line", JsonText.WellFormed(Display.Printable.Of(diagnostic.ToString())));
            json.WriteString("hint", JsonText.WellFormed(Display.Printable.Of(diagnostic.Hint ?? "")));
        });
    });

    /// <summary>The files of the EPUB in reading order.</summary>
    public static string Spine(Snapshot snapshot) => JsonText.Of(json =>
    {
        json.WriteStartArray("chapters");
        foreach (var chapter in ChaptersOf(snapshot))
            json.WriteStringValue(chapter);
        json.WriteEndArray();
    });

    private static void WritePages(Utf8JsonWriter json, Snapshot snapshot)
    {
        var index = 0;
        json.Objects("pages", snapshot.Pages?.Pages ?? [], page =>
        {
            json.WriteString("label", page.Label);
            json.WriteString("hash", snapshot.Hashes[index++].ToString("x16", CultureInfo.InvariantCulture));
            json.WriteNumber("width", page.Width.Points);
            json.WriteNumber("height", page.Height.Points);
        });
    }

    // The spine of the package document (EPUB 3.3, 5.7), as paths in the container.
    private static IEnumerable<string> ChaptersOf(Snapshot snapshot)
    {
        var (path, bytes) = snapshot.Epub.FirstOrDefault(file => file.Key.EndsWith(".opf", StringComparison.Ordinal));
        if (bytes is null)
            return [];
        using var stream = new MemoryStream(bytes);
        var package = XDocument.Load(stream);
        var items = package.Descendants().Where(e => e.Name.LocalName == "item").ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("href")!.Value, StringComparer.Ordinal);
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return [.. package.Descendants().Where(e => e.Name.LocalName == "itemref").Select(e => folder + items[e.Attribute("idref")!.Value])];
    }
}
