using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Epub.Tests;

public sealed class OcfContainerTests
{
    private static byte[] Write(params (string Path, string Content)[] files)
    {
        using var output = new MemoryStream();
        OcfContainer.Write(files.Select(f => ContainerFile.Pack(f.Path, Encoding.UTF8.GetBytes(f.Content))), output);
        return output.ToArray();
    }

    [Fact]
    public void The_media_type_is_readable_at_byte_38_as_OCF_asks()
    {
        var bytes = Write(("a.txt", "a"));

        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)));     // stored
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(28)));    // no extra field
    }

    [Fact]
    public void Entries_come_in_ordinal_order_with_the_first_date_of_zip()
    {
        using var zip = new ZipArchive(new MemoryStream(Write(("b/2", "x"), ("B/1", "y"), ("a", "z"))));

        Assert.Equal(["mimetype", "B/1", "a", "b/2"], zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Content_comes_back_as_it_went_in()
    {
        var text = string.Concat(Enumerable.Repeat("many times the same words ", 500));
        var bytes = Write(("long", text), ("empty", ""), ("short", "x"));

        Assert.True(bytes.Length < text.Length);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(["application/epub+zip", "", text, "x"], zip.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
    }

    [Fact]
    public void The_checksum_is_that_of_the_standard_check_string() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(1003)]
    public void The_checksum_of_any_length_is_that_of_the_definition(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)(i * i + 3 * i)).ToArray();
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        }

        Assert.Equal(~crc, Crc32.Of(bytes));
    }

    [Fact]
    public void An_output_that_cannot_seek_gets_the_same_bytes()
    {
        using var output = new MemoryStream();
        using (var pipe = new BufferedStream(new DeflateStream(output, CompressionLevel.NoCompression, leaveOpen: true)))
            OcfContainer.Write([ContainerFile.Pack("a", [1, 2, 3])], pipe);
        output.Position = 0;
        using var plain = new MemoryStream();
        using (var inflate = new DeflateStream(output, CompressionMode.Decompress))
            inflate.CopyTo(plain);

        using var direct = new MemoryStream();
        OcfContainer.Write([ContainerFile.Pack("a", [1, 2, 3])], direct);
        Assert.Equal(direct.ToArray(), plain.ToArray());
    }
}
