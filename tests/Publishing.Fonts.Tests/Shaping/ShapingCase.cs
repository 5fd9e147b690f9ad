using System.Collections.Immutable;
using System.Globalization;
using Publishing.Core;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>What a set of strings is shaped as.</summary>
/// <param name="Script">The ISO 15924 code.</param>
/// <param name="Language">The BCP 47 tag.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Features">Features in the notation of hb-shape, such as <c>smcp,-liga,salt=2</c>; may be empty.</param>
internal sealed record ShapingCase(string Script, string Language, Direction Direction, string Features = "")
{
    public static ShapingCase Latin { get; } = new("Latn", "en", Direction.LeftToRight);

    public static ShapingCase Hebrew { get; } = new("Hebr", "he", Direction.RightToLeft);

    public ImmutableArray<FeatureSetting> Settings =>
        [.. Features.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Setting)];

    public ShapePlan PlanFor(OpenTypeFont font) => ShapePlan.Create(font, Script, Language, Direction, Settings);

    public override string ToString() => $"{Script} {Language} {Direction} {Features}";

    private static FeatureSetting Setting(string text) => text.Split('=') switch
    {
        [var tag, var value] => new FeatureSetting(tag, int.Parse(value, CultureInfo.InvariantCulture)),
        _ => text.StartsWith('-') ? new FeatureSetting(text[1..], 0) : new FeatureSetting(text, 1),
    };
}
