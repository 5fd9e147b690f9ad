using System.Collections.Immutable;
using System.Globalization;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>Links, bookmarks and page labels, as a viewer of the file meets them.</summary>
public class NavigationTests
{
    [Theory]
    [MemberData(nameof(BoundEdition.Foliations), MemberType = typeof(BoundEdition))]
    public void Every_link_lands_on_the_page_that_it_names(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var (document, book) = (edition.Document, edition.Pages);
        var numbers = document.Pages().Select((page, index) => (page.Number, index)).ToDictionary();
        var count = 0;
        foreach (var page in book.Pages)
        {
            var links = page.Items.OfType<LinkArea>().ToList();
            var annotations = document.Dictionary(document.Pages()[page.Index]).TryGetValue("Annots", out var list) ? document.Array(list) : [];
            Assert.Equal(links.Count, annotations.Count);
            foreach (var (link, annotation) in links.Zip(annotations.Select(document.Dictionary)))
            {
                var destination = document.Array(annotation["Dest"]);
                var landing = book.Pages[numbers[((PdfReference)destination[0]!).Number]];
                var words = WordsOf(page, link);
                Assert.True(Folio(landing) == words.Split(' ', '–')[^1], $"page {page.Label}: the link '{words}' lands on {landing.Label}");
                HasLineAt(landing, (decimal)destination[3]!);
                count++;
            }
        }
        Assert.True(count > 100);
    }

    [Theory]
    [MemberData(nameof(BoundEdition.Foliations), MemberType = typeof(BoundEdition))]
    public void Every_bookmark_lands_at_its_title(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var document = edition.Document;
        var numbers = document.Pages().Select((page, index) => (page.Number, index)).ToDictionary();
        var titles = new List<string>();
        Follow(document.Dictionary(document.Catalog["Outlines"]));
        Assert.Equal(Titles(edition.Pages.Outline), titles);

        void Follow(Dictionary<string, object?> parent)
        {
            for (var next = parent.GetValueOrDefault("First"); next is not null;)
            {
                var item = document.Dictionary(next);
                var title = PdfDocument.Text(item["Title"]);
                titles.Add(title);
                var destination = document.Array(item["Dest"]);
                var page = edition.Pages.Pages[numbers[((PdfReference)destination[0]!).Number]];
                var below = page.Height.Points - (decimal)destination[3]!;
                var text = string.Concat(page.Items.OfType<TextLine>().Where(line => line.Baseline.Points > below - 1).SelectMany(line => line.Words).Select(word => word.Run.Text));
                Assert.True(text.Contains(title.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase) || page.Items.IsEmpty, $"'{title}' does not stand at {page.Label}: {text}");
                Follow(item);
                next = item.GetValueOrDefault("Next");
            }
        }
    }

    [Theory]
    [MemberData(nameof(BoundEdition.Foliations), MemberType = typeof(BoundEdition))]
    public void Page_labels_are_the_printed_folios_and_each_another(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var labels = PageLabels.Read(edition.Document);

        Assert.Equal(edition.Pages.Pages.Select(page => page.Label), labels);
        Assert.Equal(labels.Count, labels.Distinct().Count());
        var printed = 0;
        foreach (var page in edition.Pages.Pages)
        {
            var furniture = page.Items.OfType<TextLine>().Where(line => line.Words.All(word => word.Element is null)).SelectMany(line => line.Words).Select(word => word.Run.Text).ToList();
            Assert.True(furniture.Count == 0 || furniture.Contains(Folio(page)), $"{page.Label} is printed as {string.Join(' ', furniture)}");
            printed += furniture.Count > 0 ? 1 : 0;
        }
        Assert.True(printed > 20);
    }

    /// <summary>The label as it is printed: the halves of a two-way book may both have figures, which their labels tell apart.</summary>
    private static string Folio(Page page) => page.Label.StartsWith("he-", StringComparison.Ordinal) ? page.Label[3..] : page.Label;

    private static string WordsOf(Page page, LinkArea link) => string.Concat(
        page.Items.OfType<TextLine>().SelectMany(line => line.Words)
            .Where(word => word.Element == link.Element || word.Element?.Parent == link.Element)
            .Select(word => word.Run.Text + (word.Ending == WordEnding.Space ? " " : ""))).Trim();

    /// <summary>A place to go to has a line below it: right below, or below the white above a title.</summary>
    private static void HasLineAt(Page page, decimal top)
    {
        var below = page.Height.Points - top;
        var baselines = page.Items.OfType<TextLine>().Select(line => line.Baseline.Points).ToList();
        Assert.True(baselines.Exists(baseline => baseline > below && baseline < below + 40) || below < baselines.Min(), $"page {page.Label}: nothing stands below {below}");
    }

    private static IEnumerable<string> Titles(ImmutableArray<OutlineItem> items) => items.SelectMany(item => Titles(item.Children).Prepend(item.Title));

    /// <summary>ISO 32000-1, 12.4.2.</summary>
    private static class PageLabels
    {
        public static List<string> Read(PdfDocument document)
        {
            var numbers = document.Array(document.Dictionary(document.Catalog["PageLabels"])["Nums"]);
            var labels = new List<string>();
            for (var i = 0; i < numbers.Count; i += 2)
            {
                var range = document.Dictionary(numbers[i + 1]);
                var first = (int)(decimal)numbers[i]!;
                var end = i + 2 < numbers.Count ? (int)(decimal)numbers[i + 2]! : document.Pages().Count;
                var prefix = range.TryGetValue("P", out var text) ? PdfDocument.Text(text) : "";
                for (var page = first; page < end; page++)
                    labels.Add(prefix + Number(range.GetValueOrDefault("S") as PdfName?, (int)(decimal)range.GetValueOrDefault("St", 1m)! + page - first));
            }
            return labels;
        }

        private static string Number(PdfName? style, int number) => style?.Value switch
        {
            "D" => number.ToString(CultureInfo.InvariantCulture),
            "r" => Roman(number),
            "R" => Roman(number).ToUpperInvariant(),
            _ => "",
        };

        private static string Roman(int number) =>
            new string('x', number / 10) + ((string[])["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"])[number % 10];
    }
}
