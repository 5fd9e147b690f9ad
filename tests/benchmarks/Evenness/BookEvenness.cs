using System.Collections.Immutable;

namespace Publishing.Benchmarks.Evenness;

/// <summary>How evenly a book is set: measured alike in any program's PDF.</summary>
/// <remarks>
/// Body lines make paragraphs: a line begins one when it is indented, when it does not stand one leading below the line before it (or on
/// the first row of the next page), or when the line before ends short of the measure. A paragraph's last line is set to its natural
/// width; all others are justified. Sizes and edges have the tolerances that <see cref="Frame"/> names.
/// </remarks>
public sealed class BookEvenness
{
    private const double GridTolerance = 0.2;

    private readonly Frame frame;
    private readonly ImmutableArray<TextLine> inside;
    private readonly ImmutableArray<TextLine> body;
    private readonly ImmutableArray<ImmutableArray<TextLine>> paragraphs;

    /// <summary>Measures a book.</summary>
    /// <param name="lines">All lines, page after page, from top to bottom.</param>
    public BookEvenness(IReadOnlyCollection<TextLine> lines)
    {
        frame = new Frame(lines);
        inside = [.. lines.Where(frame.IsInside)];
        body = [.. inside.Where(frame.IsBody)];
        paragraphs = Paragraphs();
        English = new LanguageEvenness(paragraphs.Where(p => !p[0].IsHebrew), frame.Em(isHebrew: false));
        Hebrew = new LanguageEvenness(paragraphs.Where(p => p[0].IsHebrew), frame.Em(isHebrew: true));
    }

    /// <summary>The lines of the English paragraphs.</summary>
    public LanguageEvenness English { get; }

    /// <summary>The lines of the Hebrew paragraphs.</summary>
    public LanguageEvenness Hebrew { get; }

    /// <summary>Last lines of paragraphs of two lines or more that stand alone on the first row of a page.</summary>
    public int Widows => paragraphs.Count(p => p.Length > 1 && p[^1].Page != p[^2].Page);

    /// <summary>First lines of such paragraphs that stand alone at the foot of a page.</summary>
    public int Orphans => paragraphs.Count(p => p.Length > 1 && p[0].Page != p[1].Page);

    /// <summary>Body lines whose baseline is more than 0.2 pt from the grid: from the rows that a leading apart hold most lines.</summary>
    public int LinesOffGrid => body.Count(l => frame.OffGrid(l) > GridTolerance);

    /// <summary>How many pages are full: those with paragraphs before another with paragraphs whose first row is taken.</summary>
    public int FullPages => Bottoms().Count;

    /// <summary>The standard deviation of the last baseline of full pages, in points; the last line may be of any type.</summary>
    public double BottomDeviation => Deviation(Bottoms());

    private List<double> Bottoms()
    {
        // Lists, contents and indexes are made up by other rules: paragraphs are what pages of text are known by.
        var pages = paragraphs.Where(p => p.Length > 1).SelectMany(p => p).Select(l => l.Page).ToHashSet();
        return
        [
            .. inside.Zip(inside.Skip(1))
                .Where(p => p.Second.Page == p.First.Page + 1 && frame.IsAtTop(p.Second) && pages.Contains(p.First.Page) && pages.Contains(p.Second.Page))
                .Select(p => p.First.Baseline),
        ];
    }

    private ImmutableArray<ImmutableArray<TextLine>> Paragraphs()
    {
        var all = ImmutableArray.CreateBuilder<ImmutableArray<TextLine>>();
        var paragraph = ImmutableArray.CreateBuilder<TextLine>();
        foreach (var line in body)
        {
            if (paragraph.Count > 0 && (frame.IsIndented(line) || !frame.EndsFull(paragraph[^1]) || !Follows(paragraph[^1], line)))
            {
                all.Add(paragraph.ToImmutable());
                paragraph.Clear();
            }
            paragraph.Add(line);
        }
        if (paragraph.Count > 0)
            all.Add(paragraph.ToImmutable());
        return all.ToImmutable();
    }

    private bool Follows(TextLine before, TextLine line) =>
        line.Page == before.Page
            ? line.Baseline - before.Baseline < frame.Leading * 1.5
            : line.Page == before.Page + 1 && frame.IsAtTop(line);

    /// <summary>The standard deviation of all values there are; 0 of none.</summary>
    internal static double Deviation(List<double> values)
    {
        if (values.Count == 0)
            return 0;
        var mean = values.Average();
        return Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / values.Count);
    }
}
