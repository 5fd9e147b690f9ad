using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Editions.Covers;

/// <summary>The front of the cover: titles and publisher between two rules. The same for the printed cover and for the picture of an EPUB.</summary>
public static class CoverDesign
{
    /// <summary>The width of a front.</summary>
    public const int Width = 1600;

    /// <summary>The margin at its sides.</summary>
    public const int Margin = 170;

    /// <summary>The width of its texts.</summary>
    public const int Column = Width - 2 * Margin;

    private const int RuleWeight = 8;

    // What is longer than any title is cut: it could not be read at any size.
    private const int MostWords = 60;

    /// <summary>Draws a front.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="forms">The forms of a text to show, the main one first; none for null.</param>
    /// <param name="height">The height of the front.</param>
    /// <param name="canvas">What it is drawn on.</param>
    public static void DrawFront(Edition edition, Func<Bilingual?, ImmutableArray<(string Text, Language Language)>> forms, int height, ICoverCanvas canvas)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(forms);
        ArgumentNullException.ThrowIfNull(canvas);
        canvas.Rule(Margin, 220, Column, RuleWeight);
        var y = 300;
        foreach (var (number, title) in forms(edition.Title).Index())
        {
            if (number > 0)
            {
                canvas.Rule(Width / 2 - 120, y + 50, 240, RuleWeight / 2);
                y += 110;
            }
            y = Draw(new CoverText(title.Text, title.Language, 600), largest: 190, mostLines: 4, y, canvas);
            foreach (var subtitle in forms(edition.Subtitle).Where(s => s.Language == title.Language))
                y = Draw(new CoverText(subtitle.Text, subtitle.Language, 400), largest: 76, mostLines: 3, y + 30, canvas);
        }
        canvas.Rule(Margin, height - 380, Column, RuleWeight);
        y = height - 350;
        foreach (var publisher in forms(edition.Publisher))
            y = Draw(new CoverText(publisher.Text, publisher.Language, 400), largest: 64, mostLines: 1, y, canvas);
    }

    /// <summary>Sets lines at the largest size at which the text takes no more than so many, down to a third of it.</summary>
    /// <returns>The y below the last line.</returns>
    private static int Draw(CoverText text, int largest, int mostLines, int y, ICoverCanvas canvas)
    {
        var words = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        text = text with { Text = string.Join(' ', words.Length > MostWords ? [.. words[..MostWords], "…"] : words) };
        var size = largest;
        var lines = canvas.LinesOf(text, size);
        while ((lines == 0 || lines > mostLines) && size > largest / 3)
        {
            size -= 4;
            lines = canvas.LinesOf(text, size);
        }
        canvas.Set(text, size, y + size * 6 / 5 - size / 4);
        return y + size * 6 / 5 * Math.Max(1, lines);
    }
}
