namespace Publishing.Epub;

/// <summary>How much of each pixel of a picture is ink: filled shapes with soft edges, in whole numbers so that every machine draws the same.</summary>
/// <param name="width">Pixels across.</param>
/// <param name="height">Pixels down.</param>
internal sealed class CoverageMap(int width, int height)
{
    /// <summary>How many units of the shapes make a pixel.</summary>
    public const int Unit = 256;

    // Each row of pixels is cut into so many lines; along a line coverage is exact.
    private const int LinesPerPixel = 8;
    private const int LineHeight = Unit / LinesPerPixel;

    private readonly byte[] pixels = new byte[width * height];

    /// <summary>Pixels across.</summary>
    public int Width => width;

    /// <summary>Pixels down.</summary>
    public int Height => height;

    /// <summary>A row of pixels, from left to right: 0 is ground, 255 ink.</summary>
    public ReadOnlySpan<byte> Row(int y) => pixels.AsSpan(y * width, width);

    /// <summary>Fills a rectangle given in pixels; what lies below the picture is cut off.</summary>
    public void Fill(int left, int top, int right, int bottom)
    {
        for (var y = top; y < Math.Min(bottom, height); y++)
            pixels.AsSpan(y * width + left, right - left).Fill(byte.MaxValue);
    }

    /// <summary>Fills closed contours by the non-zero winding rule; what lies outside the picture is cut off.</summary>
    /// <param name="edges">Their edges in 1/256 pixel, y growing downwards; horizontal ones may be left out.</param>
    public void Fill(IReadOnlyList<CoverEdge> edges)
    {
        var crossings = new List<(int X, int Winding)>[height * LinesPerPixel];
        foreach (var edge in edges)
            Cross(edge, crossings);
        var row = new int[width + 1];
        for (var y = 0; y < height; y++)
        {
            var isTouched = false;
            for (var line = y * LinesPerPixel; line < (y + 1) * LinesPerPixel; line++)
            {
                if (crossings[line] is not { } onLine)
                    continue;
                isTouched = true;
                AddLine(onLine, row);
            }
            if (isTouched)
                Settle(row, pixels.AsSpan(y * width, width));
        }
    }

    /// <summary>Adds a row of coverage to the picture, and clears it for the next.</summary>
    private static void Settle(int[] row, Span<byte> pixels)
    {
        for (var x = 0; x < pixels.Length; x++)
        {
            if (row[x] != 0)
                pixels[x] = Math.Max(pixels[x], (byte)Math.Min(255, row[x] * 255 / (Unit * LinesPerPixel)));
        }
        Array.Clear(row);
    }

    private static void Cross(CoverEdge edge, List<(int X, int Winding)>[] crossings)
    {
        var (top, bottom, winding) = edge.Y0 < edge.Y1 ? (edge.Y0, edge.Y1, 1) : (edge.Y1, edge.Y0, -1);
        var first = Math.Max(0, (top + LineHeight / 2 - 1) / LineHeight);
        for (var line = first; line < crossings.Length; line++)
        {
            var y = line * LineHeight + LineHeight / 2;
            if (y >= bottom)
                break;
            var x = edge.X0 + (int)((long)(y - edge.Y0) * (edge.X1 - edge.X0) / (edge.Y1 - edge.Y0));
            (crossings[line] ??= []).Add((x, winding));
        }
    }

    private void AddLine(List<(int X, int Winding)> crossings, int[] row)
    {
        crossings.Sort();
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += crossings[i].Winding;
            if (winding != 0)
                AddSpan(Math.Clamp(crossings[i].X, 0, width * Unit), Math.Clamp(crossings[i + 1].X, 0, width * Unit), row);
        }
    }

    private static void AddSpan(int start, int end, int[] row)
    {
        var (first, last) = (start / Unit, end / Unit);
        if (first == last)
        {
            row[first] += end - start;
            return;
        }
        row[first] += Unit - start % Unit;
        for (var x = first + 1; x < last; x++)
            row[x] += Unit;
        row[last] += end % Unit;
    }
}

/// <summary>An edge of a shape, in 1/256 pixel, y growing downwards.</summary>
internal readonly record struct CoverEdge(int X0, int Y0, int X1, int Y1);
