using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Pdf.Fonts;

/// <summary>The fonts of a file, gathered while its pages are written.</summary>
internal sealed class FontSet
{
    private readonly Dictionary<OpenTypeFont, FontUse> uses = [];
    private readonly List<FontUse> inOrder = [];
    private readonly List<FontResource> resources = [];
    private FontUse? last;

    /// <summary>The fonts in the order of their first use.</summary>
    public IReadOnlyList<FontUse> Uses => inOrder;

    /// <summary>The resources that pages have named so far, by number.</summary>
    public IReadOnlyList<FontResource> Resources => resources;

    public FontUse UseOf(OpenTypeFont font)
    {
        if (last?.Font == font)
            return last;
        if (!uses.TryGetValue(font, out var use))
        {
            use = new FontUse(font, this);
            uses.Add(font, use);
            inOrder.Add(use);
        }
        return last = use;
    }

    /// <summary>Makes a resource with the next number.</summary>
    public FontResource NewResource(FontUse use)
    {
        var resource = new FontResource(use, resources.Count);
        resources.Add(resource);
        return resource;
    }

    /// <summary>Makes the subsets, once all pages are written.</summary>
    /// <returns>Whether all fonts can be embedded; one that cannot is reported as P013.</returns>
    public bool MakeSubsets(IDiagnostics diagnostics)
    {
        var isWhole = true;
        foreach (var use in inOrder)
        {
            try
            {
                use.MakeSubset();
            }
            catch (FontFormatException fault)
            {
                isWhole = false;
                diagnostics.Report(new Diagnostic(PdfRules.BrokenFont, SourceSpan.None, $"{use.Font.Name} cannot be embedded: {fault.Message}", "Take another copy of the font."));
            }
        }
        return isWhole;
    }
}
