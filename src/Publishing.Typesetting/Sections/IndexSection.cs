using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Indexing;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>An index, in two columns.</summary>
internal static class IndexSection
{
    private const int Columns = 2;

    /// <summary>Composes an index.</summary>
    /// <param name="context">The book.</param>
    /// <param name="name">What tells it from the book's other indexes: the beginning of its anchor.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="index">The entries.</param>
    /// <param name="locators">Gives the pages of an entry's occurrences.</param>
    public static Section Compose(SectionContext context, string name, string heading, BookIndex index, Func<ImmutableArray<TermOccurrence>, ImmutableArray<Locator>> locators)
    {
        var element = new StructureElement(StructureRole.Sect, index.Language);
        var lead = new GalleyBuilder();
        SectionHeading.Add(context, lead, element, heading, index.Language);
        var galley = new GalleyBuilder();
        var list = new StructureElement(StructureRole.Index, null, element);
        var composer = new Composer(context, index.Language, galley, new StructureElement(StructureRole.L, null, list), locators);
        foreach (var group in index.Groups)
            composer.Add(group);
        return new Section($"{name}-{index.Language.PrimaryTag}", index.Language, galley.Build(), element)
        {
            Title = heading,
            RunningHead = heading,
            Lead = lead.Build(),
            Columns = Columns,
        };
    }

    private sealed class Composer(
        SectionContext context,
        Language language,
        GalleyBuilder galley,
        StructureElement list,
        Func<ImmutableArray<TermOccurrence>, ImmutableArray<Locator>> locators)
    {
        private readonly BookDesign design = context.Design;
        private readonly CharacterStyle plain = context.Design.Index();
        private readonly CharacterStyle italic = context.Design.Index(italic: true);
        private readonly CharacterStyle bold = context.Design.Index(weight: 700);

        public void Add(IndexGroup group)
        {
            galley.Space(1);
            foreach (var entry in group.Entries)
                Add(entry, list, 0);
        }

        private void Add(IndexEntry entry, StructureElement parent, int depth)
        {
            var item = new StructureElement(StructureRole.LI, null, parent);
            var body = new StructureElement(StructureRole.LBody, null, item);
            var text = new StyledTextBuilder().Anchor(entry.Id);
            AddHeading(text, entry, body);
            AddLocators(text, entry, body);
            AddReferences(text, entry.See, Words.See(language), body);
            AddReferences(text, entry.SeeAlso, Words.SeeAlso(language), body);
            var style = design.Body(StructureRole.P) with
            {
                Alignment = Alignment.Start,
                FirstIndent = -design.Indent,
                InsetStart = design.Indent + design.Indent * depth / 2,
                Hyphenates = false,
                KeepsWithNext = !entry.SubEntries.IsEmpty,
            };
            galley.Add(context.Set(text.Build(), style, language.Direction, design.ColumnWidth(Columns)));
            if (entry.SubEntries.IsEmpty)
                return;
            var sublist = new StructureElement(StructureRole.L, null, body);
            foreach (var sub in entry.SubEntries)
                Add(sub, sublist, depth + 1);
        }

        /// <summary>Headword, and in brackets its gloss and its form in the other script.</summary>
        private void AddHeading(StyledTextBuilder text, IndexEntry entry, StructureElement body)
        {
            var isTransliterated = entry.Language == Language.TransliteratedHebrew;
            text.AppendIsolated(entry.Headword, isTransliterated ? italic : plain, entry.Language, ElementIn(entry.Language, body));
            if (entry.Gloss is null && entry.OtherForm is null)
                return;
            text.Append(" (", plain, language, body);
            if (entry.Gloss is not null)
                text.AppendIsolated(entry.Gloss, plain, language, body);
            if (entry.Gloss is not null && entry.OtherForm is not null)
                text.Append("; ", plain, language, body);
            if (entry.OtherForm is not null)
            {
                var other = language.IsHebrew ? Language.TransliteratedHebrew : Language.Hebrew;
                text.AppendIsolated(entry.OtherForm, language.IsHebrew ? italic : plain, other, ElementIn(other, body));
            }
            text.Append(")", plain, language, body);
        }

        private void AddLocators(StyledTextBuilder text, IndexEntry entry, StructureElement body)
        {
            foreach (var locator in locators(entry.Occurrences))
            {
                text.Append(", ", plain, language, body);
                var style = locator.IsDefinition ? bold : plain;
                AddLink(text, locator.First, locator.FirstAnchor, style, body);
                if (locator.Last == locator.First)
                    continue;
                text.Append("–", style, language, body);
                AddLink(text, locator.Last, locator.LastAnchor, style, body);
            }
        }

        private void AddLink(StyledTextBuilder text, string folio, string anchor, CharacterStyle style, StructureElement body) =>
            text.Append(folio, style, language, new StructureElement(StructureRole.Link, null, body), "#" + anchor);

        private void AddReferences(StyledTextBuilder text, ImmutableArray<string> headwords, string lead, StructureElement body)
        {
            if (headwords.IsEmpty)
                return;
            text.Append(". ", plain, language, body).Append(lead, language.IsHebrew ? bold : italic, language, body);
            for (var i = 0; i < headwords.Length; i++)
            {
                text.Append(i == 0 ? " " : "; ", plain, language, body);
                text.AppendIsolated(headwords[i], plain, language, body);
            }
        }

        private StructureElement ElementIn(Language inner, StructureElement parent) =>
            inner == language ? parent : new StructureElement(StructureRole.Span, inner, parent);
    }
}
