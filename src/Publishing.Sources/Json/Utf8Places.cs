namespace Publishing.Sources;

/// <summary>Turns offsets in UTF-8 into those of the same text in UTF-16; quick when they are asked for in ascending order.</summary>
internal sealed class Utf8Places(byte[] bytes)
{
    private int at, units;

    /// <summary>The offset in UTF-16 units.</summary>
    public int OffsetOf(long offset)
    {
        if (offset < at)
            (at, units) = (0, 0);
        for (; at < offset && at < bytes.Length; at++)
        {
            // Continuation bytes are nothing of their own; what begins with four bytes is a surrogate pair.
            units += (bytes[at] & 0xC0) == 0x80 ? 0 : bytes[at] >= 0xF0 ? 2 : 1;
        }
        return units;
    }

    /// <summary>The offset in UTF-16 units of a byte of a line; both are counted from 0.</summary>
    public int OffsetOf(long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0 && start < bytes.Length; start++)
            line -= bytes[start] == '\n' ? 1 : 0;
        return OffsetOf(start + byteInLine);
    }
}
