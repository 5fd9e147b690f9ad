using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Json.Schema;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing.Documents;

namespace Publishing.Sources.Tests.Json;

/// <summary>The published schema says what the writer writes and what the reader takes.</summary>
public class DocumentSchemaTests
{
    // What a schema cannot say.
    private static readonly string[] BeyondTheSchema = ["The direction of a text is that of its language.", "The span ends before it starts.", "Another note has the id"];

    private static readonly JsonSchema Schema = JsonSchema.FromText(DocumentJson.Schema());

    private static readonly Document EveryKind = new(Language.Hebrew,
    [
        .. Enum.GetValues<BlockKind>().Select(k => Block(k, new TextInline("text"))),
        Block(BlockKind.Paragraph,
            new TextInline("a"), new LineBreakInline(), new EmphasisInline([new TextInline("e")]), new StrongInline([new TextInline("s")]),
            new LanguageInline(Language.English, Direction.LeftToRight, [new TextInline("l")]), new LinkInline("https://example.org/a", [new TextInline("k")]),
            new TermInline("Kli", "t-kli-1", true, [new TextInline("t")]), new NoteInline("n1", [Block(BlockKind.Paragraph, new TextInline("note"))])),
    ]);

    [Fact]
    public void Every_kind_of_node_is_in_the_schema()
    {
        var kinds = typeof(Inline).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Inline)) && !t.IsAbstract);
        Assert.Equal(kinds.Select(t => t.Name).Order(), EveryKind.Blocks[^1].Inlines.Select(i => i.GetType().Name).Distinct().Order());
        Assert.True(IsValid(JsonNode.Parse(DocumentJson.Write(EveryKind))!));
        using var schema = JsonDocument.Parse(DocumentJson.Schema());
        Assert.Equal(Enum.GetValues<BlockKind>().Select(BlockDump.NameOf), schema.RootElement.GetProperty("$defs").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(k => k.GetString()));
        Assert.Equal(DocumentJson.Version, schema.RootElement.GetProperty("properties").GetProperty("version").GetProperty("const").GetInt32());
    }

    [Fact]
    public void Any_document_is_valid() =>
        Prop.ForAll(AnyDocument.Documents.ToArbitrary(), document => IsValid(JsonNode.Parse(DocumentJson.Write(document))!)).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(7, 3));

    [Fact]
    public void What_the_schema_refuses_the_reader_refuses_and_the_other_way_round()
    {
        var refused = 0;
        for (var number = 0; number < 1_000; number++)
        {
            var json = JsonNode.Parse(DocumentJson.Write(EveryKind))!;
            Mutate(json, new Random(number));
            var diagnostics = new DiagnosticList();
            var isRead = DocumentJsonReader.Read(new SourceText("a.json", json.ToJsonString()), diagnostics) is not null;
            var isBeyond = diagnostics.Sorted().Any(d => BeyondTheSchema.Any(b => d.Text.StartsWith(b, StringComparison.Ordinal)));
            Assert.True(IsValid(json) == isRead || (isBeyond && !isRead), $"case {number}: read {isRead}\n{json}\n{string.Join('\n', diagnostics.Sorted())}");
            refused += isRead ? 0 : 1;
        }
        Assert.InRange(refused, 500, 999);
    }

    private static void Mutate(JsonNode root, Random random)
    {
        var nodes = new List<JsonNode>();
        Collect(root, nodes);
        var node = nodes[random.Next(nodes.Count)];
        if (node is JsonObject { Count: > 0 } map)
        {
            var name = map.ElementAt(random.Next(map.Count)).Key;
            switch (random.Next(4))
            {
                case 0: map.Remove(name); break;
                case 1: map["more"] = Value(random); break;
                default: map[name] = Value(random); break;
            }
        }
        else if (node is JsonArray list)
        {
            switch (random.Next(4))
            {
                case 0: list.Clear(); break;
                case 1 when list.Count > 0: list.Add(list[random.Next(list.Count)]!.DeepClone()); break;
                case 2 when list.Count > 0: list.RemoveAt(random.Next(list.Count)); break;
                default: list.Insert(random.Next(list.Count + 1), Value(random)); break;
            }
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is JsonObject or JsonArray)
            nodes.Add(node);
        foreach (var child in node switch { JsonObject map => map.Select(p => p.Value), JsonArray list => list, _ => [] })
            Collect(child, nodes);
    }

    private static JsonNode? Value(Random random)
    {
        string[] values = ["null", "true", "false", "0", "1", "-1", "1.5", "2.0", "1e400", "\"\"", "\"x\"", "\"title\"", "\"rtl\"", "\"en\"", "\"e\"", "\"en-\"", "\"break\"", "\"strong\"", "\"a\\nb\"", "[]", "{}", "{\"text\":\"a\"}", "{\"type\":\"break\"}", "[{\"text\":\"a\"}]"];
        return JsonNode.Parse(values[random.Next(values.Length)]);
    }

    private static bool IsValid(JsonNode json) => Schema.Evaluate(JsonSerializer.SerializeToElement(json)).IsValid;

    private static Block Block(BlockKind kind, params Inline[] inlines) =>
        new(kind, [.. inlines], Language.Hebrew, Direction.RightToLeft, new SourceSpan(new SourceText("a.txt", "x"), 0, 1));
}
