using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>How many words the runs of a text have: counted where double spaces show their ends on both sides.</summary>
internal sealed class RunLengths
{
    private const int Longest = 4;

    // Most runs are one word, whatever the text.
    private readonly int[] counts = [0, 6, 2, 1, 1];
    private int total = 10;

    /// <summary>Takes the runs of a line: all its chunks but the first, which holds two.</summary>
    public void Learn(List<ImmutableArray<TracedText>> chunks)
    {
        for (var i = 1; i < chunks.Count; i++)
        {
            counts[Math.Min(chunks[i].Length, Longest)]++;
            total++;
        }
    }

    /// <summary>How likely a length is, as log-odds in units of <see cref="JunctionModel.Unit"/>; not more than 0.</summary>
    public int Prior(int length) => Logarithm.Of(counts[Math.Min(length, Longest)], length < Longest ? total : 4 * total) * JunctionModel.Unit / Logarithm.Unit;
}
