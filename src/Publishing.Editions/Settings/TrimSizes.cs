using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Reads page sizes.</summary>
internal static class TrimSizes
{
    private static readonly Pt Least = Pt.FromMillimetres(50);
    private static readonly Pt Greatest = Pt.FromMillimetres(1000);

    /// <summary>Width and height of a named size, or of two lengths with <c>x</c> or <c>×</c> between them, 50 to 1000 mm each; false when the text is neither.</summary>
    public static bool TryParse(string text, out Pt width, out Pt height)
    {
        (width, height) = Named(text.Trim());
        if (width.Raw > 0)
            return true;
        var parts = text.Split('x', '×');
        return parts.Length == 2
            && Lengths.TryParse(parts[0], out width, Lengths.UnitOf(parts[1]))
            && Lengths.TryParse(parts[1], out height)
            && width >= Least && height >= Least && width <= Greatest && height <= Greatest;
    }

    private static (Pt Width, Pt Height) Named(string name) => name switch
    {
        "A5" or "a5" => (Pt.FromMillimetres(148), Pt.FromMillimetres(210)),
        "A6" or "a6" => (Pt.FromMillimetres(105), Pt.FromMillimetres(148)),
        "half-letter" => (Pt.FromPoints(396), Pt.FromPoints(612)),
        "6x9in" => (Pt.FromPoints(432), Pt.FromPoints(648)),
        _ => default,
    };
}
