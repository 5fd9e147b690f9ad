using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the JSON form of a document: what <see cref="DocumentJson"/> wrote comes back as it was.</summary>
/// <remarks>It takes what document.schema.json allows, and nothing else.</remarks>
public sealed partial class DocumentJsonReader
{
    private const int FaultsShown = 20;

    private readonly IDiagnostics diagnostics;
    private readonly Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> notes = new(StringComparer.Ordinal);
    private int faults;

    private DocumentJsonReader(IDiagnostics diagnostics) => this.diagnostics = diagnostics;

    /// <summary>The place of each text, by reference: all between its quotation marks.</summary>
    internal Dictionary<TextInline, SourceSpan> Places { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="diagnostics">Receives S040 to S042.</param>
    /// <returns>The document, or null after an error. The source of a span is known by its path alone and has no text.</returns>
    public static Document? Read(SourceText json, IDiagnostics diagnostics) => ReadPlaced(json, diagnostics).Document;

    /// <summary>As <see cref="Read"/>, with the reader that knows the places of the texts.</summary>
    internal static (Document? Document, DocumentJsonReader Reader) ReadPlaced(SourceText json, IDiagnostics diagnostics)
    {
        var reader = new DocumentJsonReader(diagnostics);
        return (PlacedJson.Parse(json, diagnostics) is { } root ? reader.Document(root) : null, reader);
    }

    private Document? Document(PlacedJson root)
    {
        // The version first: what another version holds is no fault.
        if (root.Properties.GetValueOrDefault("version") is { } version && !IsVersion(version))
        {
            diagnostics.Report(new Diagnostic(SourceRules.JsonVersion, version.Where, FormattableString.Invariant($"This version of the document model is not known; this program reads version {DocumentJson.Version}."),
                "Write the file anew with a program of the same version as this one."));
            return null;
        }
        Check(root, "the text", ["version", "language", "blocks"], ["direction"]);
        var language = Language(root);
        if (root.Properties.TryGetValue("direction", out var stated) && Direction(root) is var direction && faults == 0 && direction != language.Direction)
            Fault(stated, "The direction of a text is that of its language.");
        var blocks = Blocks(root, "blocks", canBeEmpty: true);
        return faults == 0 ? new Document(language, blocks) : null;
    }

    private static bool IsVersion(PlacedJson version) =>
        version.Kind == JsonTokenType.Number && decimal.TryParse(version.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == DocumentJson.Version;

    private ImmutableArray<Block> Blocks(PlacedJson owner, string name, bool canBeEmpty = false) => [.. List(owner, name, canBeEmpty).Select(Block)];

    private Block Block(PlacedJson json)
    {
        Check(json, "a block", ["kind", "language", "direction", "inlines"], ["span"]);
        var name = String(json, "kind");
        if (!Kinds.TryGetValue(name, out var kind) && name.Length > 0)
            Fault(json.Properties["kind"], $"'{name}' is no kind of block.");
        return new Block(kind, Inlines(json, "inlines"), Language(json), Direction(json), Span(json));
    }

    private ImmutableArray<Inline> Inlines(PlacedJson owner, string name) => [.. List(owner, name, canBeEmpty: false).Select(Inline)];

    private Inline Inline(PlacedJson json)
    {
        if (!json.Properties.TryGetValue("type", out var named))
            return Text(json);
        switch (String(json, "type"))
        {
            case "break":
                Check(json, "a break", ["type"], []);
                return new LineBreakInline();
            case "note":
                Check(json, "a note", ["type", "id", "blocks"], []);
                var id = String(json, "id");
                if (id.Length > 0 && !notes.Add(id))
                    Fault(json.Properties["id"], $"Another note has the id '{id}'.");
                return new NoteInline(id, Blocks(json, "blocks"));
            case "emphasis":
                Check(json, "emphasis", ["type", "children"], []);
                return new EmphasisInline(Inlines(json, "children"));
            case "strong":
                Check(json, "strong emphasis", ["type", "children"], []);
                return new StrongInline(Inlines(json, "children"));
            case "language":
                Check(json, "a run in another language", ["type", "language", "direction", "children"], []);
                return new LanguageInline(Language(json), Direction(json), Inlines(json, "children"));
            case "link":
                Check(json, "a link", ["type", "target", "children"], []);
                return new LinkInline(String(json, "target"), Inlines(json, "children"));
            case "term":
                Check(json, "a term", ["type", "term", "anchor", "definition", "children"], []);
                return new TermInline(String(json, "term"), String(json, "anchor"), Boolean(json, "definition"), Inlines(json, "children"));
            case var type:
                Fault(named, $"'{type}' is no kind of inline.");
                return new LineBreakInline();
        }
    }

    private TextInline Text(PlacedJson json)
    {
        Check(json, "a text", ["text"], []);
        var text = new TextInline(String(json, "text"));
        if (json.Properties.GetValueOrDefault("text") is not { } value)
            return text;
        if (value.Text.AsSpan().ContainsAny('\n', '\r'))
            Fault(value, "A text has no line breaks; they are inlines of their own.");
        Places.Add(text, value.Where);
        return text;
    }

    private static readonly Dictionary<string, BlockKind> Kinds = Enum.GetValues<BlockKind>().ToDictionary(BlockDump.NameOf, StringComparer.Ordinal);

    private SourceSpan Span(PlacedJson block)
    {
        if (block.Properties.GetValueOrDefault("span") is not { } json)
            return SourceSpan.None;
        Check(json, "a span", ["path", "start", "end"], []);
        var path = String(json, "path", canBeEmpty: true);
        var (start, end) = (Offset(json, "start"), Offset(json, "end"));
        if (end < start)
            Fault(json, "The span ends before it starts.");
        if (!sources.TryGetValue(path, out var source))
            sources.Add(path, source = new SourceText(path, ""));
        return new SourceSpan(source, start, Math.Max(start, end));
    }

    private Language Language(PlacedJson owner)
    {
        var tag = String(owner, "language");
        if (tag.Length > 0 && !Tag().IsMatch(tag))
            Fault(owner.Properties["language"], $"'{tag}' is no language tag.");
        return new Language(tag);
    }

    private Direction Direction(PlacedJson owner)
    {
        var name = String(owner, "direction");
        if (name is not ("ltr" or "rtl" or ""))
            Fault(owner.Properties["direction"], "A direction is ltr or rtl.");
        return name == "rtl" ? Core.Direction.RightToLeft : Core.Direction.LeftToRight;
    }

    // What is missing has been reported by Check.
    private string String(PlacedJson owner, string name, bool canBeEmpty = false)
    {
        if (owner.Properties.GetValueOrDefault(name) is not { } value)
            return "";
        if (value.Kind != JsonTokenType.String)
            Fault(value, $"'{name}' must be a string.");
        else if (value.Text.Length == 0 && !canBeEmpty)
            Fault(value, $"'{name}' must not be empty.");
        return value.Text;
    }

    private bool Boolean(PlacedJson owner, string name)
    {
        var value = owner.Properties.GetValueOrDefault(name);
        if (value is not (null or { Kind: JsonTokenType.True or JsonTokenType.False }))
            Fault(value, $"'{name}' must be true or false.");
        return value?.Kind == JsonTokenType.True;
    }

    private int Offset(PlacedJson owner, string name)
    {
        if (owner.Properties.GetValueOrDefault(name) is not { } value)
            return 0;
        // 12.0 is the integer 12 (JSON Schema 2020-12, 6.1.1 of the core vocabulary).
        if (value.Kind == JsonTokenType.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= int.MaxValue && decimal.IsInteger(number))
            return (int)number;
        Fault(value, $"'{name}' must be a whole number that is not below 0.");
        return 0;
    }

    private List<PlacedJson> List(PlacedJson owner, string name, bool canBeEmpty)
    {
        if (owner.Properties.GetValueOrDefault(name) is not { } value)
            return [];
        if (value.Kind != JsonTokenType.StartArray)
            Fault(value, $"'{name}' must be a list.");
        else if (value.Items.Count == 0 && !canBeEmpty)
            Fault(value, $"'{name}' must not be empty.");
        return value.Items;
    }

    private void Check(PlacedJson json, string what, string[] needed, string[] allowed)
    {
        if (json.Kind != JsonTokenType.StartObject)
        {
            Fault(json, $"Here {what} is expected, in braces.");
            return;
        }
        foreach (var name in needed.Where(n => !json.Properties.ContainsKey(n)))
            Fault(json, $"'{name}' is missing: {what} has it.");
        foreach (var (name, value) in json.Properties.Where(p => !needed.Contains(p.Key) && !allowed.Contains(p.Key)))
            Fault(value, $"'{name}' is not known here: {what} has {string.Join(", ", needed.Concat(allowed))}.");
    }

    private void Fault(PlacedJson json, string text)
    {
        if (faults++ < FaultsShown)
            diagnostics.Report(new Diagnostic(SourceRules.BadJson, json.Where, text, "'publishing dump schema' prints what such a file may hold."));
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
