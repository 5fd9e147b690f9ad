using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Epub;
using Publishing.Fonts;
using Publishing.Testing;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>A book of 300 pages, 40 texts, 200 notes and 1,500 index entries, and both its indexes against a search of the pages that knows nothing of anchors.</summary>
public sealed partial class LongEditionTests
{
    private const int Texts = 40;

    private readonly DiagnosticList diagnostics = new();
    private readonly Book book;
    private readonly FontLibrary fonts;
    private readonly PageSet pages;

    public LongEditionTests()
    {
        var build = new EditionBuild(new DiskFileSystem(), diagnostics);
        book = build.Assemble(LongEdition.Write(Repository.Scratch("long-edition"), Texts))!;
        (fonts, pages) = build.Typeset(book)!.Value;
    }

    // All of it in one fact: the book is set once.
    [Fact]
    public void It_settles_without_a_warning_and_every_locator_is_true()
    {
        Assert.Empty(diagnostics.Sorted().Where(d => d.Rule.Severity != Severity.Info).Select(d => d.Text));
        Assert.InRange(pages.Pages.Length, 295, 330);
        Assert.InRange(book.Indexes.Sum(i => i.Groups.Sum(g => g.Entries.Length)), 1500, 1700);
        Assert.Equal(200, pages.Destinations.Keys.Count(k => k.StartsWith("note-", StringComparison.Ordinal)));

        foreach (var language in new[] { Language.English, Language.Hebrew })
        {
            var (terms, places) = Search(language);
            var printed = PrintedTerms(language);
            Assert.Equal(Shown(terms), Shown(printed));
            Assert.Equal(Shown(places), Shown(PrintedPlaces(language)));
            Assert.Equal(Shown(printed), Shown(EpubTerms(language)));
        }
        Assert.Contains(pages.Pages.SelectMany(p => p.Items).OfType<TextLine>(), line =>
            line.Words.All(w => w.Element is null) && string.Join(' ', line.Words.Select(w => w.Run.Text)).Contains("continued", StringComparison.Ordinal));
    }

