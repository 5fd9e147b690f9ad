namespace Publishing.Testing.Pdf.Conformance;

/// <summary>The structure tree: ISO 14289-1, 7.1 to 7.9; ISO 19005-2, 6.7.3.</summary>
internal static class StructureChecks
{
    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    public static StructureRead Run(PdfDocument document, ConformanceFaults faults)
    {
        var read = new StructureRead([], [], []);
        if (!document.Catalog.TryGetValue("StructTreeRoot", out var rootReference))
            return read;
        var root = document.Dictionary(rootReference);
        faults.Require("A 6.7.3", root.GetValueOrDefault("Type") is PdfName { Value: "StructTreeRoot" }, $"the root has no type");
        CheckRoles(document, root, faults);
        var elements = new List<StructureElementRead>();
        foreach (var kid in Kids(document, root))
            Read(document, kid, null, rootReference, elements, read, faults);
        read = read with { Elements = elements };
        CheckParents(document, root, read, faults);
        CheckNesting(elements, faults);
        CheckHeadings(elements, faults);
        CheckNotes(document, root, elements, faults);
        foreach (var element in elements)
        {
            if (element.Type is "Figure" or "Formula")
                faults.Require("UA 7.3-1", element.Entries.ContainsKey("Alt") || element.Entries.ContainsKey("ActualText"), $"the {element.Type} {element.Number} has no alternative");
            faults.Require("A absent", element.Type is not ("Table" or "TR" or "TH" or "TD" or "THead" or "TBody" or "TFoot" or "Form" or "Annot" or "Ruby" or "Warichu"), $"{element.Number} is a {element.Type}, whose rules are not checked here");
            if (element.Entries.GetValueOrDefault("Lang") is byte[] language)
                faults.Require("UA 7.2-29", MetadataChecks.IsLanguage(PdfDocument.Text(language)), $"'{PdfDocument.Text(language)}' is no language");
        }
        return read;
    }

    private static List<object?> Kids(PdfDocument document, Dictionary<string, object?> node) => node.GetValueOrDefault("K") switch
    {
        null => [],
        var kids when document.Resolve(kids) is List<object?> list => list,
        var kid => [kid],
    };

    private static void CheckRoles(PdfDocument document, Dictionary<string, object?> root, ConformanceFaults faults)
    {
        if (!root.TryGetValue("RoleMap", out var map))
            return;
        foreach (var (from, to) in document.Dictionary(map))
        {
            faults.Require("UA 7.1-7", !Standard.Contains(from), $"the standard type {from} is mapped");
            faults.Require("UA 7.1-5", to is PdfName { Value: var target } && Standard.Contains(target), $"{from} is not mapped to a standard type");
        }
    }

    private static void Read(PdfDocument document, object? kid, StructureElementRead? parent, object? parentReference, List<StructureElementRead> elements, StructureRead read, ConformanceFaults faults)
    {
        if (kid is not PdfReference reference)
        {
            faults.Require("A 6.7.3", false, $"an element of the tree is no object of its own");
            return;
        }
        var entries = document.Dictionary(reference);
        var type = entries.GetValueOrDefault("S") is PdfName name ? name.Value : "";
        var element = new StructureElementRead(reference.Number, type, parent, entries);
        parent?.Children.Add(element);
        elements.Add(element);
        faults.Require("UA 7.1-5", Standard.Contains(type), $"{reference.Number} is of the type '{type}', which is no standard type");
        faults.Require("UA 7.1-12", Equals(entries.GetValueOrDefault("P"), parentReference), $"{reference.Number} does not name its parent");
        var ownPage = entries.GetValueOrDefault("Pg") as PdfReference?;
        foreach (var item in Kids(document, entries))
        {
            if (item is decimal identifier)
            {
                AddContent(ownPage, (int)identifier);
            }
            else if (document.Resolve(item) is Dictionary<string, object?> inner && inner.GetValueOrDefault("Type") is PdfName { Value: "MCR" })
            {
                AddContent(inner.GetValueOrDefault("Pg") as PdfReference? ?? ownPage, (int)(decimal)inner["MCID"]!);
            }
            else if (document.Resolve(item) is Dictionary<string, object?> held && held.GetValueOrDefault("Type") is PdfName { Value: "OBJR" })
            {
                var annotation = ((PdfReference)held["Obj"]!).Number;
                element.Objects.Add(annotation);
                faults.Require("UA 7.18.1-1", read.ByObject.TryAdd(annotation, element), $"the annotation {annotation} belongs to two elements");
            }
            else
            {
                Read(document, item, element, reference, elements, read, faults);
            }
        }

        void AddContent(PdfReference? page, int identifier)
        {
            faults.Require("A 6.7.3", page is not null, $"{element.Number} has content on no page");
            var key = (page?.Number ?? 0, identifier);
            element.Contents.Add(key);
            faults.Require("UA 7.1-3", read.ByContent.TryAdd(key, element), $"content {identifier} belongs to two elements");
        }
    }

