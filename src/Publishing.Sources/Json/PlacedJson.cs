using System.Text.Json;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>A value of a JSON text with its place.</summary>
/// <param name="Kind">What it is: <c>StartObject</c>, <c>StartArray</c>, or the kind of a plain value.</param>
/// <param name="Where">Its place: of an object or a list the opening bracket, of a string all between its quotation marks.</param>
/// <param name="Text">The value of a string or of a number, escapes resolved; empty for anything else.</param>
internal sealed record PlacedJson(JsonTokenType Kind, SourceSpan Where, string Text)
{
    /// <summary>How deep values may stand in each other.</summary>
    public const int DeepestNesting = 256;

    /// <summary>How long a text may be, in UTF-16 units.</summary>
    public const int LongestText = 64 << 20;

    /// <summary>The values of an object, by their names.</summary>
    public Dictionary<string, PlacedJson> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of a list.</summary>
    public List<PlacedJson> Items { get; } = [];

    /// <summary>Parses a text.</summary>
    /// <param name="source">The text (RFC 8259; neither comments nor commas behind the last value).</param>
    /// <param name="diagnostics">Receives S040 and S042.</param>
    /// <returns>The value, or null after an error.</returns>
    public static PlacedJson? Parse(SourceText source, IDiagnostics diagnostics)
    {
        if (source.Text.Length > LongestText)
        {
            diagnostics.Report(new Diagnostic(SourceRules.JsonTooLarge, SourceSpan.StartOf(source.Path),
                FormattableString.Invariant($"The JSON is longer than {LongestText >> 20} million characters."), "No text is so long: is it what it says it is?"));
            return null;
        }
        var bytes = System.Text.Encoding.UTF8.GetBytes(source.Text);
        var places = new Utf8Places(bytes);
        // One level more than is allowed, so that what is too deep can be told from what is broken.
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting + 1 });
        try
        {
            reader.Read();
            var value = Read(ref reader, source, places, diagnostics);
            return value is null || reader.Read() ? null : value;
        }
        catch (JsonException e)
        {
            var at = Math.Min(places.OffsetOf(e.LineNumber ?? 0, e.BytePositionInLine ?? 0), source.Text.Length);
            diagnostics.Report(new Diagnostic(SourceRules.BadJson, new SourceSpan(source, at, at), "The file is no JSON: it breaks here.", "Look for a comma, a quotation mark or a bracket that is missing before this place."));
            return null;
        }
        catch (InvalidOperationException)
        {
            // An escape that is half of a surrogate pair: known only when the string is asked for.
            var at = places.OffsetOf(reader.TokenStartIndex);
            diagnostics.Report(new Diagnostic(SourceRules.BadJson, new SourceSpan(source, at, at), "The string has half of a surrogate pair.", "Write the character itself, or both halves of its escape."));
            return null;
        }
    }

    private static PlacedJson? Read(ref Utf8JsonReader reader, SourceText source, Utf8Places places, IDiagnostics diagnostics)
    {
        var start = places.OffsetOf(reader.TokenStartIndex);
        var value = Plain(ref reader, source, places, start);
        if (reader.CurrentDepth >= DeepestNesting && value.Kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            diagnostics.Report(new Diagnostic(SourceRules.JsonTooLarge, value.Where, FormattableString.Invariant($"The JSON nests its values more than {DeepestNesting} deep."), "No text needs so much: is it what it says it is?"));
            return null;
        }
        while (value.Kind is JsonTokenType.StartArray && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Read(ref reader, source, places, diagnostics) is not { } item)
                return null;
            value.Items.Add(item);
        }
        while (value.Kind is JsonTokenType.StartObject && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var named = places.OffsetOf(reader.TokenStartIndex);
            var name = reader.GetString()!;
            reader.Read();
            if (Read(ref reader, source, places, diagnostics) is not { } property)
                return null;
            if (value.Properties.TryAdd(name, property))
                continue;
            diagnostics.Report(new Diagnostic(SourceRules.BadJson, new SourceSpan(source, named, named), $"'{name}' is given twice.", "Take one of them out."));
            return null;
        }
        return value;
    }

    private static PlacedJson Plain(ref Utf8JsonReader reader, SourceText source, Utf8Places places, int start)
    {
        var length = reader.TokenType switch
        {
            JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
            _ => places.OffsetOf(reader.BytesConsumed) - start,
        };
        return reader.TokenType == JsonTokenType.String
            ? new PlacedJson(reader.TokenType, new SourceSpan(source, start + 1, start + length - 1), reader.GetString()!)
            : new PlacedJson(reader.TokenType, new SourceSpan(source, start, start + length), reader.TokenType == JsonTokenType.Number ? source.Text.Substring(start, length) : "");
    }
}
