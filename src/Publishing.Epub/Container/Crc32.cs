namespace Publishing.Epub;

/// <summary>The checksum of zip entries (ISO 3309, reflected polynomial 0xEDB88320), eight bytes at a time.</summary>
internal static class Crc32
{
    // Entry 256 k + b is what a byte b does to the checksum after k more bytes.
    private static readonly uint[] Table = MakeTable();

    /// <summary>The checksum of the bytes; 0 when there are none.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var table = Table;
        var crc = uint.MaxValue;
        while (bytes.Length >= 8)
        {
            crc = table[1792 + (bytes[0] ^ (byte)crc)] ^ table[1536 + (bytes[1] ^ (byte)(crc >> 8))]
                ^ table[1280 + (bytes[2] ^ (byte)(crc >> 16))] ^ table[1024 + (bytes[3] ^ (byte)(crc >> 24))]
                ^ table[768 + bytes[4]] ^ table[512 + bytes[5]] ^ table[256 + bytes[6]] ^ table[bytes[7]];
            bytes = bytes[8..];
        }
        foreach (var b in bytes)
            crc = table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0; i < table.Length; i++)
        {
            var value = i < 256 ? (uint)i : table[i - 256];
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
            table[i] = value;
        }
        return table;
    }
}
