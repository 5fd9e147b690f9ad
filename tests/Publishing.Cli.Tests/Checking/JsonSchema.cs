using System.Text.Json;
using System.Text.RegularExpressions;

namespace Publishing.Cli.Tests.Checking;

/// <summary>Holds JSON against a schema, as far as the schemas of this repository go (JSON Schema 2020-12: a keyword that is not known here is a fault).</summary>
internal sealed class JsonSchema(string text)
{
    private static readonly string[] Silent = ["$schema", "$defs", "title", "description"];

    private readonly JsonElement root = JsonDocument.Parse(text).RootElement;

    /// <summary>What is wrong with a value, each with its place.</summary>
    public IReadOnlyList<string> Faults(JsonElement value)
    {
        var faults = new List<string>();
        Check(value, root, "", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string place, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject().Where(k => !Silent.Contains(k.Name)))
        {
            var isGood = keyword.Name switch
            {
                "type" => value.ValueKind == KindOf(keyword.Value.GetString()!) && (keyword.Value.GetString() != "integer" || value.TryGetInt64(out _)),
                "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)),
                "minimum" => value.GetInt64() >= keyword.Value.GetInt64(),
                "pattern" => Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "required" => keyword.Value.EnumerateArray().All(key => value.TryGetProperty(key.GetString()!, out _)),
                "additionalProperties" => value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)),
                "properties" or "items" or "$ref" => true,
                _ => throw new NotSupportedException($"The keyword {keyword.Name} is not known here."),
            };
            if (!isGood)
                faults.Add($"{place}: {keyword.Name} {keyword.Value}: {value}");
            else if (keyword.Name == "$ref")
                Check(value, root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), place, faults);
            else if (keyword.Name == "items")
                Check(value.EnumerateArray().ToList(), keyword.Value, place, faults);
            else if (keyword.Name == "properties")
                Check(value.EnumerateObject().Where(p => keyword.Value.TryGetProperty(p.Name, out _)), keyword.Value, place, faults);
        }
    }

    private void Check(List<JsonElement> items, JsonElement schema, string place, List<string> faults)
    {
        for (var i = 0; i < items.Count; i++)
            Check(items[i], schema, $"{place}/{i}", faults);
    }

    private void Check(IEnumerable<JsonProperty> properties, JsonElement schemas, string place, List<string> faults)
    {
        foreach (var property in properties)
            Check(property.Value, schemas.GetProperty(property.Name), $"{place}/{property.Name}", faults);
    }

    private static JsonValueKind KindOf(string type) => type switch
    {
        "object" => JsonValueKind.Object,
        "array" => JsonValueKind.Array,
        "string" => JsonValueKind.String,
        "integer" => JsonValueKind.Number,
        _ => throw new NotSupportedException($"The type {type} is not known here."),
    };
}
