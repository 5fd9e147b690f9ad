using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Epub;

/// <summary>Writes an OCF ZIP container (EPUB 3.3, 4.3).</summary>
/// <remarks>
/// <see cref="ZipArchive"/> records the operating system that it runs on, and a data descriptor where the output cannot
/// seek; so the zip records are written here and only the deflating is the library's.
/// </remarks>
internal static class OcfContainer
{
    private const string Mimetype = "mimetype";
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    // 1980-01-01 00:00: the first date that zip can hold, for every entry.
    private const ushort FirstDate = (1 << 5) | 1;

    // Lengths of comment, disk number, internal and external attributes.
    private static ReadOnlySpan<byte> NoAttributes => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Writes the container: <c>mimetype</c> first and stored, then the files in ordinal order of their paths.</summary>
    /// <param name="files">The files, without <c>mimetype</c>; no path twice.</param>
    /// <param name="output">Receives the container; it need not seek, and stays open.</param>
    public static void Write(IEnumerable<ContainerFile> files, Stream output)
    {
        var directory = new MemoryStream();
        var offset = 0u;
        var count = (ushort)0;
        var sorted = files.OrderBy(f => f.Path, StringComparer.Ordinal).Prepend(new ContainerFile(Mimetype, () => "application/epub+zip"u8.ToArray())).ToList();
        var packed = new (byte[] Name, byte[] Common, ReadOnlyMemory<byte> Data)[sorted.Count];
        Parallel.For(0, packed.Length, i => packed[i] = Pack(sorted[i]));
        foreach (var (name, common, data) in packed)
        {

            WriteUInt32(directory, 0x02014B50);
            WriteUInt16(directory, 20);             // made by: version 2.0, MS-DOS attributes
            directory.Write(common);
            directory.Write(NoAttributes);
            WriteUInt32(directory, offset);
            directory.Write(name);

            WriteUInt32(output, 0x04034B50);
            output.Write(common);
            output.Write(name);
            output.Write(data.Span);
            offset = checked(offset + 4 + (uint)common.Length + (uint)name.Length + (uint)data.Length);
            count = checked((ushort)(count + 1));
        }
        directory.WriteTo(output);
        WriteUInt32(output, 0x06054B50);
        WriteUInt32(output, 0);
        WriteUInt16(output, count);
        WriteUInt16(output, count);
        WriteUInt32(output, checked((uint)directory.Length));
        WriteUInt32(output, offset);
        WriteUInt16(output, 0);
    }

    /// <summary>The name of a file, the fields of its headers, and its data as they stand in the container.</summary>
    private static (byte[] Name, byte[] Common, ReadOnlyMemory<byte> Data) Pack(ContainerFile file)
    {
        var content = file.Content();
        ReadOnlyMemory<byte> deflated = file.Path == Mimetype ? content : Deflate(content);
        var isSmaller = deflated.Length < content.Length;
        var data = isSmaller ? deflated : content;
        var name = Encoding.ASCII.GetBytes(file.Path);
        return (name, CommonFields(isSmaller ? Deflated : Stored, content, data.Length, name.Length), data);
    }

    /// <summary>The fields that a local header and a directory record share, from "version needed" to the length of the (absent) extra field.</summary>
    private static byte[] CommonFields(ushort method, byte[] content, int compressedLength, int nameLength)
    {
        var fields = new byte[26];
        BinaryPrimitives.WriteUInt16LittleEndian(fields, method == Stored ? (ushort)10 : (ushort)20);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(4), method);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(8), FirstDate);
        BinaryPrimitives.WriteUInt32LittleEndian(fields.AsSpan(10), Crc32.Of(content));
        BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(14), compressedLength);
        BinaryPrimitives.WriteInt32LittleEndian(fields.AsSpan(18), content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(fields.AsSpan(22), checked((ushort)nameLength));
        return fields;
    }

    private static ReadOnlyMemory<byte> Deflate(byte[] content)
    {
        var bytes = new MemoryStream(content.Length / 3);
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static void WriteUInt16(Stream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void WriteUInt32(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
