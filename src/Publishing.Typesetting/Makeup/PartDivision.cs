using System.Collections.Immutable;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts the openings of parts before their texts.</summary>
internal static class PartDivision
{
    /// <summary>The texts of a side with the parts that have a text in it.</summary>
    public static IEnumerable<PagedSection> Divide(BookSide side, SectionContext context)
    {
        var parts = context.Book.Edition.Parts;
        var open = -1;
        foreach (var text in side.Texts)
        {
            var part = IndexOf(parts, text.Section.TextId!);
            var isFirst = part >= 0 && part != open;
            if (isFirst)
                yield return PagedSection.Of(PartSection.Compose(context, side, part), context);
            open = part;
            // The page behind a part's title is blank.
            yield return part < 0 ? text : text with { Section = text.Section with { IsInPart = true, OpensOnRecto = text.Section.OpensOnRecto || isFirst } };
        }
    }

    private static int IndexOf(ImmutableArray<Editions.EditionPart> parts, string textId)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].TextIds.Contains(textId))
                return i;
        }
        return -1;
    }
}
