using System.Numerics;

namespace Build.Hebrew;

/// <summary>The network of the junction model while it learns: sums of embeddings, one hidden layer, one output.</summary>
/// <remarks>Every value learns at a rate of its own (J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient Methods", JMLR 12 (2011)).</remarks>
internal sealed class JunctionNetwork
{
    // As JunctionModel has them.
    private const int Places = 4;

    // The projection learns from several lines at once: its values are many and each line moves all of them.
    private const int Batch = 8;
    private const int MostWords = 48;
    private const int MostJunctions = 160;
    private static readonly int Lanes = Vector<float>.Count;

    private readonly int width;
    private readonly int hidden;
    private readonly int[][] rows;
    private readonly float[] embeddingSpeed;
    private readonly float[] projectionSlope, projectionSpeed;
    private readonly float[] biasSlope, biasSpeed, outputSlope, outputSpeed;

    // The line at hand: its words, their embeddings and projections with the slopes of both; its junctions.
    private readonly int[] words = new int[MostWords];
    private readonly float[] sums, sumSlopes, projected, projectedSlopes;
    private readonly bool[] isProjected = new bool[MostWords * Places];
    private readonly (int A, int B, int C, int D)[] junctions = new (int, int, int, int)[MostJunctions];
    private readonly float[] active;
    private int wordCount, junctionCount, linesInBatch;

    public JunctionNetwork(int rowCount, int width, int hidden, int[][] rows, Chance chance)
    {
        (this.width, this.hidden, this.rows) = (width, hidden, rows);
        Embeddings = Drawn(rowCount * width, 0.2, chance);
        embeddingSpeed = new float[rowCount];
        Projection = Drawn(Places * width * hidden, 0.5, chance);
        (projectionSlope, projectionSpeed) = (new float[Projection.Length], new float[Projection.Length]);
        Output = Drawn(hidden, 0.8, chance);
        Bias = new float[hidden];
        (biasSlope, biasSpeed, outputSlope, outputSpeed) = (new float[hidden], new float[hidden], new float[hidden], new float[hidden]);
        (sums, sumSlopes) = (new float[MostWords * width], new float[MostWords * width]);
        (projected, projectedSlopes) = (new float[MostWords * Places * hidden], new float[MostWords * Places * hidden]);
        active = new float[MostJunctions * hidden];
    }

    /// <summary>Row by row.</summary>
    public float[] Embeddings { get; }

    /// <summary>By place, embedding and hidden unit.</summary>
    public float[] Projection { get; }

    public float[] Bias { get; }

    public float[] Output { get; }

    /// <summary>Begins a line.</summary>
    public void Begin() => (wordCount, junctionCount) = (0, 0);

    /// <summary>Adds a word to the line.</summary>
    /// <returns>Its place in the line.</returns>
    public int Add(int word)
    {
        var sum = sums.AsSpan(wordCount * width, width);
        sum.Clear();
        foreach (var row in rows[word])
        {
            var embedding = Embeddings.AsSpan(row * width, width);
            for (var i = 0; i < width; i += Lanes)
                (new Vector<float>(sum[i..]) + new Vector<float>(embedding[i..])).CopyTo(sum[i..]);
        }
        isProjected.AsSpan(wordCount * Places, Places).Clear();
        words[wordCount] = word;
        return wordCount++;
    }

    /// <summary>The weight of a junction of words of the line, given by their places in it.</summary>
    /// <returns>The weight; junctions are counted from 0 in the order of the calls.</returns>
    public float Score(int before, int left, int right, int behind)
    {
        var (a, b, c, d) = (Project(before, 0), Project(left, 1), Project(right, 2), Project(behind, 3));
        junctions[junctionCount] = (a, b, c, d);
        var sum = Vector<float>.Zero;
        for (var h = 0; h < hidden; h += Lanes)
        {
            var unit = new Vector<float>(Bias, h) + new Vector<float>(projected, a + h) + new Vector<float>(projected, b + h) + new Vector<float>(projected, c + h) + new Vector<float>(projected, d + h);
            unit = Vector.Max(unit, Vector<float>.Zero);
            unit.CopyTo(active, junctionCount * hidden + h);
            sum += unit * new Vector<float>(Output, h);
        }
        junctionCount++;
        return Vector.Sum(sum);
    }

