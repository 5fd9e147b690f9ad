using System.Numerics;

namespace Build.Hebrew;

/// <summary>Values that all lines move, with their slopes.</summary>
/// <remarks>D. P. Kingma, J. Ba, "Adam: A Method for Stochastic Optimization", ICLR 2015.</remarks>
/// <param name="values">The values to begin with; as many as fill whole vectors.</param>
internal sealed class LearntValues(float[] values)
{
    private const float Momentum = 0.9f;
    private const float Memory = 0.999f;
    private const float Decay = 0.02f;
    private readonly float[] means = new float[values.Length];
    private readonly float[] squares = new float[values.Length];
    private float size;
    private int steps;

    public float[] Values { get; } = values;

    /// <summary>How the loss rises with each value; summed up until the next step.</summary>
    public float[] Slopes { get; } = new float[values.Length];

    /// <summary>Makes a step against the slopes and clears them.</summary>
    public void Step(float rate)
    {
        steps++;
        var by = new Vector<float>(rate / (1 - MathF.Pow(Momentum, steps)));
        var correction = new Vector<float>(1 / (1 - MathF.Pow(Memory, steps)));
        var decay = new Vector<float>(1 - rate * Decay);
        var shrink = new Vector<float>(Shrink());
        for (var i = 0; i < Values.Length; i += Vector<float>.Count)
        {
            var slope = new Vector<float>(Slopes, i) * shrink;
            var mean = new Vector<float>(means, i) * Momentum + slope * (1 - Momentum);
            var square = new Vector<float>(squares, i) * Memory + slope * slope * (1 - Memory);
            mean.CopyTo(means, i);
            square.CopyTo(squares, i);
            (new Vector<float>(Values, i) * decay - by * mean / (Vector.SquareRoot(square * correction) + new Vector<float>(1e-6f))).CopyTo(Values, i);
            Vector<float>.Zero.CopyTo(Slopes, i);
        }
    }

    // Slopes far steeper than usual are cut: one bad step makes the next worse where values are multiplied.
    private float Shrink()
    {
        var sum = Vector<float>.Zero;
        for (var i = 0; i < Slopes.Length; i += Vector<float>.Count)
            sum += new Vector<float>(Slopes, i) * new Vector<float>(Slopes, i);
        var now = MathF.Sqrt(Vector.Sum(sum));
        if (steps == 1)
            size = now;
        var most = 2 * size;
        size = 0.99f * size + 0.01f * Math.Min(now, most);
        return now > most ? most / now : 1;
    }
}
