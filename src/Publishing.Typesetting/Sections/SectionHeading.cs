using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The heading of a section that the book itself brings: contents, note, index, colophon.</summary>
internal static class SectionHeading
{
    /// <summary>Adds the heading and the white below it.</summary>
    public static void Add(SectionContext context, GalleyBuilder galley, StructureElement section, string heading, Language language)
    {
        var style = context.Design.Display(1430, 1667, StructureRole.H1, weight: language.IsHebrew ? 500 : 400) with { KeepsWithNext = true };
        var element = new StructureElement(StructureRole.H1, null, section);
        galley.Add(context.Set(StyledText.Plain(heading, style.Character, language, element), style, language.Direction), 0, 2);
    }
}
