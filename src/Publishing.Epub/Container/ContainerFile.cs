using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Epub;

/// <summary>A file of an OCF container, packed.</summary>
internal sealed class ContainerFile
{
    private const ushort StoredMethod = 0;
    private const ushort DeflatedMethod = 8;

    // 1980-01-01 00:00: the first date that zip can hold, for every entry.
    private const ushort FirstDate = (1 << 5) | 1;

    private ContainerFile(string path, byte[] fields, ReadOnlyMemory<byte> data) => (Path, Fields, Data) = (path, fields, data);

    /// <summary>Its path from the root of the container: ASCII, forward slashes.</summary>
    public string Path { get; }

    /// <summary>The fields that its local header and its directory record share, from "version needed" to the length of the (absent) extra field.</summary>
    public byte[] Fields { get; }

    /// <summary>Its data as they stand in the container.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>Packs a file: deflated where that makes it smaller.</summary>
    /// <param name="path">Its path from the root of the container.</param>
    /// <param name="content">Its bytes; they are not kept.</param>
    public static ContainerFile Pack(string path, ReadOnlySpan<byte> content)
    {
        var deflated = Deflate(content);
        return deflated.Length < content.Length ? Make(path, DeflatedMethod, content, deflated) : Store(path, content.ToArray());
    }

    /// <summary>Takes a file as it is.</summary>
    /// <param name="path">Its path from the root of the container.</param>
    /// <param name="content">Its bytes.</param>
    public static ContainerFile Store(string path, byte[] content) => Make(path, StoredMethod, content, content);

    private static ContainerFile Make(string path, ushort method, ReadOnlySpan<byte> content, ReadOnlyMemory<byte> data)
    {
        var fields = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(fields, method == StoredMethod ? (ushort)10 : (ushort)20);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(4), method);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(8), FirstDate);
        BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(10), Crc32.Of(content));
        BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(14), data.Length);
        BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(18), content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(22), checked((ushort)Encoding.ASCII.GetByteCount(path)));
        return new ContainerFile(path, fields, data);
    }

    private static ReadOnlyMemory<byte> Deflate(ReadOnlySpan<byte> content)
    {
        var bytes = new MemoryStream(content.Length / 3);
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
