using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Conformance;

/// <summary>Checks what PDF/UA-1 and PDF/A-2a ask of the book itself; what they ask of the file, the writer does anyway (see the lists beside this file).</summary>
internal sealed class ConformanceChecks(IDiagnostics diagnostics)
{
    private bool isMet = true;

    /// <summary>Whether the file may claim conformance, once its pages are written; each reason against it is reported.</summary>
    public bool Run(PageSet pages, FontSet fonts, StructureTree tree)
    {
        CheckTitle(pages.Information);
        CheckPageSizes(pages.Pages);
        CheckLanguages(pages.Information, tree);
        CheckGlyphs(fonts);
        CheckHeadings(tree);
        CheckIdentifiers(tree);
        CheckPlaces(tree);
        if (!isMet)
            diagnostics.Report(new Diagnostic(PdfRules.NoClaim, SourceSpan.None, "The PDF does not claim PDF/UA-1 and PDF/A-2a.", "Other diagnostics of the PDF writer say why."));
        return isMet;
    }

    /// <summary>ISO 14289-1, 7.1.</summary>
    private void CheckTitle(BookInformation book)
    {
        if (string.IsNullOrWhiteSpace(book.Title))
            Fail(PdfRules.NoTitle, "The book has no title.", "Give the edition a title.");
    }

    /// <summary>ISO 19005-2, 6.1.13.</summary>
    private void CheckPageSizes(ImmutableArray<Page> pages)
    {
        foreach (var page in pages)
        {
            if (Math.Min(page.Width.Raw, page.Height.Raw) < 3L * Pt.Scale || Math.Max(page.Width.Raw, page.Height.Raw) > 14400L * Pt.Scale)
                Fail(PdfRules.PageSize, $"Page {page.Label} measures {page.Width} by {page.Height} pt.", "PDF/A allows 3 to 14400 points.");
        }
    }

    /// <summary>ISO 14289-1, 7.2; ISO 19005-2, 6.7.4.</summary>
    private void CheckLanguages(BookInformation book, StructureTree tree)
    {
        var tags = tree.Nodes.Select(node => node.Language.Tag).Append(book.Language.Tag).Distinct(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (Language.Parse(tag) is null)
                Fail(PdfRules.LanguageTag, $"\"{tag}\" is no language tag.", "Use BCP 47 tags such as en, he, he-Latn.");
        }
    }

    /// <summary>ISO 14289-1, 7.21.8; ISO 19005-2, 6.2.11.8.</summary>
    private void CheckGlyphs(FontSet fonts)
    {
        foreach (var use in fonts.Uses)
        {
            if (use.ShowsNotDef)
                Fail(PdfRules.MissingGlyph, $"{use.Font.PostScriptName} lacks characters of the text.", "Name a fallback font that has them.");
        }
    }

    /// <summary>ISO 14289-1, 7.4.2.</summary>
    private void CheckHeadings(StructureTree tree)
    {
        var before = 0;
        foreach (var node in tree.Nodes)
        {
            var level = node.Element.Role switch { StructureRole.H1 => 1, StructureRole.H2 => 2, StructureRole.H3 => 3, _ => 0 };
            if (level == 0 || !node.HasContent)
                continue;
            if (level > before + 1)
                Fail(PdfRules.HeadingLevel, before == 0 ? $"The first heading has level {level}." : $"A heading of level {level} follows one of level {before}.", "Headings go down one level at a time.");
            before = level;
        }
    }

    /// <summary>ISO 14289-1, 7.9.</summary>
    private void CheckIdentifiers(StructureTree tree)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            if (!node.HasContent)
                continue;
            if (node.Element.Id is null && node.Element.Role == StructureRole.Note)
                Fail(PdfRules.ElementId, "A note has no identifier.", null);
            if (node.Element.Id is { } id && !seen.Add(id))
                Fail(PdfRules.ElementId, $"The identifier {id} is used twice.", null);
        }
    }

    /// <summary>ISO 14289-1, 7.2 and 7.6 (ISO 32000-1, 14.8.4.3): contents and lists hold their items only.</summary>
    private void CheckPlaces(StructureTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            if (!node.HasContent)
                continue;
            var role = node.Element.Role;
            if (!StructureNesting.IsAllowed(role, node.Parent?.Element.Role))
                Fail(PdfRules.ElementPlace, $"{role} stands in {node.Parent?.Element.Role.ToString() ?? "nothing"}.", null);
            if (StructureNesting.IsContainerOnly(role) && node.ContentCount > 0)
                Fail(PdfRules.ElementPlace, $"{role} holds text of its own.", null);
        }
    }

    /// <summary>Checks the links of a page (ISO 14289-1, 7.18.5).</summary>
    public void CheckLinks(Page page, ImmutableArray<PageItem> items)
    {
        foreach (var item in items)
        {
            if (item is LinkArea { Description: "" } link)
                Fail(PdfRules.UndescribedLink, $"The link to {link.Target} on page {page.Label} has no description.", null);
            else if (item is LinkArea { Element.Role: not StructureRole.Link } other)
                Fail(PdfRules.ElementPlace, $"The link to {other.Target} on page {page.Label} belongs to {other.Element.Role}.", null);
        }
    }

    private void Fail(DiagnosticRule rule, string text, string? hint)
    {
        isMet = false;
        diagnostics.Report(new Diagnostic(rule, SourceSpan.None, text, hint));
    }
}
