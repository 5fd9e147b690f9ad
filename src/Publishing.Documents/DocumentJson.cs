using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>The JSON form of a document.</summary>
public static class DocumentJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of the form, which each file names. It changes when a file of before would be read otherwise, or not at all.</summary>
    public const int Version = 1;

    /// <summary>The schema of the form (JSON Schema 2020-12): document.schema.json.</summary>
    public static string Schema()
    {
        using var stream = typeof(DocumentJson).Assembly.GetManifestResourceStream("document.schema.json")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Writes a document as JSON.</summary>
    /// <param name="document">The document.</param>
    /// <returns>
    /// An object with <c>version</c>, <c>language</c>, <c>direction</c> and <c>blocks</c>; each block has <c>kind</c>, <c>language</c>,
    /// <c>direction</c>, <c>span</c> (path, start and end in UTF-16 units; left out when it has none) and <c>inlines</c>.
    /// Indented by two spaces, lines ended by LF, keys always in the same order.
    /// </returns>
    public static string Write(Document document)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            WriteLanguage(json, document.Language, document.Direction);
            WriteBlocks(json, "blocks", document.Blocks);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void WriteBlocks(Utf8JsonWriter json, string name, IEnumerable<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", BlockDump.NameOf(block.Kind));
            WriteLanguage(json, block.Language, block.Direction);
            if (block.Span.Source is { } source)
            {
                json.WriteStartObject("span");
                json.WriteString("path", source.Path);
                json.WriteNumber("start", block.Span.Start);
                json.WriteNumber("end", block.Span.End);
                json.WriteEndObject();
            }
            WriteInlines(json, "inlines", block.Inlines);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteInlines(Utf8JsonWriter json, string name, IEnumerable<Inline> inlines)
    {
        json.WriteStartArray(name);
        foreach (var inline in inlines)
            WriteInline(json, inline);
        json.WriteEndArray();
    }

    private static void WriteInline(Utf8JsonWriter json, Inline inline)
    {
        json.WriteStartObject();
        switch (inline)
        {
            case TextInline text:
                json.WriteString("text", text.Text);
                break;
            case LineBreakInline:
                json.WriteString("type", "break");
                break;
            case NoteInline note:
                json.WriteString("type", "note");
                json.WriteString("id", note.Id);
                WriteBlocks(json, "blocks", note.Blocks);
                break;
            case ContainerInline container:
                WriteAttributes(json, container);
                WriteInlines(json, "children", container.Children);
                break;
            default:
                throw new UnreachableException();
        }
        json.WriteEndObject();
    }

    private static void WriteAttributes(Utf8JsonWriter json, ContainerInline container)
    {
        switch (container)
        {
            case EmphasisInline:
                json.WriteString("type", "emphasis");
                break;
            case StrongInline:
                json.WriteString("type", "strong");
                break;
            case LanguageInline language:
                json.WriteString("type", "language");
                WriteLanguage(json, language.Language, language.Direction);
                break;
            case LinkInline link:
                json.WriteString("type", "link");
                json.WriteString("target", link.Target);
                break;
            case TermInline term:
                json.WriteString("type", "term");
                json.WriteString("term", term.TermId);
                json.WriteString("anchor", term.Anchor);
                json.WriteBoolean("definition", term.IsDefinition);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteLanguage(Utf8JsonWriter json, Language language, Direction direction)
    {
        json.WriteString("language", language.Tag);
        json.WriteString("direction", direction == Direction.RightToLeft ? "rtl" : "ltr");
    }
}
