using System.Text.Json;

namespace Publishing.Sources;

/// <summary>Reads what a web page says of itself for search engines, in JSON-LD with the words of schema.org.</summary>
internal static class StructuredData
{
    private const int Deepest = 32;

    /// <summary>The names of all authors in it; none when it is no JSON.</summary>
    public static IReadOnlyList<string> AuthorsIn(string json)
    {
        var names = new List<string>();
        try
        {
            using var data = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true });
            Search(data.RootElement, names);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // Other people's pages: what cannot be read, or has half a character, says nothing.
        }
        return names;
    }

    private static void Search(JsonElement element, List<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Search(item, names);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name == "author")
                    AddNames(property.Value, names);
                else
                    Search(property.Value, names);
            }
        }
    }

    // A name, a person that has a name, or several of either.
    private static void AddNames(JsonElement author, List<string> names)
    {
        if (author.ValueKind == JsonValueKind.String)
            names.Add(author.GetString()!);
        else if (author.ValueKind == JsonValueKind.Object && author.TryGetProperty("name", out var name))
            AddNames(name, names);
        else if (author.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in author.EnumerateArray())
                AddNames(one, names);
        }
    }
}
