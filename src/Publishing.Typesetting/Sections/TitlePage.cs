using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Makeup;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The title page, in all languages of its side of the book, the main one first.</summary>
internal static class TitlePage
{
    /// <summary>The name of the title page.</summary>
    public static string AnchorOf(BookSide side) => side.NameOf("title-page");

    /// <summary>Composes the page.</summary>
    public static Section Compose(SectionContext context, BookSide side)
    {
        var edition = context.Book.Edition;
        var design = context.Design;
        var main = side.Language;
        var element = new StructureElement(StructureRole.Sect);
        var galley = new GalleyBuilder();
        galley.RigidSpace(design.Rows / 5);
        // A half whose language the title is not in has the title as it is.
        var languages = side.Languages.Any(l => edition.Title.In(l) is not null) ? side.Languages : [edition.Title.LanguageOr(main)];
        var first = languages.First(l => languages.Length == 1 || edition.Title.In(l) is not null);
        foreach (var language in languages)
        {
            var isMain = language == first;
            if (edition.Title.In(language) is { } title)
            {
                var style = isMain
                    ? design.Display(2480, 2667, StructureRole.H1, weight: language.IsHebrew ? 500 : 400)
                    : design.Display(1900, 2333, StructureRole.P, weight: language.IsHebrew ? 500 : 400);
                Add(context, galley, element, title, style, language, isMain ? 0 : 2);
            }
            if (edition.Subtitle?.In(language) is { } subtitle)
                Add(context, galley, element, subtitle, design.Display(1120, 1333, StructureRole.P, italic: true), language, 1);
        }
        AddPublisher(context, side, galley, element);
        return new Section(AnchorOf(side), main, galley.Build(), element) { OpensOnRecto = true, ShowsFolios = false };
    }

    /// <summary>The publisher stands at the foot, whatever stands above.</summary>
    private static void AddPublisher(SectionContext context, BookSide side, GalleyBuilder galley, StructureElement element)
    {
        var edition = context.Book.Edition;
        var names = side.Languages.Where(l => edition.Publisher?.In(l) is not null).ToArray();
        if (names.Length == 0)
            return;
        galley.RigidSpace(Math.Max(1, context.Design.Rows - galley.Rows - names.Length));
        foreach (var language in names)
            Add(context, galley, element, edition.Publisher!.In(language)!, context.Design.Display(930, 1000, StructureRole.P, smallCaps: true), language, 0);
    }

    private static void Add(SectionContext context, GalleyBuilder galley, StructureElement parent, string text, BlockStyle style, Language language, int rowsBefore)
    {
        var element = new StructureElement(style.Role, language, parent);
        galley.Add(context.Set(StyledText.Plain(text, style.Character, language, element), style, language.Direction), rowsBefore);
    }
}
