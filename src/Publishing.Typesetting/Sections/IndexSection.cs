using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Indexing;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
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
        var composer = new Composer(context, index, galley, new StructureElement(StructureRole.L, null, list), locators);
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
        BookIndex index,
        GalleyBuilder galley,
        StructureElement list,
        Func<ImmutableArray<TermOccurrence>, ImmutableArray<Locator>> locators)
    {
        private readonly BookDesign design = context.Design;
        private readonly Language language = index.Language;
        private readonly CharacterStyle plain = context.Design.Index();
        private readonly CharacterStyle italic = context.Design.Index(italic: true);
        private readonly CharacterStyle bold = context.Design.Index(weight: 700);

        public void Add(IndexGroup group)
        {
            galley.Space(1);
            if (index.IsOfSources)
                AddCorpus(group.Letter);
            foreach (var entry in group.Entries)
                Add(IndexDivision.ByText(entry, id => context.Book.TitleOf(id, language), locators), list, 0, null);
        }

        private void AddCorpus(string name)
        {
            var style = language.IsHebrew ? bold : design.Index(smallCaps: true);
            var caption = new StructureElement(StructureRole.LBody, null, new StructureElement(StructureRole.LI, null, list));
            galley.Add(Set(new StyledTextBuilder().Append(name, style, language, caption), 0, keepsWithNext: true));
        }

        private void Add(IndexEntry entry, StructureElement parent, int depth, GalleyBlock? continuedHead)
        {
            var item = new StructureElement(StructureRole.LI, null, parent);
            var body = new StructureElement(StructureRole.LBody, null, item);
            var text = new StyledTextBuilder().Anchor(entry.Id);
            AddHeading(text, entry, body);
            AddLocators(text, entry, body);
            AddReferences(text, entry.See, Words.See(language), body);
            AddReferences(text, entry.SeeAlso, Words.SeeAlso(language), body);
            galley.Add(Set(text, depth, keepsWithNext: !entry.SubEntries.IsEmpty) with { ContinuedHead = continuedHead });
            if (entry.SubEntries.IsEmpty)
                return;
            var sublist = new StructureElement(StructureRole.L, null, body);
            var head = ContinuedHead(entry, depth);
            foreach (var sub in entry.SubEntries)
                Add(sub, sublist, depth + 1, head);
        }

        private GalleyBlock Set(StyledTextBuilder text, int depth, bool keepsWithNext)
        {
            var style = design.Body(StructureRole.P) with
            {
                Alignment = Alignment.Start,
                FirstIndent = -design.Indent,
                InsetStart = design.Indent + design.Indent * depth / 2,
                Hyphenates = false,
                KeepsWithNext = keepsWithNext,
            };
            return context.Set(text.Build(), style, language.Direction, design.ColumnWidth(Columns));
        }

        /// <summary>What an entry is called where a column begins among its sub-entries: its headword, an artifact.</summary>
        private GalleyBlock ContinuedHead(IndexEntry entry, int depth)
        {
            var text = new StyledTextBuilder()
                .AppendIsolated(entry.Headword, TypeOf(entry.Language), entry.Language, null)
                .Append(" (", plain, language, null)
                .Append(Words.Continued(language), language.IsHebrew ? plain : italic, language, null)
                .Append(")", plain, language, null);
            return Set(text, depth, keepsWithNext: false);
        }

        /// <summary>Headword, and in brackets its gloss and its form in the other script.</summary>
        private void AddHeading(StyledTextBuilder text, IndexEntry entry, StructureElement body)
        {
            text.AppendIsolated(entry.Headword, TypeOf(entry.Language), entry.Language, ElementIn(entry.Language, body));
            if (entry.Gloss is null && entry.OtherForm is null)
                return;
            text.Append(" (", plain, language, body);
            if (entry.Gloss is not null)
                text.AppendIsolated(entry.Gloss, plain, language, body);
            if (entry.Gloss is not null && entry.OtherForm is not null)
                text.Append("; ", plain, language, body);
            if (entry.OtherForm is not null)
            {
                text.AppendIsolated(entry.OtherForm, TypeOf(entry.OtherLanguage), entry.OtherLanguage, ElementIn(entry.OtherLanguage, body));
            }
            text.Append(")", plain, language, body);
        }

        private void AddLocators(StyledTextBuilder text, IndexEntry entry, StructureElement body)
        {
            // A place ends in numbers: wider space, and no comma, tells the first page from a verse.
            var before = index.IsOfSources ? "\u2003" : ", ";
            foreach (var locator in locators(entry.Occurrences))
            {
                text.Append(before, plain, language, body);
                before = ", ";
                var style = locator.IsDefinition ? bold : plain;
                AddLink(text, locator.First, locator.NoteText, locator.FirstAnchor, style, body);
                if (locator.Last == locator.First)
                    continue;
                text.Append("–", style, language, body);
                AddLink(text, locator.Last, "", locator.LastAnchor, style, body);
            }
        }

        /// <summary>A folio in Hebrew letters among English ones stands by itself: the order of the locators is that of the index.</summary>
        private void AddLink(StyledTextBuilder text, string folio, string note, string anchor, CharacterStyle style, StructureElement body)
        {
            var isForeign = !language.IsHebrew && folio.Any(c => c is >= '\u05D0' and <= '\u05EA');
            var own = isForeign ? Language.Hebrew : language;
            var link = new StructureElement(StructureRole.Link, isForeign ? own : null, body);
            if (isForeign)
                text.AppendIsolated(folio, style, own, link, "#" + anchor);
            else
                text.Append(folio, style, own, link, "#" + anchor);
            text.Append(note, style, language, link, "#" + anchor);
        }

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

        private CharacterStyle TypeOf(Language headword) => headword.StandsInItalic ? italic : plain;

        private StructureElement ElementIn(Language inner, StructureElement parent) =>
            inner == language ? parent : new StructureElement(StructureRole.Span, inner, parent);
    }
}