    private static List<string> Shown(Dictionary<string, SortedSet<string>> index) =>
        [.. index.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {string.Join(' ', e.Value)}")];

    /// <summary>The folios of each term and of each cited place, as they stand on the pages of the texts of a language.</summary>
    private (Dictionary<string, SortedSet<string>> Terms, Dictionary<string, SortedSet<string>> Places) Search(Language language)
    {
        var numbers = Enumerable.Range(0, LongEdition.TermsOf(Texts)).ToDictionary(i => FormOf(i, language), StringComparer.Ordinal);
        var (terms, places) = (new Dictionary<string, List<(string Folio, int Note)>>(), new Dictionary<string, List<(string Folio, int Note)>>());
        foreach (var (content, starts) in book.Texts.Where(t => t.Info.Language == language).SelectMany(t => ContentsOf(t.Info.Id)))
        {
            (string, int) At(int index) => starts[FirstBehind(starts, index) - 1] is var (_, folio, note) ? (folio, note) : default;
            var words = Word().Matches(content).ToList();
            for (var i = 0; i + 1 < words.Count; i++)
            {
                if (numbers.TryGetValue($"{words[i].Value} {words[i + 1].Value}", out var term) && !LongEdition.IsExcluded(term))
                    Add(terms, FormOf(LongEdition.TargetOf(term), language), At(words[i].Index));
            }
            foreach (Match place in CitedPlace().Matches(content))
                Add(places, place.Groups["work"].Value + " " + place.Groups["place"].Value.Replace("\u00A0", " ", StringComparison.Ordinal), At(place.Index));
        }
        return (Folios(terms), Folios(places));
    }

    private static string FormOf(int term, Language language) => language.IsHebrew ? LongEdition.Term(term).Hebrew : LongEdition.Term(term).English;

    /// <summary>The words of a text from its pages, and where in them pages begin; and those of its notes, and where pages and notes begin.</summary>
    private (string Content, List<(int Start, string Folio, int Note)> Starts)[] ContentsOf(string textId)
    {
        var notes = new List<StructureElement>();
        var streams = Enumerable.Range(0, 2).Select(_ => (Content: new StringBuilder(), Starts: new List<(int Start, string Folio, int Note)>())).ToArray();
        var first = pages.Destinations["text-" + textId].PageIndex;
        var end = pages.Outline.Select(o => pages.Destinations[o.Anchor].PageIndex).Where(p => p > first).Min();
        foreach (var page in pages.Pages[first..end])
        {
            foreach (var word in page.Items.OfType<TextLine>().SelectMany(line => line.Words).Where(w => w.Element is not null))
            {
                var element = word.Element;
                while (element is not null && element.Role != StructureRole.Note)
                    element = element.Parent;
                if (element is not null && !notes.Contains(element))
                    notes.Add(element);
                var note = element is null ? 0 : notes.IndexOf(element) + 1;
                var (content, starts) = streams[note == 0 ? 0 : 1];
                if (starts.Count == 0 || starts[^1].Folio != page.Label || starts[^1].Note != note)
                    starts.Add((content.Length, page.Label, note));
                content.Append(word.Run.Text).Append(word.Ending switch { WordEnding.Space => " ", WordEnding.ParagraphEnd => "\n", _ => "" });
            }
        }
        return [.. streams.Select(s => (s.Content.ToString(), s.Starts))];
    }

    private static int FirstBehind(List<(int Start, string, int)> starts, int index)
    {
        var at = starts.FindIndex(s => s.Start > index);
        return at < 0 ? starts.Count : at;
    }

    private static void Add(Dictionary<string, List<(string Folio, int Note)>> found, string key, (string Folio, int Note) where)
    {
        if (!found.TryGetValue(key, out var list))
            found.Add(key, list = []);
        list.Add(where);
    }

    // A note is named only where the text of its page has nothing.
    private static Dictionary<string, SortedSet<string>> Folios(Dictionary<string, List<(string Folio, int Note)>> found) => found.ToDictionary(
        f => f.Key,
        f => new SortedSet<string>(f.Value.Where(w => w.Note == 0 || !f.Value.Contains((w.Folio, 0))).Select(w => w.Note == 0 ? w.Folio : $"{w.Folio}n{w.Note}"), StringComparer.Ordinal));

    private Dictionary<string, SortedSet<string>> PrintedTerms(Language language)
    {
        var (printed, references) = (new Dictionary<string, SortedSet<string>>(), new List<string>());
        var titles = book.Texts.Select(t => t.Info.Title.In(language)!).ToHashSet(StringComparer.Ordinal);
        var current = "";
        foreach (var paragraph in PrintedIndex.Paragraphs(pages, $"index-of-terms-{language.PrimaryTag}").Skip(1))
        {
            if (titles.FirstOrDefault(title => paragraph.StartsWith(title + ",", StringComparison.Ordinal)) is { } title)
            {
                printed[current].UnionWith(PrintedIndex.Folios(paragraph[title.Length..]));
                continue;
            }
            var entry = Entry().Match(paragraph);
            Assert.True(entry.Success, paragraph);
            current = entry.Groups["head"].Value;
            if (entry.Groups["target"].Success)
                references.AddRange(entry.Groups["target"].Value.Split("; "));
            if (!entry.Groups["see"].Success)
                printed.Add(current, new SortedSet<string>(PrintedIndex.Folios(entry.Groups["locators"].Value), StringComparer.Ordinal));
        }
        Assert.NotEmpty(references);
        Assert.All(references, target => Assert.Contains(target, printed.Keys));
        return printed;
    }

    private Dictionary<string, SortedSet<string>> PrintedPlaces(Language language)
    {
        var (printed, work) = (new Dictionary<string, SortedSet<string>>(), "");
        foreach (var paragraph in PrintedIndex.Paragraphs(pages, $"index-of-sources-{language.PrimaryTag}").Skip(1))
        {
            if (Place().Match(paragraph) is { Success: true } place)
                printed.Add(work + " " + place.Groups["place"].Value.Replace("\u00A0", " ", StringComparison.Ordinal), new SortedSet<string>(PrintedIndex.Folios(place.Groups["locators"].Value), StringComparer.Ordinal));
            else
                work = paragraph.Split(" (")[0];
        }
        return printed;
    }

    private Dictionary<string, SortedSet<string>> EpubTerms(Language language)
    {
        using var stream = new MemoryStream();
        EpubWriter.Write(book, pages.Map, fonts, stream, EpubOptions.Of(book.Edition, EpubVariant.Bilingual), diagnostics);
        using var archive = new ZipArchive(stream);
        using var content = archive.Entries.Single(e => Regex.IsMatch(e.FullName, $@"index(-of-terms)?-{language.PrimaryTag}\.xhtml$")).Open();
        XNamespace ops = "http://www.idpf.org/2007/ops";
        IEnumerable<XElement> Of(XElement element, string type) => element.Descendants().Where(e => (string?)e.Attribute(ops + "type") == type);
        var entries = Of(XDocument.Load(content).Root!, "index-entry").Where(e => !Of(e, "index-xref-preferred").Any() && !e.Ancestors().Any(a => (string?)a.Attribute(ops + "type") == "index-entry"));
        return entries.ToDictionary(
            e => Of(e, "index-term").First().Value,
            e => new SortedSet<string>(Of(e, "index-locator").Concat(Of(e, "index-locator-range")).SelectMany(l => PrintedIndex.Folios(l.Value)), StringComparer.Ordinal));
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\((?<work>\p{L}+)\s(?<place>\d+(?::\d+|[ab])|[א-ת]+,\s[א-ת]+)\)")]
    private static partial Regex CitedPlace();

    [GeneratedRegex(@"^(?<head>[^,(.]+?)(?: \([^)]*\))?(?:, (?<locators>[\dn,– ]+))?(?:\. (?:(?:See also|ראו גם)|(?<see>See|ראו)) (?<target>.+))?$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?<place>\d+(?::\d+|[ab])|[א-ת]+,\s[א-ת]+)\s(?<locators>\d[\dn,– ]*)$")]
    private static partial Regex Place();
}
