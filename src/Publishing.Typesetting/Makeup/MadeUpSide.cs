using System.Collections.Immutable;
using Publishing.Editions;
using Publishing.Typesetting.Pages;

namespace Publishing.Typesetting.Makeup;

/// <summary>The pages of a side of the book, and the sections that they show.</summary>
/// <param name="Side">The side.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Pages">The pages; their numbers go on from those of the side before.</param>
/// <param name="Breaks">Where they begin in the texts.</param>
internal sealed record MadeUpSide(BookSide Side, SideSections Sections, ImmutableArray<PagePlan> Pages, ImmutableArray<PageBreak> Breaks)
{
    /// <summary>The bookmarks; the texts of a part stand below it.</summary>
    public ImmutableArray<OutlineItem> Outline
    {
        get
        {
            var items = ImmutableArray.CreateBuilder<OutlineItem>();
            foreach (var section in Sections.Front.Concat(Sections.Texts).Concat(Sections.Back).Select(p => p.Section).Where(s => s.Title is not null))
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
