using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Fonts.Shaping;
using Publishing.Fonts.Shaping.Layout;

namespace Publishing.Fonts;

/// <summary>How text of one font, script, language and direction is shaped: made once, run often, by several threads.</summary>
public sealed class ShapePlan
{
    [ThreadStatic]
    private static LookupRun? pooled;

    private readonly Shaper shaper;

    private ShapePlan(Shaper shaper) => this.shaper = shaper;

    /// <summary>Makes a plan.</summary>
    /// <param name="font">The font.</param>
    /// <param name="script">The ISO 15924 code of the script: <c>Latn</c>, <c>Hebr</c>, <c>Zyyy</c> for none.</param>
    /// <param name="language">The BCP 47 tag of the language, or null.</param>
    /// <param name="direction">The direction of the run.</param>
    /// <param name="features">Features wanted (or with the value 0, not wanted) beside those that are always on.</param>
    /// <exception cref="FontFormatException">A layout table is malformed.</exception>
    public static ShapePlan Create(OpenTypeFont font, string script, string? language, Direction direction, ImmutableArray<FeatureSetting> features) =>
        new(Shaper.Plan(font, script, language, direction, features.IsDefault ? [] : features));

    /// <summary>Shapes a run.</summary>
    /// <param name="text">The characters in logical order; a lone surrogate is shown as U+FFFD.</param>
    /// <returns>The glyphs from left to right; clusters are UTF-16 indexes into the text. Empty only for empty text, or where nothing is visible.</returns>
    /// <exception cref="FontFormatException">A layout table is malformed.</exception>
    public ImmutableArray<ShapedGlyph> Shape(ReadOnlySpan<char> text)
    {
        // A run holds nothing but its own work; a word costs no more than its result.
        return shaper.Shape(text, pooled ??= new LookupRun());
    }
}
