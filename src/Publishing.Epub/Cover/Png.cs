using System.Buffers.Binary;
using System.IO.Compression;

namespace Publishing.Epub;

/// <summary>Writes PNG pictures (ISO/IEC 15948) of one ink on one ground.</summary>
internal static class Png
{
    // Enough for the soft edges of large type, and half of the bytes of 256.
    private const int Shades = 16;

    /// <summary>The file: 4 bits for each pixel, an index into the shades from ground to ink.</summary>
    /// <param name="map">The picture.</param>
    /// <param name="ground">The colour of the ground: red, green, blue.</param>
    /// <param name="ink">The colour of the ink.</param>
    public static byte[] Write(CoverageMap map, (byte R, byte G, byte B) ground, (byte R, byte G, byte B) ink)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, map.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), map.Height);
        header[8] = 4;      // bits of an index
        header[9] = 3;      // indexed colour
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, Palette(ground, ink));
        WriteChunk(file, "IDAT"u8, Compress(map));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Palette((byte R, byte G, byte B) ground, (byte R, byte G, byte B) ink)
    {
        var palette = new byte[Shades * 3];
        for (var i = 0; i < Shades; i++)
        {
            palette[3 * i] = Mix(ground.R, ink.R);
            palette[3 * i + 1] = Mix(ground.G, ink.G);
            palette[3 * i + 2] = Mix(ground.B, ink.B);

            byte Mix(int from, int to) => (byte)((from * (Shades - 1 - i) + to * i + Shades / 2) / (Shades - 1));
        }
        return palette;
    }

    private static byte[] Compress(CoverageMap map)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            var line = new byte[1 + (map.Width + 1) / 2];       // no filter: rows of flat colour deflate best as they are
            for (var y = 0; y < map.Height; y++)
            {
                if (y == 0 || !map.Row(y).SequenceEqual(map.Row(y - 1)))
                    Pack(map.Row(y), line.AsSpan(1));
                zlib.Write(line);
            }
        }
        return bytes.ToArray();
    }

    private static void Pack(ReadOnlySpan<byte> row, Span<byte> packed)
    {
        for (var x = 0; x < packed.Length; x++)
            packed[x] = (byte)((Shade(row[2 * x]) << 4) | (2 * x + 1 < row.Length ? Shade(row[2 * x + 1]) : 0));

        static int Shade(byte coverage) => (coverage * (Shades - 1) + 127) / 255;
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] content = [.. type, .. data];
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(content));
        file.Write(number);
    }
}