    /// <summary>Learns from the line.</summary>
    /// <param name="slopes">For each junction how the loss rises with its weight.</param>
    /// <param name="rate">How fast to learn.</param>
    public void Learn(ReadOnlySpan<float> slopes, float rate)
    {
        Array.Clear(sumSlopes, 0, wordCount * width);
        Array.Clear(projectedSlopes, 0, wordCount * Places * hidden);
        for (var j = 0; j < junctionCount; j++)
        {
            if (Math.Abs(slopes[j]) > 1e-4f)
                LearnJunction(j, slopes[j]);
        }
        for (var w = 0; w < wordCount; w++)
            LearnWord(w, rate);
        if (++linesInBatch < Batch)
            return;
        linesInBatch = 0;
        Apply(Projection, projectionSlope, projectionSpeed, rate * 0.3f);
        Apply(Bias, biasSlope, biasSpeed, rate * 0.3f);
        Apply(Output, outputSlope, outputSpeed, rate * 0.3f);
    }

    private int Project(int word, int place)
    {
        var at = word * Places + place;
        if (isProjected[at])
            return at * hidden;
        isProjected[at] = true;
        var units = projected.AsSpan(at * hidden, hidden);
        units.Clear();
        for (var i = 0; i < width; i++)
        {
            var value = new Vector<float>(sums[word * width + i]);
            var weights = Projection.AsSpan((place * width + i) * hidden, hidden);
            for (var h = 0; h < hidden; h += Lanes)
                (new Vector<float>(units[h..]) + value * new Vector<float>(weights[h..])).CopyTo(units[h..]);
        }
        return at * hidden;
    }

    private void LearnJunction(int index, float slope)
    {
        var (a, b, c, d) = junctions[index];
        var by = new Vector<float>(slope);
        for (var h = 0; h < hidden; h += Lanes)
        {
            var unit = new Vector<float>(active, index * hidden + h);
            (new Vector<float>(outputSlope, h) + by * unit).CopyTo(outputSlope, h);
            var back = Vector.ConditionalSelect(Vector.GreaterThan(unit, Vector<float>.Zero), by * new Vector<float>(Output, h), Vector<float>.Zero);
            (new Vector<float>(biasSlope, h) + back).CopyTo(biasSlope, h);
            (new Vector<float>(projectedSlopes, a + h) + back).CopyTo(projectedSlopes, a + h);
            (new Vector<float>(projectedSlopes, b + h) + back).CopyTo(projectedSlopes, b + h);
            (new Vector<float>(projectedSlopes, c + h) + back).CopyTo(projectedSlopes, c + h);
            (new Vector<float>(projectedSlopes, d + h) + back).CopyTo(projectedSlopes, d + h);
        }
    }

    private void LearnWord(int word, float rate)
    {
        var slope = sumSlopes.AsSpan(word * width, width);
        for (var place = 0; place < Places; place++)
        {
            if (!isProjected[word * Places + place])
                continue;
            var units = projectedSlopes.AsSpan((word * Places + place) * hidden, hidden);
            for (var i = 0; i < width; i++)
            {
                var at = (place * width + i) * hidden;
                var weights = Projection.AsSpan(at, hidden);
                var weightSlopes = projectionSlope.AsSpan(at, hidden);
                var value = new Vector<float>(sums[word * width + i]);
                var sum = Vector<float>.Zero;
                for (var h = 0; h < hidden; h += Lanes)
                {
                    var unit = new Vector<float>(units[h..]);
                    sum += unit * new Vector<float>(weights[h..]);
                    (new Vector<float>(weightSlopes[h..]) + unit * value).CopyTo(weightSlopes[h..]);
                }
                slope[i] += Vector.Sum(sum);
            }
        }
        var size = 0f;
        foreach (var s in slope)
            size += s * s;
        if (size == 0)
            return;
        foreach (var row in rows[words[word]])
        {
            embeddingSpeed[row] += size / width;
            var step = rate / MathF.Sqrt(embeddingSpeed[row] + 1e-6f);
            var embedding = Embeddings.AsSpan(row * width, width);
            for (var i = 0; i < width; i++)
                embedding[i] = Math.Clamp(embedding[i] - step * slope[i], -3.9f, 3.9f);
        }
    }

    private static void Apply(float[] values, float[] slopes, float[] speeds, float rate)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var slope = slopes[i];
            speeds[i] += slope * slope;
            values[i] -= rate * slope / MathF.Sqrt(speeds[i] + 1e-6f);
            slopes[i] = 0;
        }
    }

    private static float[] Drawn(int count, double span, Chance chance)
    {
        var values = new float[count];
        for (var i = 0; i < count; i++)
            values[i] = (float)((chance.Next() - 0.5) * span);
        return values;
    }
}
