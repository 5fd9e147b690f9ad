using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Publishing.Fonts.Subsetting;

/// <summary>Puts tables together to a font file, with its directory and checksums.</summary>
/// <remarks>OpenType 1.9, "Organization of an OpenType Font"; tables stand in the order of their tags.</remarks>
internal static class SfntBuilder
{
    public const uint TrueType = 0x00010000, Cff = 0x4F54544F;

    private const int AdjustmentOffset = 8;
    private const uint AdjustmentBase = 0xB1B0AFBA;

    public static byte[] Build(uint version, IEnumerable<(string Tag, byte[] Data)> tables)
    {
        var sorted = tables.OrderBy(t => t.Tag, StringComparer.Ordinal).ToArray();
        var writer = new FontWriter();
        var log = BitOperations.Log2((uint)sorted.Length);
        var searchRange = 16 << log;
        writer.U32(version);
        writer.U16(sorted.Length);
        writer.U16(searchRange);
        writer.U16(log);
        writer.U16(16 * sorted.Length - searchRange);

        var offset = 12 + 16 * sorted.Length;
        var headOffset = -1;
        foreach (var (tag, data) in sorted)
        {
            if (tag == "head")
            {
                BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(AdjustmentOffset), 0);
                headOffset = offset;
            }
            writer.Bytes(Encoding.Latin1.GetBytes(tag));
            writer.U32(Checksum(data));
            writer.U32((uint)offset);
            writer.U32((uint)data.Length);
            offset += (data.Length + 3) & ~3;
        }
        foreach (var (_, data) in sorted)
        {
            writer.Bytes(data);
            writer.Align(4);
        }

        var file = writer.ToArray();
        if (headOffset >= 0)
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headOffset + AdjustmentOffset), AdjustmentBase - Checksum(file));
        return file;
    }

    /// <summary>The sum of the 32-bit words, the last one filled with zeros.</summary>
    internal static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        var i = 0;
        for (; i + 4 <= data.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(data[i..]);
        for (var shift = 24; i < data.Length; i++, shift -= 8)
            sum += (uint)data[i] << shift;
        return sum;
    }
}
