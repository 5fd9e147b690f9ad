using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Indexing;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts the whole book together from its texts and what is composed around them.</summary>
/// <param name="context">The book.</param>
/// <param name="texts">The texts, paged.</param>
internal sealed class BookMakeup(SectionContext context, ImmutableArray<PagedSection> texts)
{
    private readonly Edition edition = context.Book.Edition;
    private readonly Dictionary<string, EditionText> textsById = context.Book.Edition.Texts.ToDictionary(t => t.Id, StringComparer.Ordinal);
    private readonly KeptSections kept = new(context);

    /// <summary>The texts alone on their pages: nothing in them names a page.</summary>
    public MadeUpBook Texts() => MakeUp(side => new SideSections([], Body(side), []), 0);

    /// <summary>The texts with what is behind them.</summary>
    /// <param name="before">What names the pages of texts names those of this book.</param>
    public MadeUpBook WithBack(MadeUpBook before)
    {
        kept.Begin(before.Places);
        return MakeUp(side => new SideSections([], Body(side), Back(side)), before.Places.Count);
    }

    /// <summary>The whole book.</summary>
    /// <param name="before">What names pages names those of this book.</param>
    public MadeUpBook Whole(MadeUpBook before)
    {
        kept.Begin(before.Places);
        return MakeUp(side =>
        {
            var (body, back) = (Body(side), Back(side));
            return new SideSections(Front(side, [.. body, .. back]), body, back);
        }, before.Places.Count);
    }

    /// <summary>Gives the sections their pages: one side of the book after the other.</summary>
    /// <param name="compose">Gives the sections of a side.</param>
    /// <param name="anchors">How many anchors there are, about.</param>
    private MadeUpBook MakeUp(Func<BookSide, SideSections> compose, int anchors)
    {
        var places = new Dictionary<string, AnchorPlace>(anchors, StringComparer.Ordinal);
        var sides = ImmutableArray.CreateBuilder<MadeUpSide>();
        var firstPage = 0;
        foreach (var side in BookSide.Of(edition, texts))
        {
            var sections = compose(side);
            var planning = new PagePlanning(context.Design, side.Direction, firstPage, places);
            planning.Add(sections.Front, [.. sections.Texts, .. sections.Back], FolioNumbering.Of(edition, side));
            sides.Add(new MadeUpSide(side, sections, planning.Pages, planning.Breaks));
            firstPage += planning.Pages.Length;
        }
        return new MadeUpBook(sides.ToImmutable(), places);
    }

    private ImmutableArray<PagedSection> Body(BookSide side) => [.. PartDivision.Divide(side, context, kept)];

    /// <summary>Half-title, title page, imprint, contents and notes.</summary>
    private ImmutableArray<PagedSection> Front(BookSide side, ImmutableArray<PagedSection> rest)
    {
        var sections = new List<PagedSection?>();
        if (edition.Design.HalfTitle)
            sections.Add(Kept("half-title", side.Language, () => HalfTitle.Compose(context, side)));
        sections.Add(Kept("title-page", side.Language, () => TitlePage.Compose(context, side)));
        sections.Add(Kept("imprint", side.Language, () => ProseSection.Imprint(context, side)));
        var notes = side.Languages.Select(l => Kept("note", l, () => ProseSection.PublisherNote(context, l))).OfType<PagedSection>().ToImmutableArray();
        foreach (var language in side.Languages)
            sections.Add(Kept("contents", language, () => ContentsSection.Compose(context, language, Entries([.. notes, .. rest], language), anchor => kept.PageOf(anchor)?.Folio)));
        sections.AddRange(notes);
        return [.. sections.OfType<PagedSection>()];
    }

    /// <summary>Glossary, indexes and colophon.</summary>
    private ImmutableArray<PagedSection> Back(BookSide side)
    {
        var indexes = context.Book.Indexes.Where(i => side.Languages.Contains(i.Language)).ToImmutableArray();
        var sourceIndexes = context.Book.SourceIndexes.Where(i => side.Languages.Contains(i.Language));
        var sections = new List<PagedSection?>();
        if (edition.Design.Glossary)
            sections.AddRange(indexes.Select(i => Kept("glossary", i.Language, () => GlossarySection.Compose(context, i))));
        sections.AddRange(indexes.Select(i => Kept("terms", i.Language, () => IndexSection.Compose(context, "index-of-terms", Words.IndexOfTerms(i.Language), i, Locators))));
        sections.AddRange(sourceIndexes.Select(i => Kept("sources", i.Language, () => IndexSection.Compose(context, "index-of-sources", Words.IndexOfSources(i.Language), i, Locators))));
        sections.AddRange(side.Languages.Select(l => Kept("colophon", l, () => ColophonSection.Compose(context, l))));
        return [.. sections.OfType<PagedSection>()];
    }

    private PagedSection? Kept(string name, Language language, Func<Section?> compose) => kept.Get($"{name} {language.Tag}", compose);

    /// <summary>The texts under their titles in the language of the contents; of what is there once for each language, only what is in it.</summary>
    private ImmutableArray<ContentsEntry> Entries(ImmutableArray<PagedSection> sections, Language language)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        foreach (var section in sections.Select(s => s.Section))
        {
            if (section.TextId is { } id && textsById.TryGetValue(id, out var text))
            {
                var titleLanguage = text.Title.In(language) is null ? text.Language : language;
                entries.Add(new ContentsEntry(section.Anchor, text.Title.InOrOther(language), titleLanguage, text.Author?.In(language))
                {
                    Number = context.Numbers.Of(text, language),
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

    private ImmutableArray<Locator> Locators(ImmutableArray<TermOccurrence> occurrences) => LocatorResolution.Resolve(occurrences, kept.PageOf);
}
