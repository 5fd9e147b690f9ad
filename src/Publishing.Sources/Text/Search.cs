using System.Buffers;

namespace Publishing.Sources;

/// <summary>Looks through texts for units that are few in them.</summary>
internal static class Search
{
    /// <summary>The first unit at a place or behind it that is one of some; the length of the text when there is none.</summary>
    public static int NextOf(this string text, SearchValues<char> units, int from) =>
        text.AsSpan(from).IndexOfAny(units) is >= 0 and var next ? from + next : text.Length;
}
