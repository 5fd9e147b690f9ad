namespace Publishing.Benchmarks.Evenness;

/// <summary>Where the body text of a book stands, read from its lines; left and right pages may have other margins.</summary>
public sealed class Frame
{
    // Hung punctuation and stretched glyphs move a line's edge by less on the inside; indents and short lines by more.
    private const double EdgeTolerance = 3;
    private const double SizeTolerance = 0.03;
    // A wider gap is a tabulator or another column: contents, running heads, indexes.
    private const double WidestSpace = 3;

    private readonly (double Left, double Right)[] sides;
    private readonly double latin;
    private readonly double hebrew;

    /// <summary>Finds the frame.</summary>
    /// <param name="lines">All lines of the book, those outside the body too.</param>
    public Frame(IReadOnlyCollection<TextLine> lines)
    {
        latin = Mode(lines.Where(l => !l.IsHebrew).Select(l => l.Size), 0.05);
        hebrew = Mode(lines.Where(l => l.IsHebrew).Select(l => l.Size), 0.05);
        var body = lines.Where(HasTypeOfBody).ToList();
        sides = [.. new[] { 0, 1 }.Select(parity => body.Where(l => l.Page % 2 == parity).ToList())
            .Select(page => (Mode(page.Select(l => l.Left), 0.5), Mode(page.Select(l => l.Right), 0.5)))];
        var full = body.Where(l => EndsFull(l) && l.WordSpaces.Length > 2).ToList();
        Top = full.Count == 0 ? 0 : full.Min(l => l.Baseline);
        Bottom = full.Count == 0 ? 0 : full.Max(l => l.Baseline);
        Leading = Mode(full.Zip(full.Skip(1)).Where(p => p.First.Page == p.Second.Page).Select(p => p.Second.Baseline - p.First.Baseline), 0.1);
        Grid = Leading > 0 ? Mode(full.Select(l => l.Baseline % Leading), 0.1) : 0;
    }

    /// <summary>The baseline of the first row of the pages: the highest on which a line of body text fills the measure.</summary>
    public double Top { get; }

    /// <summary>The baseline of the last row.</summary>
    public double Bottom { get; }

    /// <summary>From baseline to baseline, most often; the median of what is within 0.1 pt.</summary>
    public double Leading { get; }

    /// <summary>The remainder, divided by the leading, of the baselines of most lines.</summary>
    public double Grid { get; }

    /// <summary>The size of most lines in a script: one em.</summary>
    public double Em(bool isHebrew) => isHebrew ? hebrew : latin;

    /// <summary>Whether a line is body text: it has the size of most lines in its script, within 3 %, stands between the first and the last row, and has no gap of 3 em.</summary>
    public bool IsBody(TextLine line) =>
        HasTypeOfBody(line) && IsInside(line);

    /// <summary>Whether a line of any type stands between the first and the last row: running heads and folios do not.</summary>
    public bool IsInside(TextLine line) => line.Baseline > Top - 1 && line.Baseline < Bottom + 1;

    /// <summary>Whether a line begins more than 3 pt inside the measure.</summary>
    public bool IsIndented(TextLine line) =>
        line.IsHebrew ? line.Right < Sides(line).Right - EdgeTolerance : line.Left > Sides(line).Left + EdgeTolerance;

    /// <summary>Whether a line ends at the end of the measure or outside it, or less than 3 pt inside.</summary>
    public bool EndsFull(TextLine line) =>
        line.IsHebrew ? line.Left <= Sides(line).Left + EdgeTolerance : line.Right >= Sides(line).Right - EdgeTolerance;

    /// <summary>Whether a line stands on the first row of its page.</summary>
    public bool IsAtTop(TextLine line) => line.Baseline < Top + (Leading / 2);

    /// <summary>How far a baseline is from the nearest row, in points.</summary>
    public double OffGrid(TextLine line)
    {
        var rest = (line.Baseline - Grid) % Leading;
        return Math.Min(Math.Abs(rest), Leading - Math.Abs(rest));
    }

    private (double Left, double Right) Sides(TextLine line) => sides[line.Page % 2];

    private bool HasTypeOfBody(TextLine line) =>
        Math.Abs(line.Size - Em(line.IsHebrew)) <= SizeTolerance * line.Size && line.WordSpaces.All(s => s < WidestSpace * line.Size);

    /// <summary>The most frequent value: of those that round to the same multiple of a step, the median; 0 of none.</summary>
    private static double Mode(IEnumerable<double> values, double step)
    {
        var most = values.GroupBy(v => Math.Round(v / step)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        return most is null ? 0 : most.Order().ElementAt(most.Count() / 2);
    }
}
