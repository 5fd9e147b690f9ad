namespace Publishing.Fuzzing.Targets.Books;

/// <summary>Decisions taken out of bytes: the same bytes decide the same, and when there are no more of them the first choice is taken.</summary>
internal sealed class ByteChances(byte[] bytes)
{
    private int at;

    /// <summary>Whether all bytes are used up.</summary>
    public bool IsOver => at >= bytes.Length;

    /// <summary>One of so many, from 0.</summary>
    public int Of(int count) => count <= 256 ? Next() * count >> 8 : ((Next() << 8) | Next()) * count >> 16;

    /// <summary>One of these.</summary>
    public T Of<T>(ReadOnlySpan<T> choices) => choices[Of(choices.Length)];

    /// <summary>Once in so many times; not at all when there are no more bytes.</summary>
    public bool IsOnceIn(int count) => Of(count) == count - 1;

    private int Next() => at < bytes.Length ? bytes[at++] : 0;
}
