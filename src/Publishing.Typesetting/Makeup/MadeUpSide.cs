using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>The pages of a side of the book, and the sections that they show.</summary>
/// <param name="Side">The side.</param>
/// <param name="Pages">The pages; their numbers go on from those of the side before.</param>
/// <param name="Destinations">Where each anchor stands.</param>
/// <param name="Map">The page map.</param>
/// <param name="Front">The sections before the texts.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Back">The sections behind the texts.</param>
internal sealed record MadeUpSide(
    BookSide Side,
    ImmutableArray<Page> Pages,
    ImmutableSortedDictionary<string, Destination> Destinations,
    PageMap Map,
    ImmutableArray<Section> Front,
    ImmutableArray<Section> Texts,
    ImmutableArray<Section> Back)
{
    /// <summary>The bookmarks; the texts of a part stand below it.</summary>
    public ImmutableArray<OutlineItem> Outline
    {
        get
        {
            var items = ImmutableArray.CreateBuilder<OutlineItem>();
            foreach (var section in Front.Concat(Texts).Concat(Back).Where(s => s.Title is not null))
            {
                var item = new OutlineItem(section.Title!, section.Language, section.Anchor, []);
                if (section.IsInPart)
                    items[^1] = items[^1] with { Children = items[^1].Children.Add(item) };
                else
                    items.Add(item);
            }
            return items.ToImmutable();
        }
    }
}
