using System.Numerics;
using Publishing.Sources;

namespace Build.Hebrew;

/// <summary>The network of the junction model while it learns.</summary>
/// <remarks>
/// Each word is a sum of embeddings. By its place beside the junction it adds to hidden units, of which the positive parts count,
/// and to a vector of its side, whose product with that of the other side counts. Both are weighed and summed, and so are the units
/// of a second layer above them. Every embedding learns at a rate of its own (J. Duchi, E. Hazan, Y. Singer, "Adaptive Subgradient
/// Methods", JMLR 12 (2011)).
/// </remarks>
internal sealed class JunctionNetwork
{
    /// <summary>The most that a unit or a product can be, so that no junction weighs more than all others.</summary>
    public const float Most = 8;

    // All but the embeddings learn from several lines at once: their values are few and each line moves all of them.
    private const int Batch = 16;
    private const int MostWords = 48;
    private const int MostJunctions = 160;
    private const float DenseRate = 0.003f;
    private const float EmbeddingRate = 0.04f;

    // Slopes of a word steeper than the usual by more than this, as squares, are cut.
    private const float Steep = 10;
    private static readonly int Lanes = Vector<float>.Count;

    private readonly int places, width, hidden, shared, depth, stride;
    private readonly int[][] rows;
    private readonly float[] embeddingSpeed;

    // The line at hand: its words, their embeddings and projections with the slopes of both; its junctions.
    private readonly int[][] words = new int[MostWords][];
    private readonly float[] sums, sumSlopes, projected, projectedSlopes;
    private readonly bool[] isProjected, isMoved;
    private readonly int[] junctions, used = new int[MostWords];
    private readonly float[] active, units, back, mask;
    private float scale = 1;
    private int wordCount, junctionCount, linesInBatch;
    private float usual;
    private float[] inverse = [];

    /// <summary>Draws a network.</summary>
    /// <param name="file">The shape of the model.</param>
    /// <param name="rows">For each word the rows of its embeddings.</param>
    /// <param name="chance">What draws the first weights.</param>
    public JunctionNetwork(JunctionModelFile file, int[][] rows, Chance chance)
    {
        (places, width, hidden, shared, this.rows) = (JunctionFeatures.Places, file.Width, file.Hidden, file.Shared, rows);
        (depth, stride) = (hidden + shared, hidden + 3 * shared);
        var rowCount = file.Vocabulary.Length + file.Buckets;
        Embeddings = chance.Values(rowCount * width, 0.2);
        embeddingSpeed = new float[rowCount];
        Projection = new LearntValues(chance.Values(places * width * depth, 0.4));
        Output = new LearntValues(chance.Values(hidden, 0.8));
        Bias = new LearntValues(new float[hidden]);
        Layer = new JunctionLayer(depth, file.Units, chance);
        (sums, sumSlopes) = (new float[MostWords * width], new float[MostWords * width]);
        (projected, projectedSlopes) = (new float[MostWords * places * depth], new float[MostWords * places * depth]);
        (isProjected, isMoved) = (new bool[MostWords * places], new bool[MostWords * places]);
        junctions = new int[MostJunctions * places];
        // The hidden units and the products of the sides; then the vector of the side before and the one behind.
        active = new float[MostJunctions * stride];
        units = new float[MostJunctions * file.Units];
        back = new float[depth];
        mask = new float[depth];
    }

    /// <summary>Row by row.</summary>
    public float[] Embeddings { get; }

    /// <summary>By place, embedding and hidden unit, with the values of the side behind the hidden units.</summary>
    public LearntValues Projection { get; }

    /// <summary>What the hidden units begin with.</summary>
    public LearntValues Bias { get; }

    /// <summary>The weights of the hidden units.</summary>
    public LearntValues Output { get; }

    /// <summary>The second layer.</summary>
    public JunctionLayer Layer { get; }

