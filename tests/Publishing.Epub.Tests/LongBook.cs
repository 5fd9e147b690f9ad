using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Editions;
using Publishing.Indexing;
using static Publishing.Epub.Tests.SampleBook;

namespace Publishing.Epub.Tests;

/// <summary>Makes a book of any length: chapters in English and in Hebrew by turns, with a heading, a question and its answer, a quotation, notes, terms and links on every few pages.</summary>
internal static class LongBook
{
    private const int PagesToAChapter = 20;
    private const int BlocksToAPage = 4;

    private static readonly string[] English = ["in order to bestow,", "the desire to receive", "a complete vessel", "and the group around it;", "he said of the prayer", "that it is answered."];
    private static readonly string[] Hebrew = ["על מנת להשפיע,", "הרצון לקבל", "כלי שלם", "והקבוצה שסביבו;", "אמר על התפילה", "שהיא נענית."];

    /// <summary>Makes the book and the map of its pages.</summary>
    public static (Book Book, PageMap Pages) Make(int pages)
    {
        var (texts, breaks) = (new List<BookText>(), new List<PageBreak>());
        var folios = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var occurrences = new[] { ImmutableArray.CreateBuilder<TermOccurrence>(), ImmutableArray.CreateBuilder<TermOccurrence>() };
        for (var page = 0; page < pages; page++)
        {
            var (chapter, isHebrew) = (page / PagesToAChapter, page / PagesToAChapter % 2 == 1);
            if (page % PagesToAChapter == 0)
                texts.Add(new BookText(Info($"c-{chapter}", $"Chapter {chapter}", $"פרק {chapter}", isHebrew ? Language.Hebrew : Language.English), new Document(isHebrew ? Language.Hebrew : Language.English, [])));
            var blocks = texts[^1].Document.Blocks;
            breaks.Add(new PageBreak($"{page + 1}", $"c-{chapter}", blocks.Length, 0));
            for (var block = 0; block < BlocksToAPage; block++)
                blocks = blocks.Add(BlockOf(page, block, isHebrew));
            texts[^1] = texts[^1] with { Document = texts[^1].Document with { Blocks = blocks } };
            occurrences[isHebrew ? 1 : 0].Add(new TermOccurrence($"t-{page}", $"c-{chapter}", page == 0));
            folios.Add($"t-{page}", $"{page + 1}");
        }
        BookIndex[] indexes =
        [
            new(Language.English, [new IndexGroup("K", [new IndexEntry("i-kli", "Kli", Language.TransliteratedHebrew, "vessel", "כלי", occurrences[0].ToImmutable(), [], [], [])])]),
            new(Language.Hebrew, [new IndexGroup("כ", [new IndexEntry("i-he-kli", "כלי", Language.Hebrew, null, "Kli", occurrences[1].ToImmutable(), [], [], [])])]),
        ];
        return (new Book(Edition() with { Texts = [.. texts.Select(t => t.Info)] }, [.. texts], [.. indexes.Where(i => !i.Groups[0].Entries[0].Occurrences.IsEmpty)], Glossary.Empty), new PageMap([.. breaks], folios.ToImmutable()));
    }

    private static Block BlockOf(int page, int block, bool isHebrew)
    {
        var number = page * BlocksToAPage + block;
        var kind = (page % PagesToAChapter, block) switch
        {
            (0, 0) => BlockKind.Title,
            (_, 0) when page % 4 == 1 => BlockKind.Heading,
            (_, 1) when page % 4 == 2 => BlockKind.Question,
            (_, 2) when page % 4 == 2 => BlockKind.Answer,
            (_, 1) when page % 4 == 3 => BlockKind.Quote,
            (_, 2) when page % 4 == 3 => BlockKind.Attribution,
            _ => BlockKind.Paragraph,
        };
        var isShort = kind is BlockKind.Title or BlockKind.Heading or BlockKind.Question or BlockKind.Attribution;
        var words = Words(isHebrew, number, isShort ? 2 : 24);
        Inline[] inlines = block == 3
            ? [new TermInline("Kli", $"t-{page}", page == 0, [isHebrew ? Text("כלי") : Transliterated("Kli")]), Text(" " + words), isHebrew ? InEnglish(Text("The Zohar")) : InHebrew(Text("הזוהר")),
                new NoteInline($"n-{page}", [isHebrew ? HebrewBlock(BlockKind.Paragraph, Text(Words(true, page, 4))) : Block(BlockKind.Paragraph, Text(Words(false, page, 4)), new LinkInline($"#c-{page / PagesToAChapter}", [Text("here")]))])]
            : [Text(words)];
        return isHebrew ? HebrewBlock(kind, inlines) : Block(kind, inlines);
    }

    private static string Words(bool isHebrew, int seed, int count) =>
        string.Join(' ', Enumerable.Range(seed, count).Select(i => (isHebrew ? Hebrew : English)[i * 7 % 6])) + " ";
}
