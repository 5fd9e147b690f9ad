using Publishing.Core;
using Publishing.Indexing;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>The terms of an index that have a meaning, each with it.</summary>
internal static class GlossarySection
{
    /// <summary>Composes the glossary, or null when no term has a meaning.</summary>
    public static Section? Compose(SectionContext context, BookIndex index)
    {
        var entries = index.Groups.SelectMany(g => g.Entries).Where(e => !string.IsNullOrWhiteSpace(e.Gloss)).ToList();
        if (entries.Count == 0)
            return null;
        var language = index.Language;
        var heading = Words.Glossary(language);
        var element = new StructureElement(StructureRole.Sect, language);
        var galley = new GalleyBuilder().RigidSpace(context.Design.Sink);
        SectionHeading.Add(context, galley, element, heading, language);
        var list = new StructureElement(StructureRole.L, null, element);
        foreach (var entry in entries)
            Add(context, galley, list, entry, language);
        return new Section("glossary-" + language.PrimaryTag, language, galley.Build(), element) { Title = heading, RunningHead = heading };
    }

    private static void Add(SectionContext context, GalleyBuilder galley, StructureElement list, IndexEntry entry, Language language)
    {
        var design = context.Design;
        var item = new StructureElement(StructureRole.LI, null, list);
        var label = new StructureElement(StructureRole.Lbl, entry.Language == language ? null : entry.Language, item);
        var body = new StructureElement(StructureRole.LBody, null, item);
        var isItalic = entry.Language.StandsInItalic;
        var text = new StyledTextBuilder().AppendIsolated(entry.Headword, design.Type(1000, italic: isItalic, weight: isItalic ? 400 : 600), entry.Language, label);
        if (entry.OtherForm is not null)
        {
            var other = entry.OtherLanguage;
            text.Append(" (", design.Type(1000), language, body)
                .AppendIsolated(entry.OtherForm, design.Type(1000, italic: other.StandsInItalic), other, new StructureElement(StructureRole.Span, other, body))
                .Append(")", design.Type(1000), language, body);
        }
        text.Append(": ", design.Type(1000), language, body).AppendIsolated(entry.Gloss!, design.Type(1000), language, body).Append(".", design.Type(1000), language, body);
        BlockStyle style = design.Body(StructureRole.P) with
        {
            Alignment = Alignment.Start,
            FirstIndent = -design.Indent,
            InsetStart = design.Indent,
            Hyphenates = false,
        };
        galley.Add(context.Set(text.Build(), style, language.Direction));
    }
}
