using System.Collections.Immutable;

namespace Publishing.Benchmarks.Evenness;

/// <summary>How evenly the paragraphs of a language are set.</summary>
public sealed class LanguageEvenness
{
    private const int LadderLength = 3;
    private const double ShortLastLine = 2;

    /// <summary>Measures the paragraphs of a language.</summary>
    /// <param name="paragraphs">Their lines; the last of each is set to its natural width.</param>
    /// <param name="em">The size of the language's type, in points.</param>
    internal LanguageEvenness(IEnumerable<ImmutableArray<TextLine>> paragraphs, double em)
    {
        var own = paragraphs.ToList();
        var justified = own.SelectMany(p => p.Take(p.Length - 1)).ToList();
        var last = own.Where(p => p.Length > 1).Select(p => p[^1]).ToList();
        var spaces = justified.SelectMany(l => l.WordSpaces).ToList();
        var natural = Median(last.SelectMany(l => l.WordSpaces));

        Lines = justified.Count;
        NaturalSpace = em > 0 ? natural / em : 0;
        SpaceDeviation = em > 0 ? BookEvenness.Deviation(spaces) / em : 0;
        WideLines = Share(justified.Count(l => l.WordSpaces.Length > 0 && l.WordSpaces.Average() > 1.5 * natural), justified.Count);
        Hyphenated = Share(justified.Count(l => l.EndsInHyphen), justified.Count);
        Ladders = own.Sum(CountLadders);
        ShortLastLines = Share(last.Count(l => l.Right - l.Left < ShortLastLine * em), last.Count);
    }

    /// <summary>How many justified lines there are: lines of body text that are not the last of their paragraph.</summary>
    public int Lines { get; }

    /// <summary>The natural word space in em: the median of the word spaces of the last lines of paragraphs.</summary>
    public double NaturalSpace { get; }

    /// <summary>The standard deviation of all word spaces of justified lines, in em of the body size in the language's script.</summary>
    public double SpaceDeviation { get; }

    /// <summary>The share of justified lines whose mean word space is more than 1.5 times the natural one.</summary>
    public double WideLines { get; }

    /// <summary>The share of justified lines that end in a hyphen, the program's or the author's.</summary>
    public double Hyphenated { get; }

    /// <summary>How often three or more lines of a paragraph in a row end in hyphens.</summary>
    public int Ladders { get; }

    /// <summary>The share of last lines, of paragraphs of two lines or more, that are shorter than 2 em.</summary>
    public double ShortLastLines { get; }

    private static int CountLadders(ImmutableArray<TextLine> paragraph)
    {
        var (ladders, rungs) = (0, 0);
        foreach (var line in paragraph)
        {
            rungs = line.EndsInHyphen ? rungs + 1 : 0;
            if (rungs == LadderLength)
                ladders++;
        }
        return ladders;
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered.Count == 0 ? 0 : ordered[ordered.Count / 2];
    }
}
