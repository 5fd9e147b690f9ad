using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Indexing;

namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Makes a book of two or three short texts, with titles, terms and indexes, in a form that an edition may choose.</summary>
internal static class RandomBook
{
    private static readonly string[][] Choices =
    [
        ["binding: left", "binding: right\nlanguages: [he, en]", "binding: both"],
        ["", "folios: hebrew", "folios: hebrew-marked"],
        ["page: { trim: A5 }", "page: { trim: A6 }", "page: { trim: A5, inner: 18mm, outer: 20mm, top: 20mm, bottom: 25mm }", "page: { trim: 80x120mm }"],
        ["type: { size: 11pt, leading: 14pt }", "type: { size: 8pt, leading: 9pt }", "type: { size: 22pt, leading: 30pt }"],
        ["", "parts:\n  - title: { en: Part One, he: חלק ראשון }\n    texts: [a, b]"],
    ];

    private static readonly string[][] Designs =
    [
        ["", "notes: endnotes"], ["", "ornament: flower", "ornament: blank", "ornament: as-written"], ["", "numbers: yes"], ["", "opening: recto"], ["half-title: no", "glossary: yes", ""], ["", "running-heads: no", "other-title: no"], ["", "title-size: 40pt, indent: 0pt", "sink: 60mm"],
    ];

    private static readonly ConcurrentDictionary<string, Edition?> Editions = new();

    private static readonly Glossary Terms = new(
    [
        Term("Kli", "כלי", "vessel") with { SeeAlso = ["light"] },
        Term("light", "אור", null) with { Language = Language.English, SubEntries = ["Ohr Yashar"] },
        Term("Ohr Yashar", "אור ישר", "direct light"),
        Term("vessel", null, null) with { See = "Kli" },
    ]);

    /// <summary>Makes one; null when the form that was drawn is none (a text block without room, say).</summary>
    public static Book? Make(ByteChances chances)
    {
        if (Editions.GetOrAdd(Settings(chances), Read) is not { } edition)
            return null;
        var documents = edition.Texts.Select(text => new RandomDocument(chances, text.Id).Make(text.Language)).ToList();
        edition = edition with
        {
            Title = Title(chances, edition.Title),
            Rights = chances.IsOnceIn(3) ? Title(chances, edition.Title) : null,
            Texts = [.. edition.Texts.Select(text => text with { Title = Title(chances, text.Title), Author = chances.IsOnceIn(3) ? Title(chances, text.Title) : null })],
        };
        var citations = new CitationAnnotation();
        var cited = citations.Annotate([.. edition.Texts.Select(t => t.Id)], documents);
        ImmutableArray<BookText> texts = [.. edition.Texts.Select((info, i) => new BookText(info, cited[i]))];
        return new Book(edition, texts, [.. edition.Languages.Select(l => IndexBuilding.Build(texts.Select(t => (t.Info.Id, t.Document)), Terms, l)).Where(index => !index.Groups.IsEmpty)], Terms)
        {
            SourceIndexes = [.. edition.Languages.Select(l => SourceIndexBuilding.Build(citations.Citations, l)).Where(index => !index.Groups.IsEmpty)],
        };
    }

    private static string Settings(ByteChances chances)
    {
        var settings = new StringBuilder("""
            identifier: urn:uuid:6f1c9a52-7c1e-4d55-9a40-1b8a4f0f6a03
            title: { en: A Book, he: ספר }
            modified: 2026-01-02
            texts:
              - { id: a, file: a.txt, title: { en: The Vessel, he: הכלי } }
              - { id: b, file: b.txt, title: { en: The Light, he: האור }, language: he }

            """);
        if (chances.IsOnceIn(4))
            settings.Append("  - { id: c, file: c.txt, title: { en: Giving } }\n");
        foreach (var choices in Choices)
            settings.Append(chances.Of<string>(choices)).Append('\n');
        settings.Append("design: { ").AppendJoin(", ", Designs.Select(choices => chances.Of<string>(choices)).Where(choice => choice.Length > 0)).Append(" }\n");
        return settings.ToString();
    }

    private static Edition? Read(string settings) =>
        EditionReader.Read(new FixedFileSystem().Add("edition.yaml", settings).Add("a.txt", "a").Add("b.txt", "b").Add("c.txt", "c"), "edition.yaml", new DiagnosticList());

    private static Bilingual Title(ByteChances chances, Bilingual usual) => chances.Of(4) switch
    {
        0 when Words(chances) is { } english => new Bilingual(english, null),
        1 => new Bilingual(Words(chances) ?? usual.English, Words(chances)),
        _ => usual,
    };

    // A blank title is refused before there is a book.
    private static string? Words(ByteChances chances) => RandomText.Make(chances, 8) is var text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static Term Term(string id, string? hebrew, string? gloss) => new(id, hebrew, gloss, [], null, [], false, SourceSpan.None);
}
