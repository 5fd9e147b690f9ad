using System.Collections.Immutable;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>Puts the openings of parts before their texts.</summary>
internal static class PartDivision
{
    /// <summary>The texts of a side with the parts that have a text in it.</summary>
    /// <param name="side">The side.</param>
    /// <param name="context">The book.</param>
    /// <param name="kept">The openings of parts.</param>
    public static IEnumerable<PagedSection> Divide(BookSide side, SectionContext context, KeptSections kept)
    {
        var parts = context.Book.Edition.Parts
            .SelectMany((part, index) => part.TextIds.Select(id => (Id: id, Index: index)))
            .ToDictionary(t => t.Id, t => t.Index, StringComparer.Ordinal);
        var open = -1;
        foreach (var text in side.Texts)
        {
            var part = parts.GetValueOrDefault(text.Section.TextId!, -1);
            var isFirst = part >= 0 && part != open;
            if (isFirst && kept.Get(new($"{side.NameOf("part")} {part}", _ => PartSection.Compose(context, side, part))) is { } opening)
                yield return opening;
            open = part;
            // The page behind a part's title is blank.
            yield return part < 0 ? text : text with { Section = text.Section with { IsInPart = true, OpensOnRecto = text.Section.OpensOnRecto || isFirst } };
        }
    }
}
