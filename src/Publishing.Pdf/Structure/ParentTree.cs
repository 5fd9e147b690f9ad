using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Structure;

/// <summary>The way back from content to elements (ISO 32000-1, 14.7.4.4): page keys first, then the annotations'.</summary>
/// <param name="pageCount">How many pages there are; their keys are their numbers from 0.</param>
internal sealed class ParentTree(int pageCount)
{
    private const int LeafSize = 64;

    private readonly List<(int Key, ObjectId Value)> pages = [];
    private readonly List<(int Key, StructureNode Node)> annotations = [];

    /// <summary>Notes the nodes of a page's marked content. Pages come in order.</summary>
    public void AddPage(PdfFile file, int page, IReadOnlyList<StructureNode> nodes)
    {
        var value = new PdfBuffer();
        value.Raw((byte)'[');
        foreach (var node in nodes)
            value.Reference(node.Id).Raw((byte)' ');
        pages.Add((page, file.Write(value.Raw((byte)']'))));
    }

    /// <summary>Notes the node of an annotation.</summary>
    /// <returns>The annotation's key.</returns>
    public int AddAnnotation(StructureNode node)
    {
        annotations.Add((pageCount + annotations.Count, node));
        return annotations[^1].Key;
    }

    /// <summary>Writes the tree and its entries in the root of the structure tree.</summary>
    public void WriteEntries(PdfFile file, PdfBuffer root)
    {
        var tree = new PdfBuffer();
        tree.Raw("<</Kids["u8);
        foreach (var leaf in pages.Concat(annotations.Select(pair => (pair.Key, pair.Node.Id))).Chunk(LeafSize))
        {
            var value = new PdfBuffer();
            value.Raw("<</Limits["u8).Integer(leaf[0].Item1).Raw((byte)' ').Integer(leaf[^1].Item1).Raw("]/Nums["u8);
            foreach (var (key, target) in leaf)
                value.Integer(key).Raw((byte)' ').Reference(target).Raw((byte)' ');
            tree.Reference(file.Write(value.Raw("]>>"u8))).Raw((byte)' ');
        }
        root.Raw("/ParentTree "u8).Reference(file.Write(tree.Raw("]>>"u8)))
            .Raw("/ParentTreeNextKey "u8).Integer(pageCount + annotations.Count);
    }
}
