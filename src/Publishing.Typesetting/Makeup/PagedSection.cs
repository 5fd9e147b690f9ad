using System.Collections.Immutable;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Sections;

namespace Publishing.Typesetting.Makeup;

/// <summary>A section divided into the columns of its pages.</summary>
/// <param name="Section">The section.</param>
/// <param name="Columns">The columns in reading order; a page takes <see cref="Section.Columns"/> of them.</param>
internal sealed record PagedSection(Section Section, ImmutableArray<ImmutableArray<Fragment>> Columns)
{
    /// <summary>Divides a section into pages of the design's height.</summary>
    public static PagedSection Of(Section section, BookDesign design) =>
        new(section, PageBreaking.Break(section.Items, design.Rows));
}
