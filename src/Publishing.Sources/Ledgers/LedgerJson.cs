using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Publishing.Sources;

/// <summary>The JSON form of a ledger.</summary>
public static class LedgerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a ledger as JSON.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>
    /// An object with the sums of non-blank UTF-16 units, <c>source</c> = <c>published</c> + <c>removed</c> − <c>added</c>, and
    /// <c>entries</c> in the order in which the changes were made; each has <c>pass</c>, <c>path</c>, <c>start</c> and <c>end</c>
    /// (UTF-16 units), <c>line</c> and <c>column</c> of the start, <c>before</c>, <c>after</c>, <c>reason</c> and <c>confidence</c>
    /// (per cent). Indented by two spaces, lines ended by LF, keys always in the same order.
    /// </returns>
    public static string Write(Ledger ledger)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("source", ledger.SourceCharacters);
            json.WriteNumber("published", ledger.PublishedCharacters);
            json.WriteNumber("removed", ledger.RemovedCharacters);
            json.WriteNumber("added", ledger.AddedCharacters);
            json.WriteStartArray("entries");
            foreach (var entry in ledger.Entries)
                Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, LedgerEntry entry)
    {
        var place = entry.Where.Source?.PositionOf(entry.Where.Start) ?? default;
        json.WriteStartObject();
        json.WriteString("pass", entry.Pass);
        json.WriteString("path", entry.Where.Source?.Path ?? "");
        json.WriteNumber("start", entry.Where.Start);
        json.WriteNumber("end", entry.Where.End);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteString("before", WellFormed(entry.Before));
        json.WriteString("after", WellFormed(entry.After));
        json.WriteString("reason", entry.Reason);
        json.WriteNumber("confidence", entry.Confidence);
        json.WriteEndObject();
    }

    // Half of a surrogate pair cannot stand in JSON.
    private static string WellFormed(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }
        return mended?.ToString() ?? text;
    }
}
