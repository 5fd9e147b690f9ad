namespace Publishing.Testing.Pdf.Conformance;

/// <summary>Annotations, destinations and bookmarks: ISO 14289-1, 7.17 and 7.18; ISO 19005-2, 6.3 and 6.5.</summary>
internal static class AnnotationChecks
{
    public static void Run(PdfDocument document, StructureRead structure, ConformanceFaults faults)
    {
        var pages = document.Pages().Select(page => page.Number).ToHashSet();
        foreach (var page in pages)
        {
            var entries = document.Dictionary(new PdfReference(page));
            var annotations = entries.TryGetValue("Annots", out var list) ? document.Array(list) : [];
            faults.Require("UA 7.18.3-1", annotations.Count == 0 || entries.GetValueOrDefault("Tabs") is PdfName { Value: "S" }, $"page object {page} has annotations and no Tabs S");
            foreach (var annotation in annotations)
                Check(document, (PdfReference)annotation!, pages, structure, faults);
        }
        if (document.Catalog.TryGetValue("Outlines", out var outline))
            CheckBookmarks(document, document.Dictionary(outline), pages, faults);
    }

    private static void Check(PdfDocument document, PdfReference reference, HashSet<int> pages, StructureRead structure, ConformanceFaults faults)
    {
        var annotation = document.Dictionary(reference);
        faults.Require("A 6.3.1", annotation.GetValueOrDefault("Subtype") is PdfName { Value: "Link" }, $"annotation {reference.Number} is no link");
        var flags = (int)(annotation.GetValueOrDefault("F") as decimal? ?? 0m);
        // Print set; Invisible, Hidden, NoView and ToggleNoView clear.
        faults.Require("A 6.3.2", (flags & 4) != 0 && (flags & 0b1_0010_0011) == 0, $"annotation {reference.Number} has the flags {flags}");
        faults.Require("UA 7.18.5-1", structure.ByObject.TryGetValue(reference.Number, out var element) && element.Type == "Link", $"annotation {reference.Number} is not in a Link");
        faults.Require("UA 7.18.5-2", annotation.GetValueOrDefault("Contents") is byte[] { Length: > 0 }, $"annotation {reference.Number} is not described");
        faults.Require("A 6.2.4.3", !annotation.ContainsKey("C") && !annotation.ContainsKey("IC"), $"annotation {reference.Number} has a colour");
        var corners = document.Array(annotation["Rect"]).Cast<decimal>().ToArray();
        faults.Require("A 6.3.1", corners[0] < corners[2] && corners[1] < corners[3], $"annotation {reference.Number} has no area");
        if (annotation.TryGetValue("Dest", out var destination))
            CheckDestination(document, destination, pages, reference.Number, faults);
        else
            faults.Require("A 6.5.1", annotation.TryGetValue("A", out var action) && document.Dictionary(action).GetValueOrDefault("S") is PdfName { Value: "URI" }, $"annotation {reference.Number} leads nowhere");
    }

    private static void CheckBookmarks(PdfDocument document, Dictionary<string, object?> parent, HashSet<int> pages, ConformanceFaults faults)
    {
        for (var next = parent.GetValueOrDefault("First") as PdfReference?; next is { } reference;)
        {
            var item = document.Dictionary(reference);
            faults.Require("UA 7.17", item.GetValueOrDefault("Title") is byte[] { Length: > 0 }, $"bookmark {reference.Number} has no title");
            CheckDestination(document, item.GetValueOrDefault("Dest"), pages, reference.Number, faults);
            CheckBookmarks(document, item, pages, faults);
            next = item.GetValueOrDefault("Next") as PdfReference?;
        }
    }

    private static void CheckDestination(PdfDocument document, object? destination, HashSet<int> pages, int number, ConformanceFaults faults) =>
        faults.Require("A 6.5.1", document.Resolve(destination) is List<object?> { Count: > 1 } place && place[0] is PdfReference page && pages.Contains(page.Number), $"{number} leads to no page");
}
