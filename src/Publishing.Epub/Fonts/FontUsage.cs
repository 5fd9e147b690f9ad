using System.Xml.Linq;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Finds which characters the book shows in which style, by the rules of the stylesheet.</summary>
internal sealed class FontUsage
{
    private readonly Dictionary<FontStyle, (CodePointSet Latin, CodePointSet Hebrew)> used = [];

    /// <summary>Goes through the files.</summary>
    public FontUsage(IEnumerable<ContentFile> files)
    {
        foreach (var file in files)
            Visit(file.Content, file.Language, default);
    }

    /// <summary>The code points that a family shows in a style.</summary>
    /// <param name="isHebrew">Whether the family is the Hebrew one: it shows Hebrew runs, and Hebrew letters wherever they stand.</param>
    /// <param name="style">The style.</param>
    public CodePointSet Of(bool isHebrew, FontStyle style) =>
        used.TryGetValue(style, out var sets) ? (isHebrew ? sets.Hebrew : sets.Latin) : new CodePointSet();

    private void Visit(XElement element, Language language, FontStyle style)
    {
        if (element.Attribute("lang") is { } lang)
            language = new Language(lang.Value);
        style = StyleOf(element, language, style);
        foreach (var node in element.Nodes())
        {
            if (node is XText text)
                Add(text.Value, language, style);
            else if (node is XElement child)
                Visit(child, language, style);
        }
    }

    /// <summary>What book.css makes of an element.</summary>
    private static FontStyle StyleOf(XElement element, Language language, FontStyle around)
    {
        var name = element.Name.LocalName;
        var @class = element.Attribute("class")?.Value;
        if (name is "h1" or "h2" or "strong" or "dt" || @class is "byline" or "title")
            return around with { IsBold = true };
        if (@class == "other-form")
            return new FontStyle(IsBold: false, IsItalic: name == "i");
        if (@class == "question" || name == "em")
            return language.IsHebrew ? new FontStyle(IsBold: true, IsItalic: false) : around with { IsItalic = !around.IsItalic };
        if (name == "i")
            return around with { IsItalic = !around.IsItalic };
        return language.IsHebrew ? around with { IsItalic = false } : around;
    }

    private void Add(string text, Language language, FontStyle style)
    {
        if (!used.TryGetValue(style, out var sets))
            used[style] = sets = (new CodePointSet(), new CodePointSet());
        foreach (var rune in text.EnumerateRunes())
        {
            if (!language.IsHebrew)
                sets.Latin.Add(rune.Value);
            if (language.IsHebrew || rune.Value is (>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F))
                sets.Hebrew.Add(rune.Value);
        }
    }
}
