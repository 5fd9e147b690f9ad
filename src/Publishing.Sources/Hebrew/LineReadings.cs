using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>The ways in which a line can be read. They differ in where its last run ends, so a number tells them apart.</summary>
/// <remarks>
/// The first chunk of a line in visual order holds the last run and the one before it. In the reading of number <c>s</c> its first
/// <c>s</c> words are the last run; in the reading of number 0 the chunk stays as it is.
/// </remarks>
internal sealed class LineReadings
{
    private readonly ImmutableArray<TracedText> texts;
    private readonly JunctionWord[] words;
    private readonly int rest;
    private bool isInOrder;
    private bool isParted;

    private LineReadings(ImmutableArray<TracedText> texts, int rest, ImmutableArray<int> splits, Junctions junctions)
    {
        (this.texts, this.rest, Splits) = (texts, rest, splits);
        words = junctions.WordsOf(texts);
        Inner = new int[splits.Length];
        Unpaired = new int[splits.Length];
    }

    /// <summary>The numbers of the readings; at least one.</summary>
    public ImmutableArray<int> Splits { get; }

    /// <summary>What speaks for each reading within the line; units of <see cref="JunctionModel.Unit"/>.</summary>
    public int[] Inner { get; }

    /// <summary>What speaks against each reading because brackets or quotation marks in it do not pair; units of <see cref="JunctionModel.Unit"/>.</summary>
    public int[] Unpaired { get; }

    /// <summary>Whether a reading is another than the line as it stands.</summary>
    public bool IsTurned(int reading) => !isInOrder && (rest > 0 || isParted || Splits[reading] > 0);

    /// <summary>How many words the line has.</summary>
    public int Length => words.Length;

    /// <summary>A line that stands in order.</summary>
    public static LineReadings InOrder(TracedText line, Junctions junctions)
    {
        var words = VisualLine.Words(line);
        return new LineReadings(words, 0, [0], junctions) { isInOrder = true };
    }

    /// <summary>A line that may be in visual order.</summary>
    /// <param name="line">The line with its blanks.</param>
    /// <param name="asItStands">What speaks for a line without double spaces being one run, in units of <see cref="JunctionModel.Unit"/>.</param>
    /// <param name="junctions">How well words stand side by side.</param>
    /// <param name="lengths">How long runs are.</param>
    public static LineReadings InVisualOrder(TracedText line, int asItStands, Junctions junctions, RunLengths lengths)
    {
        var chunks = VisualLine.Chunks(line, out var isParted);
        var texts = ImmutableArray.CreateBuilder<TracedText>();
        for (var i = chunks.Count - 1; i > 0; i--)
            texts.AddRange(chunks[i]);
        var rest = texts.Count;
        var first = chunks[0].Length;
        texts.AddRange(chunks[0]);
        var splits = ImmutableArray.CreateBuilder<int>();
        if (chunks.Count == 1 || isParted || first == 1)
            splits.Add(0);
        for (var split = 1; split < first && !isParted; split++)
            splits.Add(split);
        var readings = new LineReadings(texts.ToImmutable(), rest, splits.ToImmutable(), junctions) { isParted = isParted };
        if (readings.Splits.Length > 1)
            readings.Weigh(asItStands, chunks.Count > 1 ? lengths : null, junctions);
        return readings;
    }

    /// <summary>The words of a reading in their order.</summary>
    public ImmutableArray<TracedText> TextsOf(int reading)
    {
        var order = ImmutableArray.CreateBuilder<TracedText>(texts.Length);
        for (var i = 0; i < texts.Length; i++)
            order.Add(texts[PlaceOf(i, reading)]);
        return order.MoveToImmutable();
    }

    /// <summary>A word of a reading, counted from its start, or from its end where the number is negative.</summary>
    public JunctionWord WordAt(int index, int reading) => words[PlaceOf(index < 0 ? words.Length + index : index, reading)];

    /// <summary>The text of a word of a reading, counted from its start.</summary>
    public string TextAt(int index, int reading) => texts[PlaceOf(index, reading)].Text;

    /// <summary>Whether there is any mark that stands in pairs.</summary>
    public bool HasPairedMarks => texts.Any(t => t.Text.AsSpan().IndexOfAny(Letters.PairedMarks) >= 0);

    /// <summary>The first words of a reading, as many as a junction asks for.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="from">Where to begin.</param>
    public JunctionWord[] StartOf(int reading, int from = 0)
    {
        var start = new JunctionWord[Math.Min(JunctionFeatures.Side, words.Length - from)];
        for (var i = 0; i < start.Length; i++)
            start[i] = words[PlaceOf(from + i, reading)];
        return start;
    }

    /// <summary>The last words of a reading, as many as a junction asks for.</summary>
    public JunctionWord[] EndOf(int reading)
    {
        var end = new JunctionWord[Math.Min(JunctionFeatures.Side, words.Length)];
        for (var i = 0; i < end.Length; i++)
            end[i] = words[PlaceOf(words.Length - end.Length + i, reading)];
        return end;
    }

    /// <summary>The width of the first word of a reading, in UTF-16 units.</summary>
    public int FirstWidth(int reading) => texts[PlaceOf(0, reading)].Length;

    private int PlaceOf(int index, int reading)
    {
        if (index < rest)
            return index;
        var (chunk, split) = (words.Length - rest, Splits[reading]);
        var inChunk = index - rest + split;
        return rest + (inChunk < chunk ? inChunk : inChunk - chunk);
    }

    // The sum of the weights of all junctions inside each reading, less that of the line as it stands.
    private void Weigh(int asItStands, RunLengths? lengths, Junctions junctions)
    {
        var chunk = words.AsSpan(rest);
        var turn = junctions.Score(chunk, chunk);
        for (var i = 0; i < Splits.Length; i++)
        {
            var split = Splits[i];
            if (split == 0)
            {
                Inner[i] = asItStands;
                continue;
            }
            Inner[i] = turn - junctions.Score(chunk, split) + (lengths?.Prior(split) + lengths?.Prior(chunk.Length - split) ?? 0);
            if (rest > 0)
                Inner[i] += junctions.Score(words.AsSpan(0, rest), StartOf(i, rest));
        }
    }
}
