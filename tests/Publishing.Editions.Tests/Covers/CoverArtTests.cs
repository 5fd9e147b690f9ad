using Publishing.Editions.Covers;
using Publishing.Testing;

namespace Publishing.Editions.Tests.Covers;

public sealed class CoverArtTests
{
    private static readonly byte[] Png = File.ReadAllBytes(Repository.PathOf("tests/suite/options/art.png"));

    private static readonly byte[] Jpeg = File.ReadAllBytes(Repository.PathOf("tests/suite/options/art.jpg"));

    public static TheoryData<string> Sound => ["png", "jpg"];

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_picture_tells_its_size(string kind)
    {
        Assert.Null(CoverArt.Read(Bytes(kind), out var art));
        Assert.Equal((kind == "png", 32, 48, 3), (art!.IsPng, art.Width, art.Height, art.Components));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_picture_that_breaks_off_is_refused_wherever_it_does(string kind)
    {
        var bytes = Bytes(kind);
        for (var length = 0; length < bytes.Length - 1; length++)
            Assert.NotNull(CoverArt.Read(bytes[..length], out _));
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_damaged_picture_is_taken_or_refused_but_does_not_stop_the_program(string kind)
    {
        for (var at = 0; at < Bytes(kind).Length; at++)
        {
            foreach (var value in (byte[])[0, 1, 0x7F, 0xFF])
            {
                var bytes = Bytes(kind);
                bytes[at] = value;
                var fault = CoverArt.Read(bytes, out var art);
                Assert.Equal(fault is null, art is not null);
            }
        }
    }

    [Theory]
    [InlineData(16, 0xFF, "no size")]     // a width of four thousand millions
    [InlineData(18, 0x4E, "rows are damaged")]     // 20,000 pixels across: rows that are not there
    [InlineData(24, 16, "8 bits")]
    [InlineData(25, 6, "transparency")]
    [InlineData(25, 3, "8 bits")]
    [InlineData(28, 1, "interlace")]
    public void A_PNG_that_cannot_be_printed_is_refused(int at, byte value, string fault)
    {
        var bytes = Bytes("png");
        bytes[at] = value;
        Assert.Contains(fault, CoverArt.Read(bytes, out _), StringComparison.Ordinal);
    }

    [Fact]
    public void A_JPEG_with_four_inks_is_refused()
    {
        var bytes = Bytes("jpg");
        var frame = bytes.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        bytes[frame + 9] = 4;
        Assert.Contains("RGB", CoverArt.Read(bytes, out _), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_unpack_to_more_than_the_picture_are_refused()
    {
        using var rows = new MemoryStream();
        using (var zlib = new System.IO.Compression.ZLibStream(rows, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(new byte[50_000_000]);
        var header = Png[..33];
        byte[] length = [(byte)(rows.Length >> 24), (byte)(rows.Length >> 16), (byte)(rows.Length >> 8), (byte)rows.Length];
        byte[] bomb = [.. header, .. length, .. "IDAT"u8, .. rows.ToArray(), 0, 0, 0, 0, 0, 0, 0, 0, .. "IEND"u8, 0, 0, 0, 0];
        Assert.Equal("its rows are damaged", CoverArt.Read(bomb, out _));
    }

    private static byte[] Bytes(string kind) => [.. kind == "png" ? Png : Jpeg];
}