    /// <summary>For each value of an embedding the step to which it is rounded, or null while it is not.</summary>
    public float[]? Steps { get; private set; }

    /// <summary>From here on the embeddings count as the file rounds them, so that the rest makes up for it.</summary>
    /// <param name="steps">For each value of an embedding the step to which it is rounded.</param>
    public void Round(float[] steps) => (Steps, inverse) = (steps, [.. steps.Select(s => 1 / s)]);

    /// <summary>Begins a line.</summary>
    /// <param name="left">What part of the units and products is left out in this line, so that none is relied on; the others count for more.</param>
    /// <param name="chance">What draws them.</param>
    public void Begin(float left, Chance chance)
    {
        (wordCount, junctionCount) = (0, 0);
        scale = 1 / (1 - left);
        for (var i = 0; i < mask.Length; i++)
            mask[i] = left > 0 && chance.Next() < left ? 0 : scale;
    }

    /// <summary>Adds a word to the line.</summary>
    /// <param name="rowsOfWord">The rows of its embeddings.</param>
    /// <returns>Its place in the line.</returns>
    public int Add(int[] rowsOfWord)
    {
        var sum = sums.AsSpan(wordCount * width, width);
        sum.Clear();
        foreach (var row in rowsOfWord)
        {
            for (var i = 0; i < width; i += Lanes)
            {
                var value = new Vector<float>(Embeddings, row * width + i);
                if (Steps is not null)
                    value = Vector.Round(Vector.Clamp(value * new Vector<float>(inverse, i), new Vector<float>(-8), new Vector<float>(7))) * new Vector<float>(Steps, i);
                (new Vector<float>(sum[i..]) + value).CopyTo(sum[i..]);
            }
        }
        isProjected.AsSpan(wordCount * places, places).Clear();
        words[wordCount] = rowsOfWord;
        return wordCount++;
    }

    /// <summary>The rows of the embeddings of a word.</summary>
    public int[] RowsOf(int word) => rows[word];

    /// <summary>The weight of a junction of words of the line, given by their places in it.</summary>
    /// <param name="around">The words before and behind it in the order of reading.</param>
    /// <returns>The weight; junctions are counted from 0 in the order of the calls.</returns>
    public float Score(ReadOnlySpan<int> around)
    {
        var at = junctions.AsSpan(junctionCount * places, places);
        for (var p = 0; p < places; p++)
            at[p] = Project(around[p], p);
        var first = active.AsSpan(junctionCount * stride, stride);
        var sum = Vector<float>.Zero;
        for (var h = 0; h < hidden; h += Lanes)
        {
            var unit = new Vector<float>(Bias.Values, h);
            foreach (var a in at)
                unit += new Vector<float>(projected, a + h);
            unit = Vector.Clamp(unit, Vector<float>.Zero, new Vector<float>(Most)) * new Vector<float>(mask, h);
            unit.CopyTo(first[h..]);
            sum += unit * new Vector<float>(Output.Values, h);
        }
        for (var h = hidden; h < depth; h += Lanes)
        {
            var (before, behind) = (Vector<float>.Zero, Vector<float>.Zero);
            for (var p = 0; p < places / 2; p++)
            {
                before += new Vector<float>(projected, at[p] + h);
                behind += new Vector<float>(projected, at[p + places / 2] + h);
            }
            var product = Vector.Clamp(before * behind, new Vector<float>(-Most), new Vector<float>(Most)) * new Vector<float>(mask, h);
            product.CopyTo(first[h..]);
            before.CopyTo(first[(h + shared)..]);
            behind.CopyTo(first[(h + 2 * shared)..]);
            sum += product;
        }
        var second = units.AsSpan(junctionCount++ * Layer.Units, Layer.Units);
        return Vector.Sum(sum) + Layer.Score(first, second);
    }

