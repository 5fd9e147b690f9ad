using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Tests.Imposition;

public class ImposerTests
{
    /// <summary>The whole book as one signature, and signatures of 4 to 64 pages, the last of which is seldom full.</summary>
    private static readonly int[] Signatures = [0, 1, 2, 3, 4, 5, 8, 16];

    [Theory]
    [InlineData(Direction.LeftToRight)]
    [InlineData(Direction.RightToLeft)]
    public void Folded_sheets_read_from_the_first_page_to_the_last_with_blanks_at_the_end(Direction binding)
    {
        for (var count = 1; count <= 128; count++)
        {
            var pages = Pages(0, count).ToList();
            foreach (var perSignature in Signatures)
            {
                var sheets = Imposer.Impose(count, new ImpositionOptions { Binding = binding, SheetsPerSignature = perSignature });
                var read = FoldedBook.Read(sheets, binding);

                Assert.True((count + 3) / 4 == sheets.Length, $"{count} pages take {sheets.Length} sheets.");
                Assert.True(read.Take(count).SequenceEqual(pages) && read.Skip(count).All(page => page is null), $"{count} pages, {perSignature} sheets a signature: {string.Join(' ', read)}");
            }
        }
    }

    [Fact]
    public void A_two_way_book_reads_from_both_its_covers_with_blanks_where_the_halves_meet()
    {
        for (var count = 2; count <= 128; count++)
        {
            for (var left = 1; left < count; left++)
            {
                foreach (var perSignature in Signatures)
                {
                    var sheets = Imposer.ImposeTwoWay(left, count - left, new ImpositionOptions { SheetsPerSignature = perSignature });
                    var (fromLeft, fromRight) = (FoldedBook.Read(sheets, Direction.LeftToRight), Gathered(sheets));

                    Assert.True((count + 3) / 4 == sheets.Length, $"{count} pages take {sheets.Length} sheets.");
                    Assert.True(
                        IsHalf(fromLeft, Pages(0, left)) && IsHalf(fromRight, Pages(left, count - left))
                            && fromLeft.Skip(left).SkipLast(count - left).All(page => page is null),
                        $"{left} + {count - left} pages, {perSignature} sheets a signature: {string.Join(' ', fromLeft)}");
                }
            }
        }
    }

    [Theory]
    [InlineData(Direction.LeftToRight)]
    [InlineData(Direction.RightToLeft)]
    public void A_typeset_two_way_book_reads_from_the_cover_of_each_half(Direction first)
    {
        for (var count = 4; count <= 128; count++)
        {
            foreach (var half in (ReadOnlySpan<int>)[1, count / 3, count / 2, count - 1])
            {
                foreach (var perSignature in Signatures)
                {
                    var sheets = Imposer.Impose(Book(count, first, half), new ImpositionOptions { SheetsPerSignature = perSignature });
                    var (fromLeft, fromRight) = (FoldedBook.Read(sheets, Direction.LeftToRight), Gathered(sheets));
                    var (near, far) = first == Direction.LeftToRight ? (fromLeft, fromRight) : (fromRight, fromLeft);

                    Assert.True(
                        IsHalf(near, Pages(0, half)) && IsHalf(far, Pages(half, count - half)) && near.Count(page => page is null) == 4 * sheets.Length - count,
                        $"{half} + {count - half} pages, {perSignature} sheets a signature: {string.Join(' ', fromLeft)}");
                }
            }
        }
    }

    [Fact]
    public void Sixteen_pages_lie_as_every_printer_knows_them()
    {
        var sides = Imposer.Impose(16, new ImpositionOptions()).SelectMany(sheet => new[] { sheet.Front, sheet.Back })
            .Select(side => (side.Left + 1, side.Right + 1));

        Assert.Equal([(16, 1), (2, 15), (14, 3), (4, 13), (12, 5), (6, 11), (10, 7), (8, 9)], sides);
    }

