using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Publishing.Sources;

/// <summary>The styles of a DOCX. A style's id may be in any language; its name is that of ECMA-376 where it is a built-in one.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 16;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly string? standard;

    /// <summary>Takes the styles of a document.</summary>
    public DocxStyles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id || !styles.TryAdd(id, style))
                continue;
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                standard ??= id;
        }
    }

    /// <summary>What a paragraph is by its style and its outline level.</summary>
    public DocxRole RoleOf(ParagraphProperties? properties)
    {
        var id = properties?.ParagraphStyleId?.Val?.Value ?? standard;
        foreach (var style in Chain(id))
        {
            if (RoleOf(style.StyleName?.Val?.Value) is { } role)
                return role;
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level and < 9)
                return level == 0 ? DocxRole.FirstHeading : DocxRole.Heading;
        }
        // Without a definition the id is all there is.
        if (id is not null && !styles.ContainsKey(id) && RoleOf(id) is { } named)
            return named;
        return properties?.OutlineLevel?.Val?.Value is { } own and < 9 ? own == 0 ? DocxRole.FirstHeading : DocxRole.Heading : DocxRole.Text;
    }

    /// <summary>The numbering of a paragraph: its own or that of its style; null when it has none.</summary>
    public NumberingProperties? NumberingOf(ParagraphProperties? properties) =>
        properties?.NumberingProperties ?? Chain(properties?.ParagraphStyleId?.Val?.Value).Select(s => s.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(n => n is not null);

    /// <summary>Whether the document sets a paragraph from the right; null when it does not say.</summary>
    public bool? IsRightToLeft(ParagraphProperties? properties)
    {
        if (properties?.BiDi is { } own)
            return IsOn(own);
        return Chain(properties?.ParagraphStyleId?.Val?.Value ?? standard).Select(s => s.StyleParagraphProperties?.BiDi).FirstOrDefault(b => b is not null) is { } styled ? IsOn(styled) : null;
    }

    /// <summary>The properties of a character style and of those that it is based on, the nearest first.</summary>
    public IEnumerable<StyleRunProperties> PropertiesOf(string? characterStyle) =>
        Chain(characterStyle).Select(s => s.StyleRunProperties).OfType<StyleRunProperties>();

    /// <summary>Whether a property is on: given without a value, it is.</summary>
    public static bool IsOn(OnOffType property)
    {
        // A value that is none of the allowed ones is as good as none.
        try
        {
            return property.Val?.Value ?? true;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static DocxRole? RoleOf(string? name)
    {
        var plain = (name ?? "").Trim().ToLower(CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);
        return plain switch
        {
            "title" => DocxRole.Title,
            "heading1" => DocxRole.FirstHeading,
            "author" => DocxRole.Byline,
            "subtitle" or "date" => DocxRole.Note,
            "quote" or "intensequote" or "blocktext" or "quotations" or "blockquote" or "blockquotation" => DocxRole.Quote,
            "listparagraph" or "listbullet" or "listnumber" => DocxRole.Item,
            "caption" or "imagecaption" or "tablecaption" or "figure" or "illustration" or "table" => DocxRole.Caption,
            "tocheading" or "tableoffigures" or "contentsheading" => DocxRole.Contents,
            _ when plain.StartsWith("heading", StringComparison.Ordinal) && plain.Length == 8 && char.IsAsciiDigit(plain[7]) => DocxRole.Heading,
            _ when plain.StartsWith("toc", StringComparison.Ordinal) && plain.Length == 4 && char.IsAsciiDigit(plain[3]) => DocxRole.Contents,
            _ when plain.StartsWith("contents", StringComparison.Ordinal) && plain.Length is 9 or 10 && char.IsAsciiDigit(plain[^1]) => DocxRole.Contents,
            _ when plain.StartsWith("index", StringComparison.Ordinal) && plain.Length == 6 && char.IsAsciiDigit(plain[5]) => DocxRole.Contents,
            _ => null,
        };
    }
}
