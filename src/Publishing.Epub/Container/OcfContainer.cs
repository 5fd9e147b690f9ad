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
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal).Prepend(ContainerFile.Store("mimetype", "application/epub+zip"u8.ToArray())))
        {
            var name = Encoding.ASCII.GetBytes(file.Path);

            WriteUInt32(directory, 0x02014B50);
            WriteUInt16(directory, 20);             // made by: version 2.0, MS-DOS attributes
            directory.Write(file.Fields);
            directory.Write(NoAttributes);
            WriteUInt32(directory, offset);
            directory.Write(name);

            WriteUInt32(output, 0x04034B50);
            output.Write(file.Fields);
            output.Write(name);
            output.Write(file.Data.Span);
            offset = checked(offset + 4 + (uint)file.Fields.Length + (uint)name.Length + (uint)file.Data.Length);
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
