using Publishing.Core;
using Publishing.Typesetting.Design;
using Publishing.Typesetting.Paragraphs;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Galleys;

/// <summary>Makes galley blocks of paragraphs.</summary>
internal static class GalleyBlocks
{
    /// <summary>What a line more or less costs a page: less than a page that ends a row short.</summary>
    private const long LooseCost = 600;

    /// <summary>The fewest lines of a paragraph that may be set longer or shorter.</summary>
    private const int FewestLines = 4;

    /// <summary>Sets a text and gives it its height on the grid.</summary>
    /// <param name="setter">Sets the paragraph.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="direction">The direction of the paragraph.</param>
    /// <param name="measure">The width of the column.</param>
    /// <param name="row">The height of a row.</param>
    public static GalleyBlock Set(ParagraphSetter setter, StyledText text, BlockStyle style, Direction direction, Pt measure, Pt row)
    {
        var recipe = new BlockRecipe(
            text,
            new ParagraphStyle(direction, style.Alignment, style.FirstIndent, style.InsetStart, style.InsetEnd, style.Hyphenates),
            measure);
        var lines = setter.Set(recipe.Text, recipe.Style, recipe.Measure).Lines;
        var rows = style.IsSolid ? (int)((style.LineHeight.Raw * lines.Length + row.Raw - 1) / row.Raw) : lines.Length;
        return new GalleyBlock([new BlockSetting(lines, rows, 0)], direction, style.LineHeight, style.IsSolid, style.KeepsWithNext, null)
        {
            Recipe = style.Alignment == Alignment.Justified && lines.Length >= FewestLines ? recipe : null,
        };
    }

    /// <summary>A block with the settings a line longer and a line shorter that can be made of it; their lines are not placed yet.</summary>
    /// <param name="block">The block; one without a recipe comes back as it is.</param>
    /// <param name="setter">Sets the paragraph.</param>
    public static GalleyBlock WithAlternatives(GalleyBlock block, ParagraphSetter setter)
    {
        if (block.Recipe is not { } recipe)
            return block;
        var lines = block.Settings[0].LineCount;
        var (longer, shorter) = setter.CanGiveWay(recipe.Text, recipe.Style, recipe.Measure, lines);
        var settings = block.Settings;
        if (longer)
            settings = settings.Add(Alternative(lines + 1));
        if (shorter)
            settings = settings.Add(Alternative(lines - 1));
        return block with { Settings = settings };
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

    private static BlockSetting Alternative(int lines) => new([], lines, LooseCost) { LineCount = lines };
}