    /// <summary>Learns from the line.</summary>
    /// <param name="slopes">For each junction how the loss rises with its weight.</param>
    /// <param name="rate">How fast to learn; 1 at first.</param>
    public void Learn(ReadOnlySpan<float> slopes, float rate)
    {
        Array.Clear(sumSlopes, 0, wordCount * width);
        Array.Clear(projectedSlopes, 0, wordCount * places * depth);
        Array.Clear(isMoved, 0, wordCount * places);
        for (var j = 0; j < junctionCount; j++)
        {
            // Slopes sum up to nothing: without the slight ones the rest would drift.
            if (Math.Abs(slopes[j]) > 1e-6f)
                LearnJunction(j, slopes[j]);
        }
        for (var place = 0; place < places; place++)
            LearnPlace(place);
        for (var w = 0; w < wordCount; w++)
            LearnWord(w, rate * EmbeddingRate);
        if (++linesInBatch < Batch)
            return;
        linesInBatch = 0;
        Projection.Step(rate * DenseRate);
        Bias.Step(rate * DenseRate);
        Output.Step(rate * DenseRate);
        Layer.Step(rate * DenseRate);
    }

    // Four vectors of sums at a time, which stay in registers.
    private int Project(int word, int place)
    {
        var index = word * places + place;
        if (isProjected[index])
            return index * depth;
        isProjected[index] = true;
        var block = 4 * Lanes;
        for (var h = 0; h < depth; h += block)
        {
            var (a, b, c, d) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
            for (var i = 0; i < width; i++)
            {
                var value = new Vector<float>(sums[word * width + i]);
                var from = (place * width + i) * depth + h;
                a = Vector.FusedMultiplyAdd(value, new Vector<float>(Projection.Values, from), a);
                b = Vector.FusedMultiplyAdd(value, new Vector<float>(Projection.Values, from + Lanes), b);
                c = Vector.FusedMultiplyAdd(value, new Vector<float>(Projection.Values, from + 2 * Lanes), c);
                d = Vector.FusedMultiplyAdd(value, new Vector<float>(Projection.Values, from + 3 * Lanes), d);
            }
            var to = index * depth + h;
            a.CopyTo(projected, to);
            b.CopyTo(projected, to + Lanes);
            c.CopyTo(projected, to + 2 * Lanes);
            d.CopyTo(projected, to + 3 * Lanes);
        }
        return index * depth;
    }

    private void LearnJunction(int index, float slope)
    {
        var at = junctions.AsSpan(index * places, places);
        var first = index * stride;
        foreach (var a in at)
            isMoved[a / depth] = true;
        back.AsSpan().Clear();
        Layer.Learn(slope, active.AsSpan(first, depth), units.AsSpan(index * Layer.Units, Layer.Units), back);
        var by = new Vector<float>(slope);
        for (var h = 0; h < hidden; h += Lanes)
        {
            var unit = new Vector<float>(active, first + h);
            (new Vector<float>(Output.Slopes, h) + by * unit).CopyTo(Output.Slopes, h);
            var through = Vector.ConditionalSelect(Within(unit, Vector<float>.Zero, scale), by * new Vector<float>(Output.Values, h) + new Vector<float>(back, h), Vector<float>.Zero) * new Vector<float>(mask, h);
            (new Vector<float>(Bias.Slopes, h) + through).CopyTo(Bias.Slopes, h);
            foreach (var a in at)
                (new Vector<float>(projectedSlopes, a + h) + through).CopyTo(projectedSlopes, a + h);
        }
        for (var h = hidden; h < depth; h += Lanes)
        {
            var through = Vector.ConditionalSelect(Within(new Vector<float>(active, first + h), new Vector<float>(-Most * scale), scale), by + new Vector<float>(back, h), Vector<float>.Zero) * new Vector<float>(mask, h);
            var before = through * new Vector<float>(active, first + h + 2 * shared);
            var behind = through * new Vector<float>(active, first + h + shared);
            for (var p = 0; p < places / 2; p++)
            {
                (new Vector<float>(projectedSlopes, at[p] + h) + before).CopyTo(projectedSlopes, at[p] + h);
                var a = at[p + places / 2] + h;
                (new Vector<float>(projectedSlopes, a) + behind).CopyTo(projectedSlopes, a);
            }
        }
    }

