namespace Publishing.Indexing;

/// <summary>A stretch of a text, half-open in UTF-16 units.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    /// <summary>Its characters.</summary>
    public string In(string text) => text[Start..End];
}
