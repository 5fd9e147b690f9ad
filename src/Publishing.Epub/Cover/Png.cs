using System.Buffers.Binary;
using System.IO.Compression;

namespace Publishing.Epub;

/// <summary>Writes PNG pictures (ISO/IEC 15948) of one ink on one ground.</summary>
internal static class Png
{
    /// <summary>The file: 8 bits for each pixel, an index into the 256 shades from ground to ink.</summary>
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
        header[8] = 8;      // bits of an index
        header[9] = 3;      // indexed colour
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, Palette(ground, ink));
        WriteChunk(file, "IDAT"u8, Compress(map));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Palette((byte R, byte G, byte B) ground, (byte R, byte G, byte B) ink)
    {
        var palette = new byte[256 * 3];
        for (var i = 0; i < 256; i++)
        {
            palette[3 * i] = Mix(ground.R, ink.R);
            palette[3 * i + 1] = Mix(ground.G, ink.G);
            palette[3 * i + 2] = Mix(ground.B, ink.B);

            byte Mix(int from, int to) => (byte)((from * (255 - i) + to * i + 127) / 255);
        }
        return palette;
    }

    private static byte[] Compress(CoverageMap map)
    {
        using var bytes = new MemoryStream();
        using (var zlib = new ZLibStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var y = 0; y < map.Height; y++)
            {
                zlib.WriteByte(0);      // no filter: rows of flat colour deflate best as they are
                zlib.Write(map.Row(y));
            }
        }
        return bytes.ToArray();
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
