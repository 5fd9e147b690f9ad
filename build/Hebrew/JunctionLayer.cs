using System.Numerics;

namespace Build.Hebrew;

/// <summary>The second layer of the junction model while it learns: units over those of the first and over the products of the sides.</summary>
/// <param name="inputs">How many values it takes.</param>
/// <param name="units">How many units it has; a multiple of 16.</param>
/// <param name="chance">What draws the first weights.</param>
internal sealed class JunctionLayer(int inputs, int units, Chance chance)
{
    private readonly float[] back = new float[units];

    public int Units => units;

    /// <summary>By input and unit.</summary>
    public LearntValues Weights { get; } = new(chance.Values(inputs * units, 0.3));

    public LearntValues Bias { get; } = new(new float[units]);

    public LearntValues Output { get; } = new(chance.Values(units, 0.2));

    /// <summary>What the units add to a junction.</summary>
    /// <param name="from">The values of the first layer.</param>
    /// <param name="to">Receives what the units are.</param>
    public float Score(ReadOnlySpan<float> from, Span<float> to)
    {
        Bias.Values.CopyTo(to);
        for (var i = 0; i < inputs; i++)
        {
            if (from[i] == 0)
                continue;
            var value = new Vector<float>(from[i]);
            for (var u = 0; u < units; u += Vector<float>.Count)
                Vector.FusedMultiplyAdd(value, new Vector<float>(Weights.Values, i * units + u), new Vector<float>(to[u..])).CopyTo(to[u..]);
        }
        var sum = Vector<float>.Zero;
        for (var u = 0; u < units; u += Vector<float>.Count)
        {
            var unit = Vector.Clamp(new Vector<float>(to[u..]), Vector<float>.Zero, new Vector<float>(JunctionNetwork.Most));
            unit.CopyTo(to[u..]);
            sum += unit * new Vector<float>(Output.Values, u);
        }
        return Vector.Sum(sum);
    }

    /// <summary>Takes in how the loss rises with the weight of a junction.</summary>
    /// <param name="slope">The slope.</param>
    /// <param name="from">The values of the first layer.</param>
    /// <param name="to">What the units were.</param>
    /// <param name="slopes">Receives, added, the slopes of the values of the first layer.</param>
    public void Learn(float slope, ReadOnlySpan<float> from, ReadOnlySpan<float> to, Span<float> slopes)
    {
        var by = new Vector<float>(slope);
        for (var u = 0; u < units; u += Vector<float>.Count)
        {
            var unit = new Vector<float>(to[u..]);
            (new Vector<float>(Output.Slopes, u) + by * unit).CopyTo(Output.Slopes, u);
            var through = Vector.ConditionalSelect(JunctionNetwork.Within(unit, Vector<float>.Zero), by * new Vector<float>(Output.Values, u), Vector<float>.Zero);
            through.CopyTo(back, u);
            (new Vector<float>(Bias.Slopes, u) + through).CopyTo(Bias.Slopes, u);
        }
        for (var i = 0; i < inputs; i++)
        {
            if (from[i] == 0)
                continue;
            var value = new Vector<float>(from[i]);
            var sum = Vector<float>.Zero;
            for (var u = 0; u < units; u += Vector<float>.Count)
            {
                var at = i * units + u;
                var through = new Vector<float>(back, u);
                sum = Vector.FusedMultiplyAdd(through, new Vector<float>(Weights.Values, at), sum);
                Vector.FusedMultiplyAdd(value, through, new Vector<float>(Weights.Slopes, at)).CopyTo(Weights.Slopes, at);
            }
            slopes[i] += Vector.Sum(sum);
        }
    }

    /// <summary>Makes a step.</summary>
    public void Step(float rate)
    {
        Weights.Step(rate);
        Bias.Step(rate);
        Output.Step(rate);
    }
}
