using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The opening of a part: its title on a recto of its own.</summary>
internal static class PartSection
{
    /// <summary>Composes the page.</summary>
    /// <param name="context">The book.</param>
    /// <param name="side">The side of the book that it stands in.</param>
    /// <param name="part">Which part of the edition it is, from 0.</param>
    public static Section Compose(SectionContext context, BookSide side, int part)
    {
        var design = context.Design;
        var main = side.Language;
        var title = context.Book.Edition.Parts[part].Title;
        var element = new StructureElement(StructureRole.Sect, main);
        var galley = new GalleyBuilder().RigidSpace(design.Rows / 4);
        var first = title.LanguageOr(main);
        foreach (var language in side.Languages.Where(l => l != first && title.In(l) is not null).Prepend(first))
        {
            var style = language == first
                ? design.Display(1900, 2333, StructureRole.H1, weight: language.IsHebrew ? 500 : 400)
                : design.Display(1430, 1667, StructureRole.P, italic: !language.IsHebrew);
            var paragraph = new StructureElement(style.Role, language, element);
            galley.Add(context.Set(StyledText.Plain(title.InOrOther(language), style.Character, language, paragraph), style, language.Direction), language == first ? 0 : 1);
        }
        return new Section(AnchorOf(side, part), main, galley.Build(), element)
        {
            Title = title.InOrOther(main),
            OpensOnRecto = true,
            ShowsFolios = false,
            OpensPart = part,
        };
    }

    private static string AnchorOf(BookSide side, int part) => side.NameOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part-{part + 1}"));
}
