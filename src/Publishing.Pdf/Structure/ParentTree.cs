using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Structure;

/// <summary>The way back from content to elements (ISO 32000-1, 14.7.4.4): page keys first, then the annotations'. Its leaves are written as they fill.</summary>
/// <param name="pageCount">How many pages there are; their keys are their numbers from 0.</param>
internal sealed class ParentTree(int pageCount)
{
    private const int LeafSize = 64;

    private readonly List<StructureNode> annotations = [];
    private readonly PdfBuffer kids = new();
    private readonly PdfBuffer leaf = new();
    private readonly PdfBuffer value = new();
    private int leafCount;
    private int firstKey;
    private int lastKey;

    /// <summary>Notes the nodes of a page's marked content. Pages come in order.</summary>
    public void AddPage(PdfFile file, int page, IReadOnlyList<StructureNode> nodes)
    {
        leaf.Integer(page).Raw((byte)'[');
        for (var i = 0; i < nodes.Count; i++)
            leaf.Reference(nodes[i].Id).Raw((byte)' ');
        leaf.Raw((byte)']');
        EndEntry(file, page);
    }

    /// <summary>Notes the node of an annotation.</summary>
    /// <returns>The annotation's key.</returns>
    public int AddAnnotation(StructureNode node)
    {
        annotations.Add(node);
        return pageCount + annotations.Count - 1;
    }

    /// <summary>Writes the tree and its entries in the root of the structure tree.</summary>
    public void WriteEntries(PdfFile file, PdfBuffer root)
    {
        for (var i = 0; i < annotations.Count; i++)
        {
            leaf.Integer(pageCount + i).Raw((byte)' ').Reference(annotations[i].Id).Raw((byte)' ');
            EndEntry(file, pageCount + i);
        }
        EndLeaf(file);
        value.Clear();
        value.Raw("<</Kids["u8).Raw(kids.Span).Raw("]>>"u8);
        root.Raw("/ParentTree "u8).Reference(file.Write(value))
            .Raw("/ParentTreeNextKey "u8).Integer(pageCount + annotations.Count);
    }

    private void EndEntry(PdfFile file, int key)
    {
        if (leafCount++ == 0)
            firstKey = key;
        lastKey = key;
        if (leafCount == LeafSize)
            EndLeaf(file);
    }

    private void EndLeaf(PdfFile file)
    {
        if (leafCount == 0)
            return;
        value.Clear();
        value.Raw("<</Limits["u8).Integer(firstKey).Raw((byte)' ').Integer(lastKey).Raw("]/Nums["u8).Raw(leaf.Span).Raw("]>>"u8);
        kids.Reference(file.Write(value)).Raw((byte)' ');
        leaf.Clear();
        leafCount = 0;
    }
}
