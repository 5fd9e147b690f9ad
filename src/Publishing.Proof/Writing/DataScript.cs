using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Publishing.Core;

namespace Publishing.Proof.Writing;

/// <summary>What the script of the page knows of the changes: a block of JSON in which nothing can end the block.</summary>
internal static class DataScript
{
    // Longer texts are told by their beginning: all of them stands in the columns.
    private const int LongestQuote = 200;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(AllThatIsSeen()) };

    /// <summary>Writes the block: each change by its number; passes and reasons, each once.</summary>
    public static void Write(StringBuilder html, EditionProof proof)
    {
        var passes = new Numbering();
        var reasons = new Numbering();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var text in proof.Texts)
            {
                foreach (var change in text.Changes)
                    Write(json, change, passes, reasons);
            }
            json.WriteEndArray();
            Write(json, "passes", passes);
            Write(json, "reasons", reasons);
            json.WriteEndObject();
        }
        html.Append("<script type=\"application/json\" id=\"data\">").Append(Encoding.UTF8.GetString(stream.ToArray())).Append("</script>\n");
    }

    // Characters that nobody sees are escaped, so that the page's own source reads in order too.
    private static TextEncoderSettings AllThatIsSeen()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRanges(UnicodeRange.Create('\u200B', '\u200F'));
        settings.ForbidRanges(UnicodeRange.Create('\u2028', '\u202E'));
        settings.ForbidRanges(UnicodeRange.Create('\u2060', '\u206F'));
        settings.ForbidCharacters('\u00AD', '\u061C', '\uFEFF');
        return settings;
    }

    private static void Write(Utf8JsonWriter json, Change change, Numbering passes, Numbering reasons)
    {
        var entry = change.Entry;
        var position = entry.Where.Source!.PositionOf(entry.Where.Start);
        json.WriteStartArray();
        json.WriteNumberValue((int)change.Kind);
        json.WriteNumberValue(entry.Confidence);
        json.WriteNumberValue(passes.Of(entry.Pass));
        json.WriteNumberValue(reasons.Of(entry.Reason));
        json.WriteNumberValue(position.Line);
        json.WriteNumberValue(position.Column);
        // What was moved or taken out whole is seen in the columns.
        var isSeen = change.Kind is ChangeKind.Order or ChangeKind.Removal;
        Write(json, isSeen ? "" : Cut(entry.Before));
        Write(json, isSeen ? "" : Cut(entry.After));
        if (change.Offer is { } offer)
        {
            Write(json, offer.Text);
            Write(json, offer.Find);
            Write(json, offer.Replace);
            json.WriteNumberValue(reasons.Of(offer.Reason));
            Write(json, offer.Before);
            Write(json, offer.After);
        }
        json.WriteEndArray();
    }

    // Through UTF-8, so that half a surrogate pair becomes U+FFFD instead of a fault.
    private static void Write(Utf8JsonWriter json, string text) => json.WriteStringValue(Encoding.UTF8.GetBytes(text));

    private static string Cut(string text) => text.Length <= LongestQuote ? text : $"{TextStart.Of(text, LongestQuote)}…";

    private static void Write(Utf8JsonWriter json, string name, Numbering values)
    {
        json.WriteStartArray(name);
        foreach (var value in values.All)
            Write(json, value);
        json.WriteEndArray();
    }

    /// <summary>Numbers strings in the order in which they come.</summary>
    private sealed class Numbering
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        public List<string> All { get; } = [];

        public int Of(string value)
        {
            if (numbers.TryGetValue(value, out var number))
                return number;
            All.Add(value);
            return numbers[value] = All.Count - 1;
        }
    }
}
