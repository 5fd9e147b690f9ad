using System.Text;
using Publishing.Core;

namespace Publishing.Epub;

/// <summary>Sees the text of a file as it is written: in which style the stylesheet shows each character, and whether its language is marked.</summary>
/// <param name="usage">Takes the characters.</param>
internal sealed class ShownText(FontUsage usage)
{
    private Element[] open = new Element[16];
    private int depth;
    private int latin;

    /// <summary>The beginning of the first text of the file whose letters are not those of its language, or null: Hebrew letters outside Hebrew, or Latin words inside it.</summary>
    public string? Unmarked { get; private set; }

    /// <summary>Begins a file.</summary>
    /// <param name="language">Its language.</param>
    public void Begin(Language language)
    {
        (depth, latin, Unmarked) = (0, 0, null);
        open[0] = new Element("", null, language.IsHebrew, default);
    }

    /// <summary>An element is opened: its attributes follow.</summary>
    public void Enter(string name)
    {
        latin = 0;
        if (++depth == open.Length)
            Array.Resize(ref open, 2 * depth);
        open[depth] = open[depth - 1] with { Name = name, Class = null };
    }

    /// <summary>An attribute of the element that was opened last.</summary>
    public void Attribute(string name, string value)
    {
        if (name == "lang")
            open[depth].IsHebrew = new Language(value).IsHebrew;
        else if (name == "class")
            open[depth].Class = value;
    }

    /// <summary>The attributes have all been seen: content follows.</summary>
    public void Open()
    {
        if (depth > 0)
            open[depth].Style = StyleOf(open[depth], open[depth - 1].Style);
    }

    /// <summary>The element is closed.</summary>
    public void Leave()
    {
        depth--;
        latin = 0;
    }

    /// <summary>Text of the open element.</summary>
    public void Add(string text)
    {
        ref var element = ref open[depth];
        var isForeign = usage.Add(text, element.IsHebrew, element.Style) && !element.IsHebrew;
        if (element.IsHebrew)
            isForeign = HasLatinWord(text);
        if (isForeign)
            Unmarked ??= Shorten(text.Trim());
    }

    /// <summary>What book.css makes of an element.</summary>
    private static FontStyle StyleOf(Element element, FontStyle around)
    {
        if (element.Name is "h1" or "h2" or "strong" or "dt" || element.Class is "byline" or "title")
            return around with { IsBold = true };
        if (element.Class == "other-form")
            return new FontStyle(IsBold: false, IsItalic: element.Name == "i");
        if (element.Class == "question" || element.Name == "em")
            return element.IsHebrew ? new FontStyle(IsBold: true, IsItalic: false) : around with { IsItalic = !around.IsItalic };
        if (element.Name == "i")
            return around with { IsItalic = !around.IsItalic };
        return element.IsHebrew ? around with { IsItalic = false } : around;
    }

    private bool HasLatinWord(string text)
    {
        foreach (var c in text)
        {
            latin = char.IsAsciiLetter(c) ? latin + 1 : 0;
            if (latin >= 2)
                return true;
        }
        return false;
    }

    private static string Shorten(string text)
    {
        var start = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(40))
            start.Append(rune);
        return start.Length < text.Length ? start + "…" : start.ToString();
    }

    private record struct Element(string Name, string? Class, bool IsHebrew, FontStyle Style);
}