    [Theory]
    [InlineData(CreepAnchor.Outermost, new[] { 0, 110, 220, 330 })]
    [InlineData(CreepAnchor.Innermost, new[] { -330, -220, -110, 0 })]
    public void Creep_grows_by_a_thickness_a_sheet(CreepAnchor anchor, int[] micrometres)
    {
        var options = new ImpositionOptions { Caliper = Pt.FromMillimetres(0.1m), CreepFactor = 1100, Anchor = anchor };

        var sheets = Imposer.Impose(16, options);

        Assert.Equal(micrometres, sheets.Select(sheet => (int)Math.Round(sheet.Front.Creep.Points * 25400m / 72m)));
        Assert.All(sheets, sheet => Assert.Equal(sheet.Front.Creep, sheet.Back.Creep));
    }

    [Fact]
    public void Creep_begins_anew_in_each_signature()
    {
        var sheets = Imposer.Impose(32, new ImpositionOptions { SheetsPerSignature = 4, Caliper = Pt.FromPoints(1) });

        Assert.Equal([0, 1, 2, 3, 0, 1, 2, 3], sheets.Select(sheet => (int)sheet.Front.Creep.Points));
    }

    /// <summary>Trimmed, all pages have their type at the same distance from the fore-edge: what the sheets around a sheet push it out is what its pages move in.</summary>
    [Theory]
    [InlineData(CreepAnchor.Outermost)]
    [InlineData(CreepAnchor.Innermost)]
    public void Creep_is_right_to_a_hundredth_of_a_millimetre_in_every_book(CreepAnchor anchor)
    {
        var papers = new (decimal Millimetres, int Factor)[] { (0.1m, 1000), (0.08m, 1200), (0.117m, 1375), (0.25m, 1400) };
        for (var count = 4; count <= 128; count++)
        {
            foreach (var (millimetres, factor) in papers)
            {
                foreach (var perSignature in Signatures)
                {
                    var options = new ImpositionOptions { SheetsPerSignature = perSignature, Caliper = Pt.FromMillimetres(millimetres), CreepFactor = factor, Anchor = anchor };
                    foreach (var sheets in new[] { Imposer.Impose(count, options), Imposer.Impose(count, options with { Binding = Direction.RightToLeft }), Imposer.ImposeTwoWay(count / 2, count - count / 2, options) })
                    {
                        foreach (var (page, creep, around, within) in FoldedBook.Places(sheets, Direction.LeftToRight))
                        {
                            var pushed = (anchor == CreepAnchor.Outermost ? around : -within) * millimetres * factor / 1000;
                            Assert.True(Math.Abs(creep.Points * 25.4m / 72 - pushed) < 0.01m, $"Page {page} of {count}: {creep.Points} pt for {pushed} mm.");
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void What_no_paper_has_is_the_callers_fault()
    {
        foreach (var options in new[] { new ImpositionOptions { CreepFactor = -1 }, new ImpositionOptions { Caliper = Pt.FromPoints(-1) }, new ImpositionOptions { SheetsPerSignature = -1 } })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Imposer.Impose(8, options));
            Assert.Throws<ArgumentOutOfRangeException>(() => Imposer.ImposeTwoWay(4, 4, options));
        }
    }

    [Fact]
    public void A_book_without_pages_is_the_callers_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Imposer.Impose(0, new ImpositionOptions()));

    private static IEnumerable<int?> Pages(int first, int count) => Enumerable.Range(first, count).Select(page => (int?)page);

    private static bool IsHalf(List<int?> read, IEnumerable<int?> pages) => read.Zip(pages).All(pair => pair.First == pair.Second);

    /// <summary>A two-way book from its right cover: the signature that was gathered last is then met first.</summary>
    private static List<int?> Gathered(IReadOnlyList<Sheet> sheets) =>
        [.. sheets.GroupBy(sheet => sheet.Signature).Reverse().SelectMany(signature => FoldedBook.Read([.. signature], Direction.RightToLeft))];

    private static PageSet Book(int count, Direction binding, int half) => new(
        new BookInformation("A Book", null, Language.English, null, [], null, null, "urn:isbn:1", DateTimeOffset.UnixEpoch),
        binding,
        [.. Enumerable.Range(0, count).Select(page => new Page(page, "", Pt.FromPoints(100), Pt.FromPoints(200), []))],
        new StructureElement(StructureRole.Document),
        [],
        ImmutableSortedDictionary<string, Destination>.Empty,
        PageMap.Empty)
    {
        SecondHalf = half,
    };
}
