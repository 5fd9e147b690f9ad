using System.Collections.Immutable;
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

    /// <summary>The galley with its longer paragraphs also set a line longer and a line shorter, where they can be.</summary>
    public static ImmutableArray<GalleyItem> WithAlternatives(ImmutableArray<GalleyItem> items, ParagraphSetter setter) =>
        [.. items.Select(item => item is GalleyBlock { Recipe: { } recipe } block ? WithAlternatives(block, recipe, setter) : item)];

    private static GalleyBlock WithAlternatives(GalleyBlock block, BlockRecipe recipe, ParagraphSetter setter)
    {
        var natural = block.Settings[0].Lines.Length;
        var settings = block.Settings.ToBuilder();
        foreach (var looseness in (ReadOnlySpan<int>)[1, -1])
        {
            var lines = setter.Set(recipe.Text, recipe.Style, recipe.Measure, looseness).Lines;
            if (lines.Length - natural == looseness)
                settings.Add(new BlockSetting(lines, lines.Length, LooseCost));
        }
        return block with { Settings = settings.ToImmutable() };
    }
}
