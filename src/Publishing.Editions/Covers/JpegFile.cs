using System.Buffers.Binary;

namespace Publishing.Editions.Covers;

/// <summary>Looks through JPEG files (ITU-T T.81, annex B): the markers up to the first scan.</summary>
internal static class JpegFile
{
    /// <summary>How they begin: SOI and the next marker.</summary>
    public static ReadOnlySpan<byte> Signature => [0xFF, 0xD8, 0xFF];

    /// <summary>Looks through a file.</summary>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Read(byte[] bytes, out CoverArt? art)
    {
        art = null;
        var at = 2;
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != 0xFF)
                return "its markers are damaged";
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
            if (length < 2 || at + 2 + length > bytes.Length)
                return "it breaks off";
            // SOF0 to SOF2: baseline, extended and progressive, which every reader of PDF knows.
            if (marker is >= 0xC0 and <= 0xC2)
            {
                if (ReadFrame(bytes.AsSpan(at + 4, length - 2), out var width, out var height, out var components) is { } fault)
                    return fault;
                art = new CoverArt(bytes, false, width, height, components);
            }
            else if (marker is 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCB) or (>= 0xCD and <= 0xCF))
            {
                return "it is of a kind of JPEG that is not used in print";
            }
            if (marker == 0xDA)
                return art is null ? "it has a scan before its size" : bytes.AsSpan(at).LastIndexOf([(byte)0xFF, (byte)0xD9]) < 0 ? "it breaks off" : null;
            at += 2 + length;
        }
        return "it breaks off";
    }

    private static string? ReadFrame(ReadOnlySpan<byte> frame, out int width, out int height, out int components)
    {
        (width, height, components) = (0, 0, 0);
        if (frame.Length < 6)
            return "it breaks off";
        height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        components = frame[5];
        if (frame[0] != 8 || components is not (1 or 3))
            return "it is not in grey or RGB of 8 bits";
        return CoverArt.HasSize(width, height) ? null : "it has no size that can be printed";
    }
}
