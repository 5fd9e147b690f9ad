using System.Buffers.Binary;
using System.Text;
using Publishing.Testing;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>House fonts with a table of the test's own.</summary>
internal static class PatchedFont
{
    /// <summary>The bytes of a font in which a new table takes the place of an old one.</summary>
    public static byte[] WithTable(string name, string oldTag, string newTag, ReadOnlySpan<byte> table)
    {
        var original = File.ReadAllBytes(Repository.PathOf($"fonts/{name}.ttf"));
        byte[] bytes = [.. original, .. table];
        var record = RecordOf(bytes, oldTag);
        Encoding.ASCII.GetBytes(newTag, record);
        BinaryPrimitives.WriteInt32BigEndian(record[8..], original.Length);
        BinaryPrimitives.WriteInt32BigEndian(record[12..], table.Length);
        var directory = bytes.AsMemory(12, 16 * BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(4)));
        byte[] sorted = [.. directory.ToArray().Chunk(16).OrderBy(r => BinaryPrimitives.ReadUInt32BigEndian(r)).SelectMany(r => r)];
        sorted.CopyTo(directory);
        return bytes;
    }

    /// <summary>The directory entry of a table: tag, checksum, offset, length.</summary>
    public static Span<byte> RecordOf(byte[] bytes, string tag)
    {
        for (var record = 12; ; record += 16)
        {
            if (bytes.AsSpan(record, 4).SequenceEqual(Encoding.ASCII.GetBytes(tag)))
                return bytes.AsSpan(record, 16);
        }
    }

    /// <summary>The bytes of 16-bit values.</summary>
    public static byte[] Words(IReadOnlyList<ushort> words)
    {
        var bytes = new byte[2 * words.Count];
        for (var i = 0; i < words.Count; i++)
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), words[i]);
        return bytes;
    }
}
