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
            var planning = new PagePlanning(firstPage, places);
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
        var notes = kept.All([.. side.Languages.Select(l => Wanted("note", l, _ => ProseSection.PublisherNote(context, l)))]);
        var wanted = ImmutableArray.CreateBuilder<WantedSection>();
        if (edition.Design.HalfTitle)
            wanted.Add(Wanted("half-title", side.Language, _ => HalfTitle.Compose(context, side)));
        wanted.Add(Wanted("title-page", side.Language, _ => TitlePage.Compose(context, side)));
        wanted.Add(Wanted("imprint", side.Language, _ => ProseSection.Imprint(context, side)));
        wanted.AddRange(side.Languages.Select(l => Wanted("contents", l, pageOf => ContentsSection.Compose(context, l, Entries([.. notes, .. rest], l), anchor => pageOf(anchor)?.Folio))));
        return [.. kept.All(wanted.ToImmutable()), .. notes];
    }

    /// <summary>Glossary, indexes and colophon.</summary>
    private ImmutableArray<PagedSection> Back(BookSide side)
    {
        var indexes = context.Book.Indexes.Where(i => side.Languages.Contains(i.Language)).ToImmutableArray();
        var sourceIndexes = context.Book.SourceIndexes.Where(i => side.Languages.Contains(i.Language));
        var wanted = ImmutableArray.CreateBuilder<WantedSection>();
        if (edition.Design.Glossary)
            wanted.AddRange(indexes.Select(i => Wanted("glossary", i.Language, _ => GlossarySection.Compose(context, i))));
        wanted.AddRange(indexes.Select(i => Wanted("terms", i.Language, pageOf => IndexSection.Compose(context, "index-of-terms", Words.IndexOfTerms(i.Language), i, occurrences => LocatorResolution.Resolve(occurrences, pageOf)))));
        wanted.AddRange(sourceIndexes.Select(i => Wanted("sources", i.Language, pageOf => IndexSection.Compose(context, "index-of-sources", Words.IndexOfSources(i.Language), i, occurrences => LocatorResolution.Resolve(occurrences, pageOf)))));
        wanted.AddRange(side.Languages.Select(l => Wanted("colophon", l, _ => ColophonSection.Compose(context, l))));
        return kept.All(wanted.ToImmutable());
    }

    private static WantedSection Wanted(string name, Language language, Func<Func<string, PagePosition?>, Section?> compose) => new($"{name} {language.Tag}", compose);

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
}
