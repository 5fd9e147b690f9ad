using System.Buffers.Binary;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts.Tests.Subsetting;

public sealed class SfntBuilderTests
{
    [Fact]
    public void The_checksum_of_the_whole_file_is_the_one_of_the_format()
    {
        var file = SfntBuilder.Build(SfntBuilder.TrueType, [("head", TestFonts.Garamond.Table("head").ToArray()), ("cvt ", [1, 2, 3])]);
        Assert.Equal(0, file.Length % 4);
        Assert.Equal(0xB1B0AFBAu, SfntBuilder.Checksum(file));
    }

    [Fact]
    public void Tables_stand_in_the_order_of_their_tags_at_multiples_of_four()
    {
        var file = SfntBuilder.Build(SfntBuilder.TrueType, [("zzzz", [1]), ("OS/2", [1, 2]), ("abcd", [1, 2, 3, 4, 5])]);
        var records = Enumerable.Range(0, 3).Select(i => 12 + 16 * i).ToArray();
        Assert.Equal(["OS/2", "abcd", "zzzz"], records.Select(r => System.Text.Encoding.ASCII.GetString(file, r, 4)));
        Assert.All(records, r => Assert.Equal(0u, BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(r + 8)) % 4));
        Assert.Equal((32, 1, 16), (Word(6), Word(8), Word(10))); // searchRange, entrySelector, rangeShift

        int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));
    }
}
