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
        var accounts = edition.Design.Provenance ? context.Book.Accounts.ToDictionary(a => a.TextId, StringComparer.Ordinal) : [];
        foreach (var text in edition.Texts)
            AddText(context, galley, element, text, accounts.GetValueOrDefault(text.Id), language);
        galley.Space(1);
        AddParagraph(context, galley, element, Fonts(edition, language), language);
        return new Section("colophon-" + language.PrimaryTag, language, galley.Build(), element) { Title = heading, RunningHead = heading };
    }

    private static void AddText(SectionContext context, GalleyBuilder galley, StructureElement parent, EditionText text, TextAccount? account, Language language)
    {
        var design = context.Design;
        var titleLanguage = text.Title.In(language) is null ? text.Language : language;
        var p = new StructureElement(StructureRole.P, null, parent);
        var builder = new StyledTextBuilder()
            .AppendIsolated(text.Title.InOrOther(language), design.Type(945, italic: true), titleLanguage, ElementIn(titleLanguage, language, p));
        string?[] details = [text.Author?.In(language), text.Origin?.In(language), text.Date?.InOrOther(language), Provenance(account, language)];
        var before = text.Title.InOrOther(language);
        foreach (var detail in details.Where(d => !string.IsNullOrWhiteSpace(d)))
        {
            builder.Append(Stop(before) + " ", design.Type(945), language, p).AppendIsolated(detail!.TrimEnd('.'), design.Type(945), language, p);
            before = detail.TrimEnd('.');
        }
        builder.Append(Stop(before), design.Type(945), language, p);
        galley.Add(context.Set(builder.Build(), Style(context), language.Direction));
    }

    /// <summary>The end of a sentence, where it does not have one.</summary>
    private static string Stop(string sentence) => sentence.TrimEnd('”', '"', '״') is [.., '.' or '?' or '!' or '…'] ? "" : ".";

    /// <summary>What was done to the text, by the counts of its ledger; null when that is nothing, or not to be said.</summary>
    private static string? Provenance(TextAccount? account, Language language)
    {
        if (account is null)
            return null;
        string?[] parts =
        [
            account.Repairs > 0 ? Words.Mended(language, account.Repairs) : null,
            account.Removals > 0 ? Words.LeftOut(language, account.Removals) : null,
        ];
        var said = string.Join("; ", parts.OfType<string>());
        return said.Length == 0 ? null : char.ToUpperInvariant(said[0]) + said[1..];
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