    /// <summary>ISO 32000-1, 14.7.4.4: the parent tree leads from each content back to its element.</summary>
    private static void CheckParents(PdfDocument document, Dictionary<string, object?> root, StructureRead read, ConformanceFaults faults)
    {
        var numbers = new Dictionary<int, object?>();
        Collect(document.Dictionary(root["ParentTree"]));
        foreach (var page in document.Pages())
        {
            var entries = document.Dictionary(page);
            var owners = entries.TryGetValue("StructParents", out var key) ? document.Array(numbers.GetValueOrDefault((int)(decimal)key!)) : [];
            for (var i = 0; i < owners.Count; i++)
                faults.Require("A 6.7.3", read.ByContent.GetValueOrDefault((page.Number, i))?.Number == ((PdfReference)owners[i]!).Number, $"the parent tree is wrong for content {i} of page object {page.Number}");
            faults.Require("A 6.7.3", read.ByContent.Keys.Count(c => c.Page == page.Number) == owners.Count, $"the parent tree misses content of page object {page.Number}");
        }
        foreach (var (annotation, element) in read.ByObject)
        {
            var key = document.Dictionary(new PdfReference(annotation)).GetValueOrDefault("StructParent");
            faults.Require("A 6.7.3", key is decimal number && numbers.GetValueOrDefault((int)number) is PdfReference owner && owner.Number == element.Number, $"the parent tree is wrong for annotation {annotation}");
        }

        void Collect(Dictionary<string, object?> node)
        {
            foreach (var kid in node.TryGetValue("Kids", out var kids) ? document.Array(kids) : [])
                Collect(document.Dictionary(kid));
            var pairs = node.TryGetValue("Nums", out var list) ? document.Array(list) : [];
            for (var i = 0; i < pairs.Count; i += 2)
                numbers.Add((int)(decimal)pairs[i]!, pairs[i + 1]);
        }
    }

    /// <summary>ISO 14289-1, 7.2, tests 3 to 43: what may stand in what.</summary>
    private static void CheckNesting(List<StructureElementRead> elements, ConformanceFaults faults)
    {
        foreach (var element in elements)
        {
            var parent = element.Parent?.Type ?? "StructTreeRoot";
            var isPlaced = element.Type switch
            {
                "Document" => parent == "StructTreeRoot",
                "TOCI" => parent == "TOC",
                "LI" => parent == "L",
                "LBody" => parent == "LI",
                "TR" => parent is "Table" or "THead" or "TBody" or "TFoot",
                _ => true,
            };
            faults.Require("UA 7.2-26", isPlaced, $"{element.Type} {element.Number} stands in {parent}");
            string[]? allowed = element.Type switch
            {
                "TOC" => ["TOC", "TOCI", "Caption"],
                "L" => ["L", "LI", "Caption"],
                "LI" => ["Lbl", "LBody"],
                "TOCI" => ["Lbl", "Reference", "NonStruct", "P", "TOC"],
                _ => null,
            };
            foreach (var child in element.Children)
                faults.Require("UA 7.2-27", allowed is null || allowed.Contains(child.Type), $"{element.Type} {element.Number} holds a {child.Type}");
            faults.Require("UA 7.2-28", element.Type is not ("TOC" or "L" or "LI" or "Document" or "Part" or "Sect") || element.Contents.Count == 0, $"{element.Type} {element.Number} holds text of its own");
        }
    }

    /// <summary>ISO 14289-1, 7.4: numbered headings begin at 1 and go down one level at a time; H is not mixed with them.</summary>
    private static void CheckHeadings(List<StructureElementRead> elements, ConformanceFaults faults)
    {
        var before = 0;
        foreach (var element in elements.Where(e => e.Type.Length == 2 && e.Type[0] == 'H' && char.IsAsciiDigit(e.Type[1])))
        {
            var level = element.Type[1] - '0';
            faults.Require("UA 7.4.2-1", level <= before + 1, $"{element.Type} {element.Number} follows a heading of level {before}");
            before = level;
        }
        faults.Require("UA 7.4.4-2", before == 0 || !elements.Exists(e => e.Type == "H"), $"there are both H and numbered headings");
        faults.Require("UA 7.4.4-1", elements.TrueForAll(e => e.Children.Count(c => c.Type == "H") <= 1), $"an element has two H");
    }

    private static void CheckNotes(PdfDocument document, Dictionary<string, object?> root, List<StructureElementRead> elements, ConformanceFaults faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in elements)
        {
            var id = element.Entries.GetValueOrDefault("ID") is byte[] bytes ? PdfDocument.Text(bytes) : null;
            faults.Require("UA 7.9-1", element.Type != "Note" || id is { Length: > 0 }, $"the note {element.Number} has no ID");
            faults.Require("UA 7.9-2", id is null || seen.Add(id), $"the ID {id} is used twice");
        }
        faults.Require("A 6.7.3", seen.Count == 0 || (root.TryGetValue("IDTree", out var tree) && document.Resolve(tree) is Dictionary<string, object?>), $"there are IDs and no tree of them");
    }
}
