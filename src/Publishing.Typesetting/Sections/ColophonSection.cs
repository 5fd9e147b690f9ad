using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>Where the texts come from, and what the book is set in.</summary>
internal static class ColophonSection
{
    /// <summary>Composes the colophon in one language.</summary>
    public static Section Compose(SectionContext context, Language language)
    {
        var edition = context.Book.Edition;
        var heading = Words.Colophon(language);
        var element = new StructureElement(StructureRole.Sect, language);
        var galley = new GalleyBuilder().RigidSpace(context.Design.Sink);
        SectionHeading.Add(context, galley, element, heading, language);
        foreach (var text in edition.Texts)
            AddText(context, galley, element, text, language);
        galley.Space(1);
        AddParagraph(context, galley, element, Fonts(edition, language), language);
        return new Section("colophon-" + language.PrimaryTag, language, galley.Build(), element) { Title = heading, RunningHead = heading };
    }

    private static void AddText(SectionContext context, GalleyBuilder galley, StructureElement parent, EditionText text, Language language)
    {
        var design = context.Design;
        var titleLanguage = text.Title.In(language) is null ? text.Language : language;
        var p = new StructureElement(StructureRole.P, null, parent);
        var builder = new StyledTextBuilder()
            .AppendIsolated(text.Title.InOrOther(language), design.Type(945, italic: true), titleLanguage, ElementIn(titleLanguage, language, p));
        string?[] details = [text.Author?.In(language), text.Origin?.In(language), text.Date?.InOrOther(language)];
        foreach (var detail in details)
        {
            if (!string.IsNullOrWhiteSpace(detail))
                builder.Append(". ", design.Type(945), language, p).AppendIsolated(detail.TrimEnd('.'), design.Type(945), language, p);
        }
        builder.Append(".", design.Type(945), language, p);
        galley.Add(context.Set(builder.Build(), Style(context), language.Direction));
    }

    private static void AddParagraph(SectionContext context, GalleyBuilder galley, StructureElement parent, string text, Language language)
    {
        var p = new StructureElement(StructureRole.P, null, parent);
        galley.Add(context.Set(StyledText.Plain(text, context.Design.Type(945), language, p), Style(context), language.Direction));
    }

    private static Design.BlockStyle Style(SectionContext context) => context.Design.Body(StructureRole.P) with
    {
        Alignment = Alignment.Start,
        FirstIndent = -context.Design.Indent,
        InsetStart = context.Design.Indent,
        Hyphenates = false,
    };

    private static StructureElement ElementIn(Language language, Language around, StructureElement parent) =>
        language == around ? parent : new StructureElement(StructureRole.Span, language, parent);

    private static string Fonts(Edition edition, Language language) => language.IsHebrew
        ? $"הספר סודר באותיות {edition.Type.HebrewFamily} ובאותיות {edition.Type.LatinFamily}."
        : $"Set in {edition.Type.LatinFamily} and {edition.Type.HebrewFamily}.";
}
