using System.Buffers.Binary;

namespace Publishing.Fuzzing.Targets;

/// <summary>Breaks a font: some bytes changed, mostly near the beginning of a table, or the end cut off.</summary>
internal static class FontDamages
{
    private static readonly byte[] Telling = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF];

    /// <summary>A broken copy.</summary>
    public static byte[] Apply(byte[] original, Random random)
    {
        if (random.Next(16) == 0)
            return original[..random.Next(original.Length)];
        var bytes = (byte[])original.Clone();
        for (var left = random.Next(1, 9); left > 0; left--)
        {
            var place = Place(original, random);
            bytes[place] = random.Next(3) switch
            {
                0 => Telling[random.Next(Telling.Length)],
                1 => (byte)(bytes[place] ^ 1 << random.Next(8)),
                _ => (byte)random.Next(256),
            };
        }
        return bytes;
    }

    private static int Place(byte[] font, Random random)
    {
        var tables = font.Length < 12 ? 0 : Math.Min(BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)), (font.Length - 12) / 16);
        switch (tables == 0 ? 0 : random.Next(8))
        {
            case 0:
                return random.Next(font.Length);
            case 1:
                return random.Next(12 + (16 * tables));
            default:
                var record = font.AsSpan(12 + (16 * random.Next(tables)));
                var start = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
                var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(record[12..]), (uint)font.Length);
                return (int)Math.Min(start + random.Next(Math.Max(1, random.Next(2) == 0 ? Math.Min(length, 64) : length)), font.Length - 1);
        }
    }
}
