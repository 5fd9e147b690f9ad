using Publishing.Core;
using Publishing.Typesetting.Imposition;

namespace Publishing.Typesetting.Tests.Imposition;

public class ImposerTests
{
    public static TheoryData<Direction, int> Foldings => new()
    {
        { Direction.LeftToRight, 0 }, { Direction.LeftToRight, 1 }, { Direction.LeftToRight, 4 }, { Direction.LeftToRight, 5 },
        { Direction.RightToLeft, 0 }, { Direction.RightToLeft, 1 }, { Direction.RightToLeft, 4 }, { Direction.RightToLeft, 5 },
    };

    [Theory]
    [MemberData(nameof(Foldings))]
    public void Folded_sheets_read_from_the_first_page_to_the_last_with_blanks_at_the_end(Direction binding, int perSignature)
    {
        for (var count = 1; count <= 128; count++)
        {
            var sheets = Imposer.Impose(count, new ImpositionOptions { Binding = binding, SheetsPerSignature = perSignature });

            var read = Read(sheets, binding);

            Assert.Equal((count + 3) / 4, sheets.Length);
            Assert.Equal(Enumerable.Range(0, 4 * sheets.Length).Select(page => page < count ? (int?)page : null), read);
        }
    }

    [Fact]
    public void A_two_way_book_reads_from_both_its_covers()
    {
        for (var left = 1; left <= 40; left += 3)
        {
            for (var right = 1; right <= 40; right++)
            {
                var sheets = Imposer.ImposeTwoWay(left, right, new ImpositionOptions());

                var fromLeft = Read(sheets, Direction.LeftToRight);
                var fromRight = Read(sheets, Direction.RightToLeft);

                Assert.Equal((left + right + 3) / 4, sheets.Length);
                Assert.Equal(Enumerable.Range(0, left).Select(page => (int?)page), fromLeft.Take(left));
                Assert.Equal(Enumerable.Range(left, right).Select(page => (int?)page), fromRight.Take(right));
                Assert.All(fromLeft.Skip(left).SkipLast(right), page => Assert.Null(page));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_two_way_book_of_several_signatures_reads_from_both_its_covers(int perSignature)
    {
        for (var right = 1; right <= 64; right += 7)
        {
            var sheets = Imposer.ImposeTwoWay(21, right, new ImpositionOptions { SheetsPerSignature = perSignature });

            var fromLeft = Read(sheets, Direction.LeftToRight);

            Assert.Equal(Enumerable.Range(0, 21).Select(page => (int?)page), fromLeft.Take(21));
            Assert.Equal(Enumerable.Range(21, right).Select(page => (int?)page), Enumerable.Reverse(fromLeft).Take(right));
            Assert.All(fromLeft.Skip(21).SkipLast(right), page => Assert.Null(page));
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

    [Fact]
    public void A_book_without_pages_is_the_callers_fault() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Imposer.Impose(0, new ImpositionOptions()));

    /// <summary>Folds the sheets with their fronts outside, gathers the signatures, and turns the leaves over one by one.</summary>
    private static List<int?> Read(IReadOnlyList<Sheet> sheets, Direction from)
    {
        var pages = new List<int?>();
        var signatures = sheets.GroupBy(sheet => sheet.Signature).Select(group => group.OrderBy(sheet => sheet.Place).ToList()).ToList();
        // Signatures lie on one another in the order of the binding; a two-way book has one sequence, read from either end.
        foreach (var signature in signatures)
        {
            foreach (var sheet in signature)
                pages.AddRange(from == Direction.LeftToRight ? [sheet.Front.Right, sheet.Back.Left] : [sheet.Front.Left, sheet.Back.Right]);
            foreach (var sheet in Enumerable.Reverse(signature))
                pages.AddRange(from == Direction.LeftToRight ? [sheet.Back.Right, sheet.Front.Left] : [sheet.Back.Left, sheet.Front.Right]);
        }
        return pages;
    }
}
