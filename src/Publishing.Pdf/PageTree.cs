using Publishing.Pdf.Objects;

namespace Publishing.Pdf;

/// <summary>Writes the nodes above the pages (ISO 32000-1, 7.7.3), of at most <see cref="Width"/> children each.</summary>
internal static class PageTree
{
    private const int Width = 64;

    /// <summary>The parent of each page, by the page's number; known before any page is written.</summary>
    public static ObjectId[] AllocateParents(PdfFile file, int pageCount)
    {
        var parents = new ObjectId[(pageCount + Width - 1) / Width];
        for (var i = 0; i < parents.Length; i++)
            parents[i] = file.Allocate();
        return parents;
    }

    /// <summary>The parent of a page.</summary>
    public static ObjectId ParentOf(ObjectId[] parents, int page) => parents[page / Width];

    /// <summary>Writes the tree.</summary>
    /// <param name="file">Takes the objects.</param>
    /// <param name="parents">The lowest nodes.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="inherited">Entries that all pages inherit.</param>
    public static ObjectId Write(PdfFile file, ObjectId[] parents, IReadOnlyList<ObjectId> pages, ReadOnlySpan<byte> inherited)
    {
        List<(ObjectId Id, int Count, IReadOnlyList<ObjectId> Kids)> level = [];
        for (var i = 0; i < parents.Length; i++)
        {
            var kids = pages.Skip(i * Width).Take(Width).ToList();
            level.Add((parents[i], kids.Count, kids));
        }
        while (level.Count > 1)
        {
            var above = new List<(ObjectId Id, int Count, IReadOnlyList<ObjectId> Kids)>();
            foreach (var group in level.Chunk(Width))
            {
                var id = file.Allocate();
                foreach (var node in group)
                    WriteNode(file, node, id, default);
                above.Add((id, group.Sum(node => node.Count), [.. group.Select(node => node.Id)]));
            }
            level = above;
        }
        WriteNode(file, level[0], null, inherited);
        return level[0].Id;
    }

    private static void WriteNode(PdfFile file, (ObjectId Id, int Count, IReadOnlyList<ObjectId> Kids) node, ObjectId? parent, ReadOnlySpan<byte> inherited)
    {
        var value = new PdfBuffer();
        value.Raw("<</Type/Pages/Count "u8).Integer(node.Count).Raw("/Kids["u8);
        foreach (var kid in node.Kids)
            value.Reference(kid).Raw((byte)' ');
        value.Raw((byte)']');
        if (parent is { } above)
            value.Raw("/Parent "u8).Reference(above);
        file.Write(node.Id, value.Raw(inherited).Raw(">>"u8));
    }
}
