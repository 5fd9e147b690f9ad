using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Design;

/// <summary>How a kind of block is set.</summary>
/// <param name="Character">The type.</param>
/// <param name="Alignment">Justified, or ragged.</param>
/// <param name="Role">The structure element that holds it.</param>
internal sealed record BlockStyle(CharacterStyle Character, Alignment Alignment, StructureRole Role)
{
    /// <summary>Baseline to baseline; the grid's leading unless the block is solid.</summary>
    public required Pt LineHeight { get; init; }

    /// <summary>Indent of the first line.</summary>
    public Pt FirstIndent { get; init; }

    /// <summary>Indent of all lines at the side where reading begins.</summary>
    public Pt InsetStart { get; init; }

    /// <summary>Indent of all lines at the side where reading ends.</summary>
    public Pt InsetEnd { get; init; }

    /// <summary>Whether words may be divided.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>Whether punctuation hangs into the margins where lines are flush.</summary>
    public bool HangPunctuation { get; init; } = true;

    /// <summary>By how much the glyphs of justified lines may be stretched or shrunk, in thousandths.</summary>
    public int GlyphStretch { get; init; } = 20;

    /// <summary>White rows above.</summary>
    public int RowsBefore { get; init; }

    /// <summary>White rows below.</summary>
    public int RowsAfter { get; init; }

    /// <summary>Whether the block must stay on one page.</summary>
    public bool IsSolid { get; init; }

    /// <summary>Whether the next block must begin on the same page.</summary>
    public bool KeepsWithNext { get; init; }
}
