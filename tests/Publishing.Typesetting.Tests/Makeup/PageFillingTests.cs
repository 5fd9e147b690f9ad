using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Makeup;

public class PageFillingTests
{
    private const int Rows = 20;

    private readonly ParagraphSetter setter = new(new DiagnosticList());

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    public void Every_page_but_the_last_is_full_and_no_line_alone(int seed, bool hebrew)
    {
        var galley = Galley(seed, hebrew);
        var (items, pages) = PageFilling.Fill(galley, Rows, setter);
        Assert.Contains(PageBreaking.Break(galley, Rows)[..^1], page => End(page) < Rows);
        Assert.All(pages[..^1], page => Assert.Equal(Rows, End(page)));
        foreach (var fragment in pages.SelectMany(p => p))
        {
            var lines = ((GalleyBlock)items[fragment.Item]).Settings[fragment.Setting].LineCount;
            Assert.NotEqual(1, fragment.EndLine - fragment.FirstLine);
            Assert.InRange(fragment.EndLine, 1, lines);
        }
    }

    [Fact]
    public void The_settings_that_are_used_have_their_lines()
    {
        var galley = Galley(seed: 1, hebrew: false);
        var (items, pages) = PageFilling.Fill(galley, Rows, setter);
        var changed = 0;
        foreach (var fragment in pages.SelectMany(p => p))
        {
            var block = (GalleyBlock)items[fragment.Item];
            var setting = block.Settings[fragment.Setting];
            Assert.Equal(setting.LineCount, setting.Lines.Length);
            Assert.Equal(TextOf(block.Settings[0]), TextOf(setting));
            changed += fragment.Setting;
        }
        Assert.True(changed > 0, "no paragraph was changed");
    }

    private ImmutableArray<GalleyItem> Galley(int seed, bool hebrew)
    {
        var sentences = (hebrew ? HebrewText : EnglishText).Split(' ');
        var style = new BlockStyle(Body, Alignment.Justified, StructureRole.P) { LineHeight = Pt.FromPoints(14), FirstIndent = Pt.FromPoints(12), Hyphenates = !hebrew };
        var items = ImmutableArray.CreateBuilder<GalleyItem>();
        var state = (uint)seed;
        for (var i = 0; i < 40; i++)
        {
            state = state * 1664525 + 1013904223;
            var text = string.Join(' ', Enumerable.Repeat(sentences, 3).SelectMany(s => s).Skip(i).Take(60 + (int)(state >> 24) / 2)) + ".";
            items.Add(GalleyBlocks.Set(setter, hebrew ? HebrewOf(text) : EnglishOf(text), style, hebrew ? Direction.RightToLeft : Direction.LeftToRight, Measure, Pt.FromPoints(14)));
        }
        return items.ToImmutable();
    }

    private static int End(ImmutableArray<Fragment> page) => page[^1].Row + page[^1].Rows;

    private static string TextOf(BlockSetting setting) => Publishing.Typesetting.Tests.Paragraphs.TestType.TextOf(new SetParagraph(setting.Lines, 0));
}
