using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Indexing;
using Publishing.Typesetting.Sections;
using Publishing.Unicode.Numerals;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts the whole book together from its texts and what is composed around them: one pass of the loop that settles page numbers.</summary>
/// <param name="context">The book.</param>
/// <param name="texts">The texts, paged; they do not change from pass to pass.</param>
/// <param name="before">The pass before, or null in the first.</param>
internal sealed class BookMakeup(SectionContext context, ImmutableArray<PagedSection> texts, MadeUpBook? before)
{
    private readonly Edition edition = context.Book.Edition;

    private IReadOnlyDictionary<string, string> Folios => (before?.Map ?? PageMap.Empty).AnchorFolios;

    /// <summary>Makes up all pages.</summary>
    public MadeUpBook Run()
    {
        var back = Back();
        var front = Front([.. texts.Select(t => t.Section), .. back.Select(b => b.Section)]);
        var makeup = new PageMakeup(context, edition.Languages[0].Direction);
        makeup.Add(front, RomanNumerals.Format);
        makeup.FillToRecto(RomanNumerals.Format);
        makeup.Add([.. texts, .. back], n => n.ToString(CultureInfo.InvariantCulture));
        return new MadeUpBook(
            makeup.Pages,
            makeup.Destinations,
            makeup.Map,
            [.. front.Select(p => p.Section)],
            [.. texts.Select(p => p.Section)],
            [.. back.Select(p => p.Section)]);
    }

    /// <summary>Title page, imprint, contents and notes.</summary>
    private ImmutableArray<PagedSection> Front(ImmutableArray<Section> rest)
    {
        var notes = edition.Languages.Select(l => ProseSection.PublisherNote(context, l)).OfType<Section>().ToImmutableArray();
        var contents = edition.Languages.Select(l => ContentsSection.Compose(context, l, Entries([.. notes, .. rest], l), Folios));
        return
        [
            .. new Section[] { TitlePage.Compose(context), ProseSection.Imprint(context) }
                .Concat(contents)
                .Concat(notes)
                .Select(s => PagedSection.Of(s, context)),
        ];
    }

    /// <summary>Indexes and colophon.</summary>
    private ImmutableArray<PagedSection> Back()
    {
        var terms = context.Book.Indexes.Select(i => IndexSection.Compose(context, "index-of-terms", Words.IndexOfTerms(i.Language), i, Locators));
        var sources = context.Book.SourceIndexes.Select(i => IndexSection.Compose(context, "index-of-sources", Words.IndexOfSources(i.Language), i, Locators));
        var colophons = edition.Languages.Select(l => ColophonSection.Compose(context, l));
        return [.. terms.Concat(sources).Concat(colophons).Select(s => PagedSection.Of(s, context))];
    }

    /// <summary>The texts under their titles in the language of the contents; of what is there once for each language, only what is in it.</summary>
    private ImmutableArray<ContentsEntry> Entries(ImmutableArray<Section> sections, Language language)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        foreach (var section in sections)
        {
            if (edition.Texts.FirstOrDefault(t => t.Id == section.TextId) is { } text)
            {
                var titleLanguage = text.Title.In(language) is null ? text.Language : language;
                entries.Add(new ContentsEntry(section.Anchor, text.Title.InOrOther(language), titleLanguage, text.Author?.In(language)));
            }
            else if (section.Title is { } title && section.Language == language)
            {
                entries.Add(new ContentsEntry(section.Anchor, title, language, null));
            }
        }
        return entries.ToImmutable();
    }

    private ImmutableArray<Locator> Locators(ImmutableArray<TermOccurrence> occurrences) =>
        LocatorResolution.Resolve(
            occurrences,
            anchor => before is not null && before.Destinations.TryGetValue(anchor, out var place)
                ? new PagePosition(place.PageIndex, before.Map.AnchorFolios[anchor])
                : null);
}
