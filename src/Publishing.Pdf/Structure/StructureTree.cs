using Publishing.Core;
using Publishing.Pdf.Objects;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Structure;

/// <summary>The structure tree (ISO 32000-1, 14.7), gathered while the pages are written.</summary>
internal sealed class StructureTree
{
    private readonly Dictionary<StructureElement, StructureNode> nodes = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureNode> inOrder = [];
    private readonly PdfFile file;

    public StructureTree(PdfFile file, StructureElement root, Language language)
    {
        this.file = file;
        Root = root;
        Id = file.Allocate();
        var pending = new Stack<(StructureElement Element, StructureNode? Parent, int Place)>();
        pending.Push((root, null, 0));
        while (pending.TryPop(out var next))
        {
            var own = next.Element.Language ?? next.Parent?.Language ?? language;
            var node = new StructureNode(next.Element, next.Parent, own, next.Place);
            nodes.Add(next.Element, node);
            inOrder.Add(node);
            for (var place = next.Element.Children.Count - 1; place >= 0; place--)
                pending.Push((next.Element.Children[place], node, place));
        }
    }

    /// <summary>The object of the tree.</summary>
    public ObjectId Id { get; }

    public StructureElement Root { get; }

    /// <summary>All nodes, parents before children, in reading order.</summary>
    public IReadOnlyList<StructureNode> Nodes => inOrder;

    /// <summary>The node of an element that has content.</summary>
    /// <exception cref="ArgumentException">The element is not in the tree.</exception>
    public StructureNode NodeOf(StructureElement element)
    {
        if (!nodes.TryGetValue(element, out var node))
            throw new ArgumentException($"An element {element.Role} with content is not in the structure tree.", nameof(element));
        if (!node.HasContent)
            node.Meet(file);
        return node;
    }

    /// <summary>The nodes below a node that have content, in order.</summary>
    public IEnumerable<StructureNode> ChildrenOf(StructureNode node) =>
        node.Element.Children.Select(child => nodes[child]);
}
