using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Galleys;

/// <summary>Makes galley blocks of set paragraphs.</summary>
internal static class GalleyBlocks
{
    /// <summary>Gives a paragraph its height on the grid.</summary>
    /// <param name="paragraph">The lines.</param>
    /// <param name="direction">The direction of the paragraph.</param>
    /// <param name="style">The style they were set in.</param>
    /// <param name="row">The height of a row.</param>
    public static GalleyBlock From(SetParagraph paragraph, Direction direction, BlockStyle style, Pt row)
    {
        var lines = paragraph.Lines;
        var rows = style.IsSolid ? (int)((style.LineHeight.Raw * lines.Length + row.Raw - 1) / row.Raw) : lines.Length;
        return new GalleyBlock([new BlockSetting(lines, rows, 0)], direction, style.LineHeight, style.IsSolid, style.KeepsWithNext, null);
    }
}
