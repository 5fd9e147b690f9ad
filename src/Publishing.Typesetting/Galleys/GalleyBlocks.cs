using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Galleys;

/// <summary>Makes galley blocks of paragraphs.</summary>
internal static class GalleyBlocks
{
    private const long LeastCost = 2_000;

    /// <summary>The fewest lines of a paragraph that may be set longer or shorter.</summary>
    private const int FewestLines = 3;

    /// <summary>Sets a text and gives it its height on the grid.</summary>
    /// <param name="setter">Sets the paragraph.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="direction">The direction of the paragraph.</param>
    /// <param name="measure">The width of the column.</param>
    /// <param name="row">The height of a row.</param>
    public static GalleyBlock Set(ParagraphSetter setter, StyledText text, BlockStyle style, Direction direction, Pt measure, Pt row)
    {
        var paragraphStyle = new ParagraphStyle(direction, style.Alignment, style.FirstIndent, style.InsetStart, style.InsetEnd, style.Hyphenates)
        {
            HangPunctuation = style.HangPunctuation,
            GlyphStretch = style.GlyphStretch,
        };
        var set = setter.Set(text, paragraphStyle, measure);
        var lines = set.Lines;
        var rows = style.IsSolid ? (int)((style.LineHeight.Raw * lines.Length + row.Raw - 1) / row.Raw) : lines.Length;
        return new GalleyBlock([new BlockSetting(lines, rows, 0)], direction, style.LineHeight, style.IsSolid, style.KeepsWithNext, null)
        {
            Recipe = style.Alignment == Alignment.Justified && lines.Length >= FewestLines ? new BlockRecipe(text, paragraphStyle, measure, set.Demerits) : null,
        };
    }

    /// <summary>A block with the settings of other lengths that can be made of it; their lines are not placed yet.</summary>
    /// <param name="block">The block; one without a recipe comes back as it is.</param>
    /// <param name="setter">Sets the paragraph.</param>
    public static GalleyBlock WithAlternatives(GalleyBlock block, ParagraphSetter setter)
    {
        if (block.Recipe is not { } recipe)
            return block;
        var lengths = setter.Lengths(recipe.Text, recipe.Style, recipe.Measure, block.Settings[0].LineCount);
        return lengths.IsEmpty ? block : block with
        {
            Settings = [block.Settings[0], .. lengths.Select(l => new BlockSetting([], l.Lines, CostOf(l.Demerits - recipe.Demerits)) { LineCount = l.Lines })],
        };
    }

    /// <summary>A block of which a setting is used: its lines are placed.</summary>
    /// <param name="block">The block.</param>
    /// <param name="setting">The setting.</param>
    /// <param name="setter">Sets the paragraph.</param>
    public static GalleyBlock Use(GalleyBlock block, int setting, ParagraphSetter setter)
    {
        var used = block.Settings[setting];
        if (!used.Lines.IsEmpty || block.Recipe is not { } recipe)
            return block;
        var set = setter.Set(recipe.Text, recipe.Style, recipe.Measure, used.LineCount - block.Settings[0].LineCount);
        return block with { Settings = block.Settings.SetItem(setting, used with { Lines = set.Lines }) };
    }

    /// <summary>The cost of a setting is that of its lines; a little more, so that nothing is changed for nothing.</summary>
    private static long CostOf(long demerits) => LeastCost + Math.Max(0, demerits);
}
