using System.Buffers.Binary;

namespace Publishing.Fonts.Tests.Fuzzing;

/// <summary>Breaks a file in ways that are the same on every run.</summary>
internal sealed class Mutations(byte[] original, uint seed)
{
    private static readonly byte[] Telling = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF];

    private uint state = seed * 2654435761u + 1;

    /// <summary>A broken copy: some bytes changed, mostly near the beginning of a table, or the end cut off.</summary>
    public byte[] Next()
    {
        var bytes = original.ToArray();
        if (Choose(16) == 0)
            return bytes[..Choose(bytes.Length)];
        for (var left = 1 + Choose(8); left > 0; left--)
        {
            var place = Place(bytes);
            bytes[place] = Choose(3) switch
            {
                0 => Telling[Choose(Telling.Length)],
                1 => (byte)(bytes[place] ^ 1 << Choose(8)),
                _ => (byte)Choose(256),
            };
        }
        return bytes;
    }

    private int Place(byte[] bytes)
    {
        var tables = BinaryPrimitives.ReadUInt16BigEndian(original.AsSpan(4));
        switch (Choose(8))
        {
            case 0:
                return Choose(bytes.Length);
            case 1:
                return Choose(12 + 16 * tables);
            default:
                var record = 12 + 16 * Choose(tables);
                var start = (int)BinaryPrimitives.ReadUInt32BigEndian(original.AsSpan(record + 8));
                var length = (int)BinaryPrimitives.ReadUInt32BigEndian(original.AsSpan(record + 12));
                return Math.Min(start + Choose(Math.Max(1, Choose(2) == 0 ? Math.Min(length, 64) : length)), bytes.Length - 1);
        }
    }

    private int Choose(int count)
    {
        state = state * 1664525 + 1013904223;
        return (int)((ulong)state * (uint)count >> 32);
    }
}
