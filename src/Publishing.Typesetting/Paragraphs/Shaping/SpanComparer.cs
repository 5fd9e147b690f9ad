namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Compares words ordinally and lets a dictionary of strings be asked by span. The hash is FNV-1a over UTF-16 units.</summary>
internal sealed class SpanComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<char> alternate, string other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        var hash = 2166136261u;
        foreach (var unit in alternate)
            hash = (hash ^ unit) * 16777619u;
        return (int)(hash ^ hash >> 15);
    }

    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
