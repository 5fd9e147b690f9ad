using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>How well words stand side by side in one text: by the model, and by what the text itself says elsewhere.</summary>
internal sealed class Junctions(JunctionModel model)
{
    private const int Repeated = 2 * JunctionModel.Unit;
    private readonly HashSet<(string Left, string Right)> pairs = [];

    /// <summary>Takes words that stand in order beyond doubt.</summary>
    public void Learn(ImmutableArray<TracedText> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var (left, right) = (HebrewWord.Of(words[i - 1].Text), HebrewWord.Of(words[i].Text));
            if (left.Core.Length > 0 && right.Core.Length > 0)
                pairs.Add((left.Core, right.Core));
        }
    }

    /// <summary>The weight of a junction, in units of <see cref="JunctionModel.Unit"/>.</summary>
    public int Score(HebrewWord left, HebrewWord right) =>
        model.Score(left, right) + (pairs.Contains((left.Core, right.Core)) ? Repeated : 0);

    /// <summary>The weight of all junctions inside a line.</summary>
    public int Inside(ImmutableArray<HebrewWord> words)
    {
        var total = 0;
        for (var i = 1; i < words.Length; i++)
            total += Score(words[i - 1], words[i]);
        return total;
    }
}
