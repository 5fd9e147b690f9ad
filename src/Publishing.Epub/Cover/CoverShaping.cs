using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Shapes the lines of the cover in one weight, each once: a text is tried at many sizes, and its shape is the same at all of them.</summary>
/// <param name="fonts">The fonts.</param>
internal sealed class CoverShaping(CoverFonts fonts)
{
    private readonly Dictionary<(string Text, Language Language), CoverLine> lines = [];
    private readonly Dictionary<(OpenTypeFont Font, string Language, Direction Direction), ShapePlan> plans = [];

    /// <summary>A line of text, shaped.</summary>
    public CoverLine LineOf(string text, Language language)
    {
        if (!lines.TryGetValue((text, language), out var line))
            lines.Add((text, language), line = new CoverLine(text, language, fonts, PlanOf));
        return line;
    }

    private ShapePlan PlanOf(OpenTypeFont font, Language language, Direction direction)
    {
        if (!plans.TryGetValue((font, language.Tag, direction), out var plan))
            plans.Add((font, language.Tag, direction), plan = ShapePlan.Create(font, font == fonts.Hebrew ? "Hebr" : "Latn", language.Tag, direction, []));
        return plan;
    }
}
