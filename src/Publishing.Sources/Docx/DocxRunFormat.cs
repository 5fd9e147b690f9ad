using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publishing.Sources;

/// <summary>How the runs of a part look: by their own properties, and by their character styles.</summary>
internal sealed class DocxRunFormat(OpenXmlPart part, DocxStyles styles)
{
    /// <summary>The format of what has none.</summary>
    public static DocxFormat Plain(string? link) => new(false, false, false, null, link);

    /// <summary>The address of the web that a link leads to, or null.</summary>
    public string? AddressOf(Hyperlink link) =>
        link.Id?.Value is { } id ? DocxFields.Address(part.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.OriginalString) : null;

    /// <summary>The format of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="link">The address that it leads to, or null.</param>
    /// <returns>The format, whether the run is hidden, and what of its looks the document model does not have; null for nothing.</returns>
    public (DocxFormat Format, bool IsHidden, string? Lost) Of(Run run, string? link)
    {
        if (run.RunProperties is not { } own)
            return (Plain(link), false, null);
        var around = styles.PropertiesOf(own.RunStyle?.Val?.Value).ToList();
        // What is set from the right has properties of its own (ECMA-376-1, 17.3.2.7: cs, rtl).
        var isComplex = IsOn<RightToLeftText>(own, around);
        var format = new DocxFormat(
            isComplex ? IsOn<BoldComplexScript>(own, around) : IsOn<Bold>(own, around),
            (isComplex ? IsOn<ItalicComplexScript>(own, around) : IsOn<Italic>(own, around)) || IsUnderlined(own),
            isComplex,
            LanguageOf(own, isComplex) ?? around.Select(s => LanguageOf(s, isComplex)).FirstOrDefault(l => l is not null),
            link);
        var lost = IsOn<SmallCaps>(own, around) ? "small capitals" : own.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Superscript ? "superscript" : own.VerticalTextAlignment?.Val?.Value == VerticalPositionValues.Subscript ? "subscript" : null;
        return (format, IsOn<Vanish>(own, around), lost);
    }

    private static bool IsOn<T>(RunProperties own, List<StyleRunProperties> around) where T : OnOffType =>
        (own.GetFirstChild<T>() ?? around.Select(s => s.GetFirstChild<T>()).FirstOrDefault(p => p is not null)) is { } property && DocxStyles.IsOn(property);

    // A link is underlined because it is a link.
    private static bool IsUnderlined(RunProperties own) =>
        own.Underline?.Val?.Value is { } kind && kind != UnderlineValues.None && own.RunStyle?.Val?.Value?.Contains("Hyperlink", StringComparison.OrdinalIgnoreCase) != true;

    private static string? LanguageOf(OpenXmlCompositeElement properties, bool isComplex) =>
        properties.GetFirstChild<Languages>() is { } languages ? isComplex ? languages.Bidi?.Value : languages.Val?.Value : null;
}
