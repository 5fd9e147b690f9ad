using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Publishing.Editions.Covers;

/// <summary>Looks through PNG files (ISO/IEC 15948): their chunks, and that the rows have the length that the header says.</summary>
internal static class PngFile
{
    /// <summary>How they begin.</summary>
    public static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private const int Overhead = 12;

    /// <summary>Looks through a file.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(byte[] bytes, out CoverArt? art)
    {
        art = null;
        var rows = new List<ReadOnlyMemory<byte>>();
        for (var at = Signature.Length; at + Overhead <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            if (length > bytes.Length - at - Overhead)
                return "it breaks off";
            var type = Encoding.Latin1.GetString(bytes, at + 4, 4);
            var data = bytes.AsMemory(at + 8, (int)length);
            if ((art is null) != (type == "IHDR"))
                return "its header is not where it must be";
            if (type == "IHDR" && ReadHeader(data.Span, bytes, out art) is { } fault)
                return fault;
            if (type == "tRNS")
                return "it is transparent in part; save it without transparency";
            if (type == "IDAT")
                rows.Add(data);
            if (type == "IEND")
            {
                art = art! with { Rows = rows };
                return AreRowsWhole(art) ? null : "its rows are damaged";
            }
            at += Overhead + (int)length;
        }
        return "it breaks off";
    }

    private static string? ReadHeader(ReadOnlySpan<byte> header, byte[] bytes, out CoverArt? art)
    {
        art = null;
        if (header.Length != 13)
            return "its header is damaged";
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        if (!CoverArt.HasSize(width, height))
            return "it has no size that can be printed";
        if (header[8] != 8 || header[9] is not (0 or 2) || header[10] != 0 || header[11] != 0 || header[12] != 0)
            return "it is not in grey or RGB of 8 bits, without transparency or interlace";
        art = new CoverArt(bytes, true, (int)width, (int)height, header[9] == 0 ? 1 : 3);
        return null;
    }

    /// <summary>Unpacks the rows, no further than they may go, and sees that each begins with a filter that there is.</summary>
    private static bool AreRowsWhole(CoverArt art)
    {
        var packed = new MemoryStream();
        foreach (var part in art.Rows)
            packed.Write(part.Span);
        packed.Position = 0;
        try
        {
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var row = new byte[1 + art.Width * art.Components];
            for (var y = 0; y < art.Height; y++)
            {
                unpacked.ReadExactly(row);
                if (row[0] > 4)
                    return false;
            }
            return unpacked.ReadByte() < 0;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return false;
        }
    }
}
