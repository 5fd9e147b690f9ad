using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Structure;

/// <summary>A name tree (ISO 32000-1, 7.9.6) of one level of leaves.</summary>
internal static class NameTree
{
    private const int LeafSize = 64;

    /// <summary>Writes the tree.</summary>
    /// <param name="file">Takes the objects.</param>
    /// <param name="entries">Names and values, sorted by the bytes of the names; at least one.</param>
    public static ObjectId Write(PdfFile file, IReadOnlyList<(string Name, ObjectId Value)> entries)
    {
        var root = new PdfBuffer();
        root.Raw("<</Kids["u8);
        foreach (var leaf in entries.Chunk(LeafSize))
        {
            var value = new PdfBuffer();
            value.Raw("<</Limits["u8).Text(leaf[0].Name).Text(leaf[^1].Name).Raw("]/Names["u8);
            foreach (var (name, target) in leaf)
                value.Text(name).Reference(target);
            root.Reference(file.Write(value.Raw("]>>"u8))).Raw((byte)' ');
        }
        return file.Write(root.Raw("]>>"u8));
    }
}
