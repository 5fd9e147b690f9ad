using Publishing.Core;

namespace Publishing.Editions;

/// <summary>Reads the page: its trim and its margins.</summary>
internal static class PageReader
{
    /// <summary>The page of an edition. Margins that are not given follow the canon.</summary>
    public static PageGeometry Read(SettingsSection page)
    {
        var text = page.Text("trim")!;
        if (!TrimSizes.TryParse(text, out var width, out var height))
        {
            page.Report(EditionRules.BadLength, "trim", $"'{SettingsSection.Short(text)}' is no size of a page.", "Allowed: A5, A6, half-letter, 6x9in, or width and height from 50 to 1000 mm, such as 140mm x 210mm.");
            _ = TrimSizes.TryParse("A5", out width, out height);
        }
        // Of the page of the Middle Ages, which a text block of its own proportions divides into ninths (J. A. van de Graaf, 1946).
        var ninths = page.Choice("canon") == "ninths";
        var geometry = new PageGeometry(
            width,
            height,
            page.Length("inner") ?? (ninths ? width / 9 : width.Times(18, 148)),
            page.Length("outer") ?? (ninths ? width.Times(2, 9) : width.Times(24, 148)),
            page.Length("top") ?? (ninths ? height / 9 : height.Times(21, 210)),
            page.Length("bottom") ?? (ninths ? height.Times(2, 9) : height.Times(29, 210)));
        var least = Pt.FromMillimetres(30);
        if (width - geometry.Inner - geometry.Outer < least || height - geometry.Top - geometry.Bottom < least)
            page.Report(EditionRules.NoRoom, "trim", "The margins leave less than 30 mm for the text.", "Make them smaller, or the page larger.");
        return geometry;
    }
}
