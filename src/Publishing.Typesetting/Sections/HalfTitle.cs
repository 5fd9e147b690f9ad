using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The half-title: the first page, with the title alone, and the blank behind it.</summary>
internal static class HalfTitle
{
    /// <summary>Composes the page.</summary>
    public static Section Compose(SectionContext context, BookSide side)
    {
        var design = context.Design;
        var language = context.Book.Edition.Title.LanguageOr(side.Language);
        // The title page has the heading; this one only announces it.
        var element = new StructureElement(StructureRole.Sect);
        var paragraph = new StructureElement(StructureRole.P, language, element);
        var style = design.Display(1430, 1667, StructureRole.P, weight: language.IsHebrew ? 500 : 400);
        var title = context.Book.Edition.Title.InOrOther(language);
        var galley = new GalleyBuilder().RigidSpace(design.Rows / 4)
            .Add(context.Set(StyledText.Plain(title, style.Character, language, paragraph), style, language.Direction));
        return new Section(AnchorOf(side), language, galley.Build(), element) { OpensOnRecto = true, ShowsFolios = false };
    }

    /// <summary>The name of the page.</summary>
    public static string AnchorOf(BookSide side) => side.NameOf("half-title");
}
