using Publishing.Core;
using Publishing.Fonts;

namespace Publishing.Epub;

/// <summary>Draws the cover: titles and publisher in each language that the EPUB shows, one below the other.</summary>
internal static class CoverWriter
{
    // The size that the large shops ask for, at the ratio 1 : 1.6.
    private const int Width = 1600;
    private const int Height = 2560;
    private const int Margin = 170;
    private const int Column = (Width - 2 * Margin) * CoverageMap.Unit;

    // What is longer than any title is cut: it could not be read at any size.
    private const int MostWords = 60;

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
            DrawTitles(plan, map, display, text);
            return Png.Write(map, ground: (0x1E, 0x33, 0x40), ink: (0xF4, 0xEC, 0xDC));
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

    private static void DrawTitles(EpubPlan plan, CoverageMap map, CoverFonts display, CoverFonts text)
    {
        var edition = plan.Book.Edition;
        map.Fill(Margin, 220, Width - Margin, 228);
        var y = 300;
        foreach (var (number, form) in plan.Forms(edition.Title).Index())
        {
            if (number > 0)
            {
                map.Fill(Width / 2 - 120, y + 50, Width / 2 + 120, y + 54);
                y += 110;
            }
            y = DrawText(map, form.Text, form.Language, display, largest: 190, mostLines: 4, y);
            foreach (var subtitle in plan.Forms(edition.Subtitle).Where(s => s.Language == form.Language))
                y = DrawText(map, subtitle.Text, subtitle.Language, text, largest: 76, mostLines: 3, y + 30);
        }
        map.Fill(Margin, Height - 380, Width - Margin, Height - 372);
        y = Height - 350;
        foreach (var publisher in plan.Forms(edition.Publisher))
            y = DrawText(map, publisher.Text, publisher.Language, text, largest: 64, mostLines: 1, y);
    }

    /// <summary>Draws centred lines at the largest size at which the text takes no more than so many, down to a third of it.</summary>
    /// <returns>The y below the last line, in pixels.</returns>
    private static int DrawText(CoverageMap map, string text, Language language, CoverFonts fonts, int largest, int mostLines, int y)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
            words = [.. words[..MostWords], "…"];
        var size = largest;
        List<CoverLine> lines;
        do
        {
            lines = Break(words, language, fonts, size);
            size -= 4;
        }
        while ((lines.Count > mostLines || lines.Exists(l => l.Width(size + 4) > Column)) && size > largest / 3);
        size += 4;
        var edges = new List<CoverEdge>();
        foreach (var line in lines)
        {
            y += size * 6 / 5;
            line.AddTo(edges, size, (Width * CoverageMap.Unit - line.Width(size)) / 2, (y - size / 4) * CoverageMap.Unit);
        }
        map.Fill(edges);
        return y;
    }

    private static List<CoverLine> Break(string[] words, Language language, CoverFonts fonts, int size)
    {
        var lines = new List<CoverLine>();
        var start = 0;
        while (start < words.Length)
        {
            var line = new CoverLine(words[start], language, fonts);
            var end = start + 1;
            for (; end < words.Length; end++)
            {
                var longer = new CoverLine(string.Join(' ', words[start..(end + 1)]), language, fonts);
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
