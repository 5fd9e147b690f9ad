using Publishing.Core;
using Publishing.Fonts.Outlines;

namespace Publishing.Fonts.Tests.Outlines;

public sealed class TrueTypeOutlineTests
{
    private const int Offsets = 0x02, Scale = 0x08, Matrix = 0x80, ScaledOffset = 0x800, Half = 1 << 13, One = 1 << 14;

    private static readonly byte[] Square = SmallFont.Simple((0, 0, true), (0, 100, true), (100, 100, true), (100, 0, true));

    [Fact]
    public void A_contour_begins_with_a_move_and_ends_with_a_close() =>
        Assert.Equal("M0,0 L0,100 L100,100 L100,0 Z0,0", Dump(SmallFont.Build(Square), 0));

    [Fact]
    public void Between_two_control_points_stands_a_point_half_way()
    {
        var font = SmallFont.Build(SmallFont.Simple((0, 0, true), (0, 100, false), (100, 100, false), (100, 0, true)));
        Assert.Equal("M0,0 Q0,100 50,100 Q100,100 100,0 Z0,0", Dump(font, 0));
    }

    [Fact]
    public void A_contour_without_a_point_on_the_curve_begins_between_the_first_and_the_last()
    {
        var font = SmallFont.Build(SmallFont.Simple((0, 0, false), (0, 100, false), (100, 100, false), (100, 0, false)));
        Assert.Equal("M50,0 Q0,0 0,50 Q0,100 50,100 Q100,100 100,50 Q100,0 50,0 Z50,0", Dump(font, 0));
    }

    [Fact]
    public void A_part_is_shifted_and_scaled()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets, 0, 10, -20], [Offsets | Scale, 0, 300, 0, Half]));
        Assert.Equal("M10,-20 L10,80 L110,80 L110,-20 Z10,-20 M300,0 L300,50 L350,50 L350,0 Z300,0", Dump(font, 1));
    }

    [Fact]
    public void A_matrix_turns_a_part()
    {
        // x' = -y, y' = x: a quarter turn
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets | Matrix, 0, 0, 0, 0, One, -One, 0]));
        Assert.Equal("M0,0 L-100,0 L-100,100 L0,100 Z0,0", Dump(font, 1));
    }

    [Fact]
    public void A_shift_is_scaled_only_where_the_font_says_so()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets | Scale | ScaledOffset, 0, 300, 0, Half]));
        Assert.Equal("M150,0 L150,50 L200,50 L200,0 Z150,0", Dump(font, 1));
    }

    [Fact]
    public void A_part_may_be_laid_on_a_point()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets, 0, 0, 0], [0, 0, 2, 0]));
        Assert.EndsWith("M100,100 L100,200 L200,200 L200,100 Z100,100", Dump(font, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_that_is_not_there_is_a_fault()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets, 0, 0, 0], [0, 0, 4, 0]));
        Assert.Throws<FontFormatException>(() => Dump(font, 1));
    }

    [Fact]
    public void A_glyph_made_of_itself_is_a_fault_and_its_subset_ends()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets, 1, 0, 0]));
        Assert.Throws<FontFormatException>(() => Dump(font, 1));
        Assert.Equal(2, FontSubset.Create(font, [new GlyphId(1)]).GlyphCount);
    }

    [Fact]
    public void Parts_that_double_at_every_level_are_a_fault()
    {
        var doubling = Enumerable.Range(0, 15).Select(i => SmallFont.Composite([Offsets, i, 0, 0], [Offsets, i, 0, 0]));
        var font = SmallFont.Build([Square, .. doubling]);
        Assert.Equal(4 * 5 * 2, font.OutlineOf(new GlyphId(3)).Segments.Length);
        Assert.Throws<FontFormatException>(() => Dump(font, 15));
    }

    [Fact]
    public void Instructions_do_not_reach_a_subset()
    {
        var font = SmallFont.Build(Square, SmallFont.Composite([Offsets, 0, 10, 0]));
        var read = OpenTypeFont.Parse(FontSubset.Create(font, [new GlyphId(1)]).Data, "subset");
        Assert.Equal(Square.Length - 2, read.Glyphs[0].Length);
        Assert.Equal(Dump(font, 1), Dump(read, 1));
    }

    private static string Dump(OpenTypeFont font, int glyph) => string.Join(' ', font.OutlineOf(new GlyphId((ushort)glyph)).Segments.Select(Dump));

    private static string Dump(OutlineSegment segment) => segment.Verb switch
    {
        OutlineVerb.Move => $"M{Dump(segment.End)}",
        OutlineVerb.Line => $"L{Dump(segment.End)}",
        OutlineVerb.Quad => $"Q{Dump(segment.Control1)} {Dump(segment.End)}",
        OutlineVerb.Cubic => $"C{Dump(segment.Control1)} {Dump(segment.Control2)} {Dump(segment.End)}",
        _ => $"Z{Dump(segment.End)}",
    };

    private static string Dump(OutlinePoint point) => FormattableString.Invariant($"{point.X},{point.Y}");
}
