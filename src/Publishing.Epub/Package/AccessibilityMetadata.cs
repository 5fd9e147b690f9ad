namespace Publishing.Epub;

/// <summary>Writes what the package says of its accessibility (EPUB Accessibility 1.1, 3): only what the content has.</summary>
internal static class AccessibilityMetadata
{
    /// <summary>Writes the metadata.</summary>
    /// <param name="writer">Takes the elements.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="spine">The files in reading order.</param>
    /// <param name="isConformant">Whether conformance may be claimed.</param>
    public static void Write(MarkupWriter writer, EpubPlan plan, IReadOnlyList<ContentFile> spine, bool isConformant)
    {
        var hasIndex = spine.Any(f => f.Landmark == "index");
        writer.Meta("schema:accessMode", "textual");
        writer.Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in Features(plan, hasIndex))
            writer.Meta("schema:accessibilityFeature", feature);
        writer.Meta("schema:accessibilityHazard", "none");
        writer.Meta("schema:accessibilitySummary", Summary(plan, hasIndex));
        if (!isConformant)
            return;
        writer.StartMeta("dcterms:conformsTo").Id("conformance").Text("EPUB Accessibility 1.1 - WCAG 2.2 Level AA").End();
        writer.Meta("a11y:certifiedBy", Accessibility.CertifierOf(plan)!, "#conformance");
    }

    private static IEnumerable<string> Features(EpubPlan plan, bool hasIndex)
    {
        yield return "structuralNavigation";
        yield return "tableOfContents";
        yield return "readingOrder";
        yield return "displayTransformability";
        yield return "ARIA";
        if (hasIndex)
            yield return "index";
        if (!plan.Pages.All.IsEmpty)
        {
            yield return "pageBreakMarkers";
            yield return "pageNavigation";
        }
        yield return "unlocked";
    }

    private static string Summary(EpubPlan plan, bool hasIndex)
    {
        var parts = new List<string>
        {
            "This publication is text throughout, in logical reading order, with headings, a table of contents and landmarks; language and direction are marked wherever they change.",
        };
        if (hasIndex)
            parts.Add("The index links to the words themselves.");
        if (!plan.Pages.All.IsEmpty)
            parts.Add("Page breaks and a page list give the pages of the printed edition.");
        return string.Join(' ', parts);
    }
}
