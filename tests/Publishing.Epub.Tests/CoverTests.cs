using System.Buffers.Binary;
using System.IO.Compression;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Fonts;
using Publishing.Testing;

namespace Publishing.Epub.Tests;

public sealed class CoverTests
{
    // Two pixels to a byte, behind the byte that names the filter.
    private const int RowLength = 801;

    private static byte[]? Draw(Edition edition, EpubVariant variant = EpubVariant.Bilingual)
    {
        var plan = new EpubPlan(SampleBook.Make() with { Edition = edition }, PageMap.Empty, new EpubOptions { Variant = variant }, new DiagnosticList());
        return CoverWriter.Draw(plan, FontLibrary.Load(new DiskFileSystem(), Repository.PathOf("fonts"), new DiagnosticList()));
    }

    [Fact]
    public void The_cover_is_a_PNG_of_1600_by_2560_pixels_and_the_same_each_time()
    {
        var cover = Draw(SampleBook.Edition())!;

        Assert.Equal("PNG"u8.ToArray(), cover[1..4]);
        Assert.Equal((1600, 2560), (BinaryPrimitives.ReadInt32BigEndian(cover.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(cover.AsSpan(20))));
        Assert.Equal(cover, Draw(SampleBook.Edition()));
        Assert.NotEqual(cover, Draw(SampleBook.Edition(), EpubVariant.HebrewOnly));
    }

    [Fact]
    public void Every_chunk_has_its_checksum_and_the_rows_are_all_there()
    {
        var cover = Draw(SampleBook.Edition())!;
        for (var at = 8; at < cover.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(cover.AsSpan(at));
            Assert.Equal(Crc32.Of(cover.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(cover.AsSpan(at + 8 + length)));
            at += 12 + length;
        }
        Assert.Equal(RowLength * 2560, Rows(cover).Length);
    }

    /// <summary>The rows of a picture, each after the byte that names its filter.</summary>
    private static byte[] Rows(byte[] png)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8);
        using var zlib = new ZLibStream(new MemoryStream(png, at + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4))), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        zlib.CopyTo(rows);
        return rows.ToArray();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5_000)]
    public void A_long_title_stays_between_the_margins(int words)
    {
        var edition = SampleBook.Edition() with { Title = new Bilingual(string.Join(' ', Enumerable.Repeat("Incomprehensibilities", words)), null) };
        var rows = Rows(Draw(edition)!);

        for (var y = 0; y < 2560; y++)
        {
            Assert.True(rows.AsSpan(y * RowLength + 1, 75).IndexOfAnyExcept((byte)0) < 0, $"row {y}");
            Assert.True(rows.AsSpan(y * RowLength + RowLength - 75, 75).IndexOfAnyExcept((byte)0) < 0, $"row {y}");
        }
    }

    [Fact]
    public void Without_the_fonts_there_is_no_cover()
    {
        var edition = SampleBook.Edition();

        Assert.Null(Draw(edition with { Type = edition.Type with { HebrewFamily = "none" } }));
    }

    [Fact]
    public void A_filled_square_covers_whole_and_half_pixels()
    {
        var map = new CoverageMap(4, 3);

        map.Fill([new CoverEdge(128, 0, 128, 512), new CoverEdge(768, 512, 768, 0)]);

        Assert.Equal([127, 255, 255, 0], map.Row(0).ToArray());
        Assert.Equal([127, 255, 255, 0], map.Row(1).ToArray());
        Assert.Equal([0, 0, 0, 0], map.Row(2).ToArray());
    }

    [Fact]
    public void A_shape_whose_corners_lie_on_scan_lines_leaves_no_streaks()
    {
        for (var y = 0; y < 64; y++)
        {
            var map = new CoverageMap(8, 3);

            map.Fill([new CoverEdge(256, 0, 256, y), new CoverEdge(256, y, 256, 512), new CoverEdge(512, 512, 512, 0)]);

            Assert.Equal([0, 255, 0, 0, 0, 0, 0, 0], map.Row(0).ToArray());
        }
    }
}
