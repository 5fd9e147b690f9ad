using Publishing.Editions.Covers;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Draws the cover: titles and publisher in each language that the EPUB shows, one below the other.</summary>
internal static class CoverWriter
{
    // The size that the large shops ask for, at the ratio 1 : 1.6.
    private const int Width = CoverDesign.Width;
    private const int Height = 2560;

    /// <summary>Draws the cover.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="fonts">The fonts of the edition.</param>
    /// <returns>A PNG; null when a family is missing or malformed, which the embedding of fonts reports.</returns>
    public static byte[]? Draw(EpubPlan plan, FontLibrary fonts)
    {
        var type = plan.Book.Edition.Type;
        if (FontsOf(600) is not { } display || FontsOf(400) is not { } text)
            return null;
        try
        {
            var map = new CoverageMap(Width, Height);
            CoverDesign.DrawFront(plan.Book.Edition, forms => plan.Forms(forms), Height, new Canvas(map, new CoverShaping(display), new CoverShaping(text)));
            var cover = plan.Book.Edition.Cover;
            return Png.Write(map, (cover.Ground.Red, cover.Ground.Green, cover.Ground.Blue), (cover.Ink.Red, cover.Ink.Green, cover.Ink.Blue));
        }
        catch (FontFormatException)
        {
            return null;
        }

        CoverFonts? FontsOf(int weight) =>
            fonts.Find(type.LatinFamily, weight, italic: false) is { } latin && fonts.Find(type.HebrewFamily, weight, italic: false) is { } hebrew
                ? new CoverFonts(latin, hebrew)
                : null;
    }

    /// <summary>The front on a map of pixels.</summary>
    private sealed class Canvas(CoverageMap map, CoverShaping display, CoverShaping text) : ICoverCanvas
    {
        private const int Column = CoverDesign.Column * CoverageMap.Unit;

        public void Rule(int x, int y, int width, int height) => map.Fill(x, y, x + width, y + height);

        public int LinesOf(CoverText text, int size) =>
            Break(text, size) is var lines && lines.Exists(l => l.Width(size) > Column) ? 0 : lines.Count;

        public void Set(CoverText text, int size, int baseline)
        {
            var edges = new List<CoverEdge>();
            foreach (var line in Break(text, size))
            {
                line.AddTo(edges, size, (Width * CoverageMap.Unit - line.Width(size)) / 2, baseline * CoverageMap.Unit);
                baseline += size * 6 / 5;
            }
            map.Fill(edges);
        }

        private List<CoverLine> Break(CoverText set, int size)
        {
            var shaping = set.Weight > 400 ? display : text;
            var words = set.Text.Split(' ');
            var lines = new List<CoverLine>();
            var start = 0;
            while (start < words.Length)
            {
                var line = shaping.LineOf(words[start], set.Language);
                var end = start + 1;
                for (; end < words.Length; end++)
                {
                    var longer = shaping.LineOf(string.Join(' ', words[start..(end + 1)]), set.Language);
                    if (longer.Width(size) > Column)
                        break;
                    line = longer;
                }
                lines.Add(line);
                start = end;
            }
            return lines;
        }
    }
}
