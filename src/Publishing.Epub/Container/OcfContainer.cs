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
        var mimetype = new ContainerFile("mimetype", "application/epub+zip"u8.ToArray());
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal).Prepend(mimetype))
        {
            var deflated = file == mimetype ? null : Deflate(file.Content);
            var method = deflated is not null && deflated.Length < file.Content.Length ? Deflated : Stored;
            var data = method == Deflated ? deflated! : file.Content;
            var name = Encoding.ASCII.GetBytes(file.Path);
            var common = CommonFields(method, file.Content, data.Length, name.Length);

            WriteUInt32(directory, 0x02014B50);
            WriteUInt16(directory, 20);             // made by: version 2.0, MS-DOS attributes
            directory.Write(common);
            directory.Write(NoAttributes);
            WriteUInt32(directory, offset);
            directory.Write(name);

            WriteUInt32(output, 0x04034B50);
            output.Write(common);
            output.Write(name);
            output.Write(data);
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

    private static byte[] Deflate(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return bytes.ToArray();
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
