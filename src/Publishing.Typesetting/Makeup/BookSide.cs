using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Typesetting.Makeup;

/// <summary>What is read from one cover: the whole book, or a half of a two-way book.</summary>
/// <param name="Languages">Its languages, the main one first.</param>
/// <param name="Direction">From left to right when its spine is at the left.</param>
/// <param name="Texts">Its texts, paged.</param>
/// <param name="IsHalf">Whether the book has another half.</param>
internal sealed record BookSide(ImmutableArray<Language> Languages, Direction Direction, ImmutableArray<PagedSection> Texts, bool IsHalf)
{
    /// <summary>The main language.</summary>
    public Language Language => Languages[0];

    /// <summary>The anchor of what each half has once: <c>title-page</c>, or <c>title-page-he</c> in a half.</summary>
    public string NameOf(string anchor) => IsHalf ? anchor + "-" + Language.PrimaryTag : anchor;

    /// <summary>The sides of a book, that of the main language first.</summary>
    public static ImmutableArray<BookSide> Of(Edition edition, ImmutableArray<PagedSection> texts)
    {
        if (edition.Binding != BookBinding.Both)
            return [new BookSide(edition.Languages, edition.Binding == BookBinding.Right ? Direction.RightToLeft : Direction.LeftToRight, texts, false)];
        var ids = edition.Texts.ToDictionary(t => t.Id, t => t.Language, StringComparer.Ordinal);
        return [.. edition.Languages.Select(l => new BookSide([l], l.Direction, [.. texts.Where(t => ids[t.Section.TextId!] == l)], true))];
    }
}