    // As in Project, four vectors at a time.
    private void LearnPlace(int place)
    {
        var count = 0;
        for (var w = 0; w < wordCount; w++)
        {
            if (isMoved[w * places + place])
                used[count++] = w;
        }
        var block = 4 * Lanes;
        for (var i = 0; i < width; i++)
        {
            var weights = (place * width + i) * depth;
            for (var h = 0; h < depth; h += block)
            {
                var at = weights + h;
                var (a, b, c, d) = (new Vector<float>(Projection.Slopes, at), new Vector<float>(Projection.Slopes, at + Lanes), new Vector<float>(Projection.Slopes, at + 2 * Lanes), new Vector<float>(Projection.Slopes, at + 3 * Lanes));
                var (wa, wb, wc, wd) = (new Vector<float>(Projection.Values, at), new Vector<float>(Projection.Values, at + Lanes), new Vector<float>(Projection.Values, at + 2 * Lanes), new Vector<float>(Projection.Values, at + 3 * Lanes));
                foreach (var w in used.AsSpan(0, count))
                {
                    var from = (w * places + place) * depth + h;
                    var value = new Vector<float>(sums[w * width + i]);
                    var (sa, sb, sc, sd) = (new Vector<float>(projectedSlopes, from), new Vector<float>(projectedSlopes, from + Lanes), new Vector<float>(projectedSlopes, from + 2 * Lanes), new Vector<float>(projectedSlopes, from + 3 * Lanes));
                    a = Vector.FusedMultiplyAdd(value, sa, a);
                    b = Vector.FusedMultiplyAdd(value, sb, b);
                    c = Vector.FusedMultiplyAdd(value, sc, c);
                    d = Vector.FusedMultiplyAdd(value, sd, d);
                    sumSlopes[w * width + i] += Vector.Sum(sa * wa + sb * wb + (sc * wc + sd * wd));
                }
                a.CopyTo(Projection.Slopes, at);
                b.CopyTo(Projection.Slopes, at + Lanes);
                c.CopyTo(Projection.Slopes, at + 2 * Lanes);
                d.CopyTo(Projection.Slopes, at + 3 * Lanes);
            }
        }
    }

    /// <summary>Where values are not held back by a limit.</summary>
    public static Vector<int> Within(Vector<float> values, Vector<float> least, float scale = 1) => Vector.GreaterThan(values, least) & Vector.LessThan(values, new Vector<float>(Most * scale));

    private void LearnWord(int word, float rate)
    {
        var slope = sumSlopes.AsSpan(word * width, width);
        var size = Vector<float>.Zero;
        for (var i = 0; i < width; i += Lanes)
            size += new Vector<float>(slope[i..]) * new Vector<float>(slope[i..]);
        var speed = Vector.Sum(size) / width;
        if (speed == 0)
            return;
        usual = usual == 0 ? speed : usual + 0.0001f * (Math.Min(speed, Steep * usual) - usual);
        var shrink = 1f;
        if (speed > Steep * usual)
        {
            shrink = MathF.Sqrt(Steep * usual / speed);
            speed = Steep * usual;
        }
        foreach (var row in words[word])
        {
            embeddingSpeed[row] += speed;
            var step = new Vector<float>(shrink * rate / MathF.Sqrt(embeddingSpeed[row] + 1e-6f));
            var embedding = Embeddings.AsSpan(row * width, width);
            for (var i = 0; i < width; i += Lanes)
                Vector.Clamp(new Vector<float>(embedding[i..]) - step * new Vector<float>(slope[i..]), new Vector<float>(-3.9f), new Vector<float>(3.9f)).CopyTo(embedding[i..]);
        }
    }
}
