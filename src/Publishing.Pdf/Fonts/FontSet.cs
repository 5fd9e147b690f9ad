using Publishing.Core;
using Publishing.Fonts;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Fonts;

/// <summary>The fonts of a file.</summary>
internal sealed class FontSet
{
    private readonly Dictionary<OpenTypeFont, FontUse> uses = [];
    private readonly List<FontUse> inOrder = [];
    private readonly List<FontResource> resources = [];

    private readonly Func<FontUse, FontResource> create;

    private FontSet() => create = Create;

    /// <summary>The fonts in the order of their first use.</summary>
    public IReadOnlyList<FontUse> Uses => inOrder;

    /// <summary>The resources that pages have named so far, by number.</summary>
    public IReadOnlyList<FontResource> Resources => resources;

    /// <summary>Goes through all pages once to learn which glyphs are shown, and makes the subsets.</summary>
    /// <returns>The fonts, or null when one cannot be embedded, which is reported as P013.</returns>
    public static FontSet? Collect(IEnumerable<Page> pages, IDiagnostics diagnostics)
    {
        var set = new FontSet();
        var seen = new HashSet<ShapedRun>(ReferenceEqualityComparer.Instance);
        var glyphs = new RunGlyphs();
        foreach (var page in pages)
        {
            foreach (var item in page.Items)
            {
                if (item is not TextLine line)
                    continue;
                foreach (var word in line.Words)
                {
                    var isNew = seen.Add(word.Run);
                    if (!isNew && word.Ending != WordEnding.Space)
                        continue;
                    var use = set.UseOf(word.Run.Font);
                    if (word.Ending == WordEnding.Space && use.Space is { } space)
                        use.Add(space);
                    if (!isNew)
                        continue;
                    foreach (ref readonly var glyph in glyphs.Read(word.Run))
                        use.Add(glyph);
                }
            }
        }
        return set.MakeSubsets(diagnostics) ? set : null;
    }

    public FontUse UseOf(OpenTypeFont font)
    {
        if (!uses.TryGetValue(font, out var use))
        {
            use = new FontUse(font);
            uses.Add(font, use);
            inOrder.Add(use);
        }
        return use;
    }

    /// <summary>The resource in which a code of a font stands for a text.</summary>
    public FontResource ResourceFor(FontUse use, ushort code, ReadOnlySpan<char> text) => use.ResourceFor(code, text, create);

    private bool MakeSubsets(IDiagnostics diagnostics)
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

    private FontResource Create(FontUse use)
    {
        var resource = new FontResource(use, resources.Count);
        resources.Add(resource);
        return resource;
    }
}
