using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Indexing;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts the whole book together from its texts and what is composed around them: one pass of the loop that settles page numbers.</summary>
/// <param name="context">The book.</param>
/// <param name="texts">The texts, paged; they do not change from pass to pass.</param>
/// <param name="before">The pass before, or null in the first.</param>
internal sealed class BookMakeup(SectionContext context, ImmutableArray<PagedSection> texts, MadeUpBook? before)
{
    private readonly Edition edition = context.Book.Edition;

    private IReadOnlyDictionary<string, string> Folios => (before?.Map ?? PageMap.Empty).AnchorFolios;

    /// <summary>Makes up all pages: one side of the book after the other, each from its own title page on.</summary>
    public MadeUpBook Run()
    {
        var sides = ImmutableArray.CreateBuilder<MadeUpSide>();
        foreach (var side in BookSide.Of(edition, texts))
            sides.Add(MakeUp(side, sides.Sum(s => s.Pages.Length)));
        return new MadeUpBook(sides.ToImmutable());
    }

    private MadeUpSide MakeUp(BookSide side, int firstPage)
    {
        var back = Back(side);
        var body = PartDivision.Divide(side, context).ToImmutableArray();
        var front = Front(side, [.. body.Select(t => t.Section), .. back.Select(b => b.Section)]);
        var makeup = new PageMakeup(context, side.Direction, firstPage);
        makeup.Add(front, [.. body, .. back], FolioNumbering.Of(edition, side));
        return new MadeUpSide(
            side,
            makeup.Pages,
            makeup.Destinations,
            makeup.Map,
            [.. front.Select(p => p.Section)],
            [.. body.Select(p => p.Section)],
            [.. back.Select(p => p.Section)]);
    }

    /// <summary>Half-title, title page, imprint, contents and notes.</summary>
    private ImmutableArray<PagedSection> Front(BookSide side, ImmutableArray<Section> rest)
    {
        var notes = side.Languages.Select(l => ProseSection.PublisherNote(context, l)).OfType<Section>().ToImmutableArray();
        var contents = side.Languages.Select(l => ContentsSection.Compose(context, l, Entries([.. notes, .. rest], l), Folios));
        return
        [
            .. (edition.Design.HalfTitle ? new[] { HalfTitle.Compose(context, side) } : [])
                .Concat([TitlePage.Compose(context, side), ProseSection.Imprint(context, side)])
                .Concat(contents)
                .Concat(notes)
                .Select(s => PagedSection.Of(s, context)),
        ];
    }

    /// <summary>Glossary, indexes and colophon.</summary>
    private ImmutableArray<PagedSection> Back(BookSide side)
    {
        var terms = context.Book.Indexes.Where(i => side.Languages.Contains(i.Language)).Select(i => IndexSection.Compose(context, "index-of-terms", Words.IndexOfTerms(i.Language), i, Locators));
        var sources = context.Book.SourceIndexes.Where(i => side.Languages.Contains(i.Language)).Select(i => IndexSection.Compose(context, "index-of-sources", Words.IndexOfSources(i.Language), i, Locators));
        var colophons = side.Languages.Select(l => ColophonSection.Compose(context, l));
        var glossaries = edition.Design.Glossary
            ? context.Book.Indexes.Where(i => side.Languages.Contains(i.Language)).Select(i => GlossarySection.Compose(context, i)).OfType<Section>()
            : [];
        return [.. glossaries.Concat(terms).Concat(sources).Concat(colophons).Select(s => PagedSection.Of(s, context))];
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
                entries.Add(new ContentsEntry(section.Anchor, text.Title.InOrOther(language), titleLanguage, text.Author?.In(language))
                {
                    Number = TextNumbers.Of(edition, text, language),
                });
            }
            else if (section.OpensPart is { } part)
            {
                var title = edition.Parts[part].Title;
                entries.Add(new ContentsEntry(section.Anchor, title.InOrOther(language), title.In(language) is null ? Other(language) : language, null) { IsPart = true });
            }
            else if (section.Title is { } heading && section.Language == language)
            {
                entries.Add(new ContentsEntry(section.Anchor, heading, language, null));
            }
        }
        return entries.ToImmutable();
    }

    private static Language Other(Language language) => language.IsHebrew ? Language.English : Language.Hebrew;

    private ImmutableArray<Locator> Locators(ImmutableArray<TermOccurrence> occurrences) =>
        LocatorResolution.Resolve(
            occurrences,
            anchor => before is not null && before.Destinations.TryGetValue(anchor, out var place)
                ? new PagePosition(place.PageIndex, before.Map.AnchorFolios[anchor])
                : null);
}
