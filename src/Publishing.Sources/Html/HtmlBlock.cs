using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A run of text in a web page between two tags that break lines.</summary>
/// <param name="Container">The element that holds it.</param>
/// <param name="Kind">What its tag says it is, or null.</param>
internal sealed record HtmlBlock(HtmlNode Container, BlockKind? Kind)
{
    /// <summary>Its pieces of text in order, and for each whether a line break stands before it.</summary>
    public List<(HtmlTextNode Text, bool FollowsBreak)> Pieces { get; } = [];

    /// <summary>How many UTF-16 units its pieces have, entities and blanks as they stand.</summary>
    public int Length { get; set; }

    /// <summary>How many of them stand in links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Whether it is long enough and has few enough links to be running text.</summary>
    public bool IsRunningText => Length >= 60 && LinkLength * 3 < Length;
}
