using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Typesetting.Pages;

/// <summary>A typeset book: the value that the PDF is written from.</summary>
/// <param name="Information">Title, authors, languages.</param>
/// <param name="Binding">The side at which the book opens: <see cref="Direction.RightToLeft"/> is bound at the right.</param>
/// <param name="Pages">The pages in reading order; never empty.</param>
/// <param name="Structure">The root of the structure tree (<see cref="StructureRole.Document"/>).</param>
/// <param name="Outline">The bookmarks.</param>
/// <param name="Destinations">Where each anchor stands, by name, in no order.</param>
/// <param name="Map">The page map for the EPUB.</param>
public sealed record PageSet(
    BookInformation Information,
    Direction Binding,
    ImmutableArray<Page> Pages,
    StructureElement Structure,
    ImmutableArray<OutlineItem> Outline,
    IReadOnlyDictionary<string, Destination> Destinations,
    PageMap Map)
{
    /// <summary>In a two-way book, the page with which the half begins that is read from the other cover; null in other books. <see cref="Binding"/> is then that of the first half.</summary>
    public int? SecondHalf { get; init; }
}

/// <summary>What a file says of the book as a whole.</summary>
/// <param name="Title">The title, in the main language.</param>
/// <param name="OtherTitle">The title in the other language, or null.</param>
/// <param name="Language">The main language.</param>
/// <param name="OtherLanguage">The other language, or null.</param>
/// <param name="Authors">The authors, each once, in the order of the texts.</param>
/// <param name="Publisher">The publisher, or null.</param>
/// <param name="Rights">The rights statement, or null.</param>
/// <param name="Identifier">The edition's URI.</param>
/// <param name="Modified">The edition's date (UTC).</param>
public sealed record BookInformation(
    string Title,
    string? OtherTitle,
    Language Language,
    Language? OtherLanguage,
    ImmutableArray<string> Authors,
    string? Publisher,
    string? Rights,
    string Identifier,
    DateTimeOffset Modified);

/// <summary>A bookmark.</summary>
/// <param name="Title">Its text.</param>
/// <param name="Language">The language of its text.</param>
/// <param name="Anchor">The anchor it leads to, a key of <see cref="PageSet.Destinations"/>.</param>
/// <param name="Children">Bookmarks below it.</param>
public sealed record OutlineItem(string Title, Language Language, string Anchor, ImmutableArray<OutlineItem> Children);

/// <summary>A place to go to.</summary>
/// <param name="PageIndex">The page, from 0.</param>
/// <param name="Y">The distance from the top of the trimmed page to show at the top of the window.</param>
public sealed record Destination(int PageIndex, Pt Y);
