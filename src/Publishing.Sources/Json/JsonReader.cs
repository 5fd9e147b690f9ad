using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the JSON form of a document as a source: its blocks are what it says; terms are found anew.</summary>
internal sealed class JsonReader
{
    private const string Name = "read JSON";

    private readonly LedgerWriter ledger;
    private readonly IDiagnostics diagnostics;
    private readonly Dictionary<TextInline, SourceSpan> places;
    private readonly TracedText source;
    private readonly bool[] taken;
    private readonly List<DraftBlock> drafts = [];
    private readonly List<DraftBlock> notes = [];
    private readonly List<(object Element, IReadOnlyList<Inline> Inlines)> around = [];
    private int at;

    private JsonReader(LedgerWriter ledger, Dictionary<TextInline, SourceSpan> places, IDiagnostics diagnostics)
    {
        this.ledger = ledger;
        this.places = places;
        this.diagnostics = diagnostics;
        source = TracedText.Of(ledger.Source);
        taken = new bool[source.Length];
    }

    public static bool Reads(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the text.</summary>
    /// <param name="named">The language that the caller names, or null to go by what the file says.</param>
    /// <param name="ledger">Holds the JSON; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005 and S040 to S042.</param>
    /// <returns>The language of the text and its blocks, those of notes last; no blocks after an error.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks) Read(Language? named, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var (document, places) = DocumentJsonReader.ReadPlaced(ledger.Source, diagnostics);
        var reader = new JsonReader(ledger, places.Places, diagnostics);
        foreach (var block in document?.Blocks ?? [])
            reader.Add(block, note: null);
        ledger.RemoveUntaken(Name, reader.source, reader.taken, "a mark of JSON, or what it does not publish");
        return (named ?? document?.Language ?? Language.English, [.. reader.drafts, .. reader.notes]);
    }

    private void Add(Block block, string? note)
    {
        var text = new BlockText(new BlockPlace(block.Kind, block.Language, block.Direction, note, IsAside: false));
        Add(block.Inlines, text);
        if (text.Draft(ledger, diagnostics) is { } draft)
            (note is null ? drafts : notes).Add(draft);
    }

    private void Add(ImmutableArray<Inline> inlines, BlockText text)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline words:
                    AddText(places[words], text);
                    break;
                case LineBreakInline:
                    text.Break(at);
                    break;
                case NoteInline note:
                    text.Mark(note.Id, at);
                    AddNote(note);
                    break;
                case ContainerInline container:
                    around.Add((container, container is TermInline ? [] : [container with { Children = [] }]));
                    Add(container.Children, text);
                    around.RemoveAt(around.Count - 1);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void AddNote(NoteInline note)
    {
        (object, IReadOnlyList<Inline>)[] outside = [.. around];
        around.Clear();
        foreach (var block in note.Blocks)
            Add(block, note.Id);
        around.AddRange(outside);
    }

    private void AddText(SourceSpan place, BlockText text)
    {
        text.Add(ledger.Apply(Name, source.Slice(place.Start, place.Length), Escapes(place.Text)), place.Start, place.End, around);
        taken.AsSpan(place.Start, place.Length).Fill(true);
        at = place.End;
    }

    /// <summary>Characters for the escapes of a string that is known to be sound (RFC 8259, 7).</summary>
    private static List<Edit> Escapes(ReadOnlySpan<char> raw)
    {
        var edits = new List<Edit>();
        for (var i = raw.IndexOf('\\'); i >= 0 && i < raw.Length;)
        {
            var (length, character) = raw[i + 1] switch
            {
                'n' => (2, "\n"),
                't' => (2, "\t"),
                'r' => (2, "\r"),
                'b' => (2, "\b"),
                'f' => (2, "\f"),
                'u' when IsHighSurrogate(raw[(i + 2)..]) => (12, new string([Unit(raw[(i + 2)..]), Unit(raw[(i + 8)..])])),
                'u' => (6, Unit(raw[(i + 2)..]).ToString()),
                var itself => (2, itself.ToString()),
            };
            edits.Add(new Edit(i, length, character, "a character written as an escape", 100));
            var next = raw[(i + length)..].IndexOf('\\');
            i = next < 0 ? -1 : i + length + next;
        }
        return edits;
    }

    private static bool IsHighSurrogate(ReadOnlySpan<char> digits) => char.IsHighSurrogate(Unit(digits));

    private static char Unit(ReadOnlySpan<char> digits) => (char)ushort.Parse(digits[..4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
