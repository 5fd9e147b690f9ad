using System.Text;
using System.Text.RegularExpressions;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Indexing;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>The indexes as printed, against a search of the pages that knows nothing of anchors.</summary>
[Collection(WholeEditionCollection.Name)]
public class IndexTests(SeedEdition edition)
{
    [Fact]
    public void Every_page_of_every_term_is_in_the_index_and_no_other()
    {
        var pages = Typeset();
        foreach (var index in edition.Book.Indexes)
        {
            var searched = Search(pages, index.Language);
            foreach (var entry in index.Groups.SelectMany(g => g.Entries).Where(e => !e.Occurrences.IsEmpty || !e.SubEntries.IsEmpty))
            {
                var printed = Occurrences(entry)
                    .Select(o => pages.Destinations[o.Anchor].PageIndex)
                    .Distinct().Order();
                var term = TermOf(entry, index.Language);
                Assert.True(searched.TryGetValue(term.Id, out var found), $"{term.Id} is in the index and on no page.");
                Assert.True(printed.SequenceEqual(found!), $"{term.Id}: the index has {string.Join(' ', printed)}, the pages have it at {string.Join(' ', found!)}.");
            }
        }
    }

    [Fact]
    public void Every_link_and_bookmark_leads_to_a_place_in_the_book()
    {
        var pages = Typeset();
        var targets = pages.Pages.SelectMany(p => p.Items).OfType<LinkArea>().Select(l => l.Target).Where(t => t[0] == '#').Select(t => t[1..])
            .Concat(pages.Outline.Select(o => o.Anchor))
            .ToList();
        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Contains(target, pages.Destinations.Keys));
    }

    private PageSet Typeset()
    {
        var build = new EditionBuild(new DiskFileSystem(), new DiagnosticList());
        return build.Typeset(edition.Book)!.Value.Pages;
    }

    private static IEnumerable<TermOccurrence> Occurrences(IndexEntry entry) => entry.Occurrences.Concat(entry.SubEntries.SelectMany(Occurrences));

    private Term TermOf(IndexEntry entry, Language language) =>
        edition.Book.Glossary.Terms.Single(t => (language.IsHebrew ? t.Hebrew ?? t.Id : t.Id) == entry.Headword);

    /// <summary>The pages on which each term (or a term that refers to it) stands, the longest forms first, so that a term inside a longer one does not count.</summary>
    private Dictionary<string, SortedSet<int>> Search(PageSet pages, Language language)
    {
        var forms = edition.Book.Glossary.Terms
            .SelectMany(t => new[] { t.Id, t.Hebrew }.OfType<string>().Concat(t.Variants).Select(form => (Id: t.See ?? t.Id, Form: form)))
            .Where(f => f.Form.Any(c => c is >= 'א' and <= 'ת') == language.IsHebrew)
            .OrderByDescending(f => f.Form.Length)
            .ToList();
        var found = new Dictionary<string, SortedSet<int>>();
        foreach (var (text, starts) in Texts(pages, language))
        {
            // A hyphen joins the words of a term as a space does: הרצון-לקבל.
            var rest = text.Replace('-', ' ').Replace('־', ' ');
            foreach (var (term, form) in forms)
            {
                var pattern = language.IsHebrew
                    ? $@"(?<![א-ת״׳])[והבכלמש]{{0,4}}{Regex.Escape(form.Replace('-', ' '))}(?![א-ת]|[״׳][א-ת])"
                    : $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(form.Replace('-', ' '))}(?![\p{{L}}\p{{N}}])";
                var options = form.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase;
                rest = Regex.Replace(rest, pattern, match =>
                {
                    if (!found.TryGetValue(term, out var set))
                        found.Add(term, set = []);
                    set.Add(starts.Last(s => s.Start <= match.Index).Page);
                    return new string('\u0001', match.Length);
                }, options);
            }
        }
        return found;
    }

    /// <summary>Each text of a language as one string, and where its pages begin in it.</summary>
    private IEnumerable<(string Text, List<(int Start, int Page)> Starts)> Texts(PageSet pages, Language language)
    {
        foreach (var text in edition.TextsIn(language))
        {
            var joined = new StringBuilder();
            var starts = new List<(int, int)>();
            var first = pages.Destinations["text-" + text.Info.Id].PageIndex;
            var end = pages.Outline.Select(o => pages.Destinations[o.Anchor].PageIndex).Where(p => p > first).Min();
            for (var page = first; page < end; page++)
            {
                starts.Add((joined.Length, page));
                foreach (var line in pages.Pages[page].Items.OfType<TextLine>())
                {
                    foreach (var word in line.Words.Where(w => w.Element is not null))
                        joined.Append(word.Run.Text).Append(word.Ending switch { WordEnding.Space => " ", WordEnding.ParagraphEnd => "\n", _ => "" });
                }
            }
            yield return (joined.ToString(), starts);
        }
    }
}
