using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>Texts to make the junction model from: paragraphs of words, each word known by a number.</summary>
/// <remarks>
/// The folder holds folders named <c>weight-name</c> with plain texts, a paragraph on each line: <c>45-modern</c> is drawn from 45
/// times as often as a folder of weight 1, however much stands in it.
/// </remarks>
internal sealed class JunctionCorpus
{
    /// <summary>The number of what stands beside a paragraph.</summary>
    public const int Boundary = 0;

    private const int LongestParagraph = 400;
    private const int ShortestParagraph = 8;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<HebrewWord> words = [HebrewWord.Boundary];
    private readonly List<byte> lengths = [0];

    /// <summary>The paragraphs of each folder, with its weight.</summary>
    public List<(double Weight, List<int[]> Paragraphs)> Kinds { get; } = [];

    /// <summary>The words by their numbers.</summary>
    public IReadOnlyList<HebrewWord> Words => words;

    /// <summary>How many letters and marks a word is wide.</summary>
    public int WidthOf(int word) => lengths[word];

    /// <summary>Reads a folder.</summary>
    public static JunctionCorpus Read(string folder)
    {
        var corpus = new JunctionCorpus();
        foreach (var kind in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var weight = double.Parse(Path.GetFileName(kind).Split('-')[0], System.Globalization.CultureInfo.InvariantCulture);
            var paragraphs = new List<int[]>();
            foreach (var file in Directory.GetFiles(kind).Order(StringComparer.Ordinal))
                corpus.Read(File.ReadLines(file), paragraphs);
            corpus.Kinds.Add((weight, paragraphs));
        }
        return corpus;
    }

    // Lines that end no sentence go on: verse and hard-wrapped texts.
    private void Read(IEnumerable<string> lines, List<int[]> paragraphs)
    {
        var current = new List<int>();
        foreach (var line in lines)
        {
            foreach (var word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                current.Add(NumberOf(word));
            var ends = line.AsSpan().TrimEnd() is [.., '.' or '?' or '!' or ':' or '"'] && current.Count > 12;
            if (ends || current.Count > 60)
                Close(current, paragraphs);
        }
        Close(current, paragraphs);
    }

    private static void Close(List<int> current, List<int[]> paragraphs)
    {
        for (var start = 0; start < current.Count; start += LongestParagraph)
        {
            var length = Math.Min(LongestParagraph, current.Count - start);
            if (length >= ShortestParagraph)
                paragraphs.Add([.. current.GetRange(start, length)]);
        }
        current.Clear();
    }

    private int NumberOf(string text)
    {
        if (numbers.TryGetValue(text, out var number))
            return number;
        numbers.Add(text, words.Count);
        words.Add(HebrewWord.Of(text));
        lengths.Add((byte)Math.Min(60, text.Count(c => c is < '\u0591' or > '\u05C7')));
        return words.Count - 1;
    }
}
