using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.Building;

public class TwoWayTests
{
    [Theory]
    [InlineData("languages: [en, he]\n", Direction.LeftToRight)]
    [InlineData("languages: [he, en]\n", Direction.RightToLeft)]
    public void Each_half_begins_with_its_title_page_on_a_recto_and_has_its_texts_alone(string languages, Direction first)
    {
        var pages = Sample.Pages(languages + "binding: both\nfolios: hebrew\n");

        Assert.Equal(first, pages.Binding);
        Assert.Equal(2, pages.Outline.Length);
        Assert.Equal(0, PageOf(pages, pages.Outline[0].Anchor));
        Assert.Equal(pages.SecondHalf, PageOf(pages, pages.Outline[1].Anchor));
        foreach (var half in pages.Outline)
        {
            var start = PageOf(pages, half.Anchor);
            var end = start == 0 ? pages.SecondHalf!.Value : pages.Pages.Length;
            Assert.All(half.Children, item => Assert.InRange(PageOf(pages, item.Anchor), start, end - 1));
            Assert.All(half.Children, item => Assert.Equal(half.Language, item.Language));
            Assert.Equal(2, half.Children.Count(item => item.Anchor.StartsWith("text-", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("title: { en: A Small Book, he: ספר קטן }", "title: A Small Book")]
    [InlineData("title: { en: A Small Book, he: ספר קטן }", "title: ספר קטן")]
    [InlineData("publisher: { en: A Small Press, he: הוצאה קטנה }\n", "")]
    public void What_is_given_in_one_language_alone_stands_in_both_halves(string given, string instead)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(Sample.With("binding: both\n" + Parts, given, instead), diagnostics);

        var files = build.Make(Sample.Path, [OutputKind.Pdf, OutputKind.Cover]);

        Assert.True(files is { Length: 2 }, string.Join('\n', diagnostics.Sorted()));
    }

    private const string Parts = "parts:\n  - { title: Of All, texts: [vessel, light, desire, giving] }\n";

    [Theory]
    [InlineData("arabic")]
    [InlineData("hebrew")]
    [InlineData("hebrew-marked")]
    public void No_two_pages_have_one_label(string folios)
    {
        var pages = Sample.Pages($"binding: both\nfolios: {folios}\n");

        Assert.Equal(pages.Pages.Length, pages.Pages.Select(p => p.Label).Distinct().Count());
    }

    [Fact]
    public void The_structure_has_one_part_for_each_half_in_the_order_of_reading()
    {
        var pages = Sample.Pages("binding: both\n");

        Assert.Equal(["en", "he"], pages.Structure.Children.Select(c => c.Language?.Tag));
        Assert.All(pages.Structure.Children, half => Assert.Equal(3, half.Children.Count));
    }

    [Theory]
    [InlineData("languages: [en, he]\n")]
    [InlineData("languages: [he, en]\n")]
    public void As_leaves_the_halves_meet_in_the_middle_and_both_covers_open_at_a_title_page(string languages)
    {
        var pages = Sample.Pages(languages + "binding: both\nfolios: hebrew\n");

        var leaves = LeafOrder.Of(pages);

        Assert.Equal(0, leaves.Length % 2);
        Assert.Equal(["i", "א"], new[] { leaves[0].Label, leaves[^1].Label });
        Assert.Equal(Enumerable.Range(0, leaves.Length), leaves.Select(p => p.Index));
        // The folded sheets, opened one after the other, show the same pages in the same order.
        var folded = Fold(Imposer.Impose(pages, new ImpositionOptions()));
        Assert.Equal(leaves.Where(p => p.Items.Length > 0).Select(p => p.Label), folded.OfType<int>().Select(i => pages.Pages[i]).Where(p => p.Items.Length > 0).Select(p => p.Label));
    }

    /// <summary>The pages of a signature from its left cover on.</summary>
    private static IEnumerable<int?> Fold(IReadOnlyList<Sheet> sheets) =>
        sheets.SelectMany(s => new[] { s.Front.Right, s.Back.Left }).Concat(sheets.Reverse().SelectMany(s => new[] { s.Back.Right, s.Front.Left }));

    private static int PageOf(PageSet pages, string anchor) => pages.Destinations[anchor].PageIndex;
}
