using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Whether a word could have stood on the line before: then it hardly begins its own.</summary>
/// <remarks>How much that says is counted over the neighbouring lines of the text that stand in order: print with a fixed measure never
/// leaves room for the next word, and print that was set by the width of its letters does so now and then.</remarks>
internal sealed class LineRoom
{
    // One word in four is short enough to fit by chance.
    private const int ByChance = 4;
    private const int Most = 8 * JunctionModel.Unit;

    private readonly Measure measure;

    private LineRoom(Measure measure, int against) => (this.measure, Against) = (measure, against);

    /// <summary>What speaks against a reading whose first word had room before, in units of <see cref="JunctionModel.Unit"/>.</summary>
    public int Against { get; }

    /// <summary>Learns from the lines that stand in order.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="measure">How wide they are.</param>
    /// <param name="isInOrder">Tells which lines stand in order.</param>
    public static LineRoom Learn(ImmutableArray<Line> lines, Measure measure, Func<int, bool> isInOrder)
    {
        var (count, roomy) = (0, 0);
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank || !isInOrder(i) || !measure.IsFull(i - 1))
                continue;
            count++;
            roomy += measure.HasRoom(i - 1, Measure.FirstWord(lines[i].Trimmed)) ? 1 : 0;
        }
        // Twice what the count alone says: where no line breaks the rule, it is the rule of a program.
        var rate = Logarithm.Of(count + 1, (roomy * 2 + 1) * ByChance / 2);
        return new LineRoom(measure, Math.Clamp(2 * rate * JunctionModel.Unit / Logarithm.Unit, 0, Most));
    }

    /// <summary>Whether a word of some width had room on a line.</summary>
    public bool IsLeftOn(int line, int width) => measure.HasRoom(line, width);
}
