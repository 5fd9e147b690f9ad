using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>An element of a web page with the blocks it holds: those from <see cref="First"/> up to <see cref="End"/>.</summary>
/// <param name="Node">The element.</param>
/// <param name="Parent">The index of the element around it, or -1.</param>
/// <param name="First">The index of its first block.</param>
internal sealed record HtmlElement(HtmlNode Node, int Parent, int First)
{
    /// <summary>The index after its last block.</summary>
    public int End { get; set; }

    /// <summary>The index after its last descendant among the elements.</summary>
    public int Close { get; set; }

    public string Tag => Node.Name;
}
