using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Sections;

/// <summary>A part of the book that begins on a new page: a title page, a text, an index.</summary>
/// <param name="Anchor">The name of its beginning, unique in the book.</param>
/// <param name="Language">The language of its furniture.</param>
/// <param name="Items">Its galley.</param>
/// <param name="Element">Its structure.</param>
internal sealed record Section(string Anchor, Language Language, ImmutableArray<GalleyItem> Items, StructureElement Element)
{
    /// <summary>The title in bookmarks and in the contents, or null to leave it out of both.</summary>
    public string? Title { get; init; }

    /// <summary>The head of right-hand pages, or null for none; the book's title stands on left-hand pages then.</summary>
    public string? RunningHead { get; init; }

    /// <summary>Whether it must begin on a right-hand page (left-hand in a book bound at the right).</summary>
    public bool OpensOnRecto { get; init; }

    /// <summary>Whether its pages show their numbers.</summary>
    public bool ShowsFolios { get; init; } = true;

    /// <summary>How many columns its pages have.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What stands across the columns of the first page, above them; empty for nothing.</summary>
    public ImmutableArray<GalleyItem> Lead { get; init; } = [];

    /// <summary>The part that it opens, counted from 0, or null.</summary>
    public int? OpensPart { get; init; }

    /// <summary>Whether it stands below the part that was opened last.</summary>
    public bool IsInPart { get; init; }

    /// <summary>The id of the text that it shows, or null.</summary>
    public string? TextId { get; init; }
}
