using Publishing.Core;
using Publishing.Editions;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Sections;

/// <summary>What all sections are composed with.</summary>
/// <param name="Book">The book.</param>
/// <param name="Design">Its look.</param>
/// <param name="Setter">Sets paragraphs.</param>
internal sealed record SectionContext(Book Book, BookDesign Design, ParagraphSetter Setter)
{
    /// <summary>The numbers of the texts.</summary>
    public TextNumbers Numbers { get; } = new(Book.Edition);

    /// <summary>Sets a text as a block of a galley.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="direction">The direction of the paragraph.</param>
    /// <param name="measure">The width of the column; that of the page when null.</param>
    public GalleyBlock Set(StyledText text, BlockStyle style, Direction direction, Pt? measure = null) =>
        GalleyBlocks.Set(Setter, text, style, direction, measure ?? Design.Measure, Design.Leading);
}
