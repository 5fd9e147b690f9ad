using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Structure;

/// <summary>Writes the structure elements that have content, and the root of their tree (ISO 32000-1, 14.7.2).</summary>
internal static class StructureWriter
{
    public static void Write(PdfFile file, StructureTree tree, ParentTree parents, IReadOnlyList<ObjectId> pages)
    {
        var value = new PdfBuffer();
        var named = new SortedDictionary<string, ObjectId>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            if (!node.HasContent)
                continue;
            value.Clear();
            WriteElement(value, tree, node, pages);
            file.Write(node.Id, value);
            if (node.Element.Id is { } name)
                named.TryAdd(name, node.Id);
        }
        value.Clear();
        value.Raw("<</Type/StructTreeRoot"u8);
        if (tree.Nodes[0].HasContent)
            value.Raw("/K "u8).Reference(tree.Nodes[0].Id);
        parents.WriteEntries(file, value);
        if (named.Count > 0)
            value.Raw("/IDTree "u8).Reference(WriteNames(file, named));
        file.Write(tree.Id, value.Raw(">>"u8));
    }

    private static void WriteElement(PdfBuffer value, StructureTree tree, StructureNode node, IReadOnlyList<ObjectId> pages)
    {
        var element = node.Element;
        value.Raw("<</S/"u8).Raw(RoleNames.Of(element.Role)).Raw("/P "u8).Reference(node.Parent?.Id ?? tree.Id);
        if (element.Language is { } language && (node.Parent is null || node.Parent.Language != language))
            value.Raw("/Lang"u8).Text(language.Tag);
        if (element.Title is { } title)
            value.Raw("/T"u8).Text(title);
        if (element.Id is { } id)
            value.Raw("/ID"u8).Text(id);
        var page = node.ContentCount > 0 ? node.Content(0).Page : -1;
        if (page >= 0)
            value.Raw("/Pg "u8).Reference(pages[page]);
        WriteKids(value, tree, node, page, pages);
        value.Raw(">>"u8);
    }

    /// <summary>The element's children and its own content, in reading order.</summary>
    private static void WriteKids(PdfBuffer value, StructureTree tree, StructureNode node, int page, IReadOnlyList<ObjectId> pages)
    {
        var isSingle = node.ContentCount + node.Element.Children.Count == 1;
        value.Raw(isSingle ? "/K "u8 : "/K["u8);
        var next = 0;
        WriteContents(-1);
        foreach (var child in tree.ChildrenOf(node))
        {
            if (child.HasContent)
                Separate(value).Reference(child.Id);
            WriteContents(child.PlaceInParent);
        }
        if (!isSingle)
            value.Raw((byte)']');

        void WriteContents(int after)
        {
            for (; next < node.ContentCount && node.Content(next).AfterChild <= after; next++)
                WriteContent(value, node.Content(next), page, pages);
        }
    }

    private static void WriteContent(PdfBuffer value, ContentItem item, int page, IReadOnlyList<ObjectId> pages)
    {
        if (item.Identifier >= 0 && item.Page == page)
        {
            Separate(value).Integer(item.Identifier);
            return;
        }
        if (item.Identifier >= 0)
            value.Raw("<</Type/MCR/MCID "u8).Integer(item.Identifier);
        else
            value.Raw("<</Type/OBJR/Obj "u8).Reference(item.Annotation);
        if (item.Page != page)
            value.Raw("/Pg "u8).Reference(pages[item.Page]);
        value.Raw(">>"u8);
    }

    private static PdfBuffer Separate(PdfBuffer value) =>
        value.Last is (byte)'[' or (byte)' ' or (byte)'>' ? value : value.Raw((byte)' ');

    private static ObjectId WriteNames(PdfFile file, SortedDictionary<string, ObjectId> named) =>
        NameTree.Write(file, [.. named.Select(pair => (pair.Key, pair.Value))]);
}
