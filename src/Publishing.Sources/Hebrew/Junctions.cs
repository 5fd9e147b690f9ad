using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>How well words stand side by side in one text: by the model, and by what the text itself says elsewhere.</summary>
internal sealed class Junctions(JunctionModel model)
{
    /// <summary>What it adds to a junction that the same words stand side by side elsewhere in the text.</summary>
    public const int Repeated = 3 * JunctionModel.Unit;

    private readonly Dictionary<string, JunctionWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> cores = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly HashSet<(int Left, int Right)> pairs = [];

    /// <summary>What stands beside the first and the last word of a paragraph.</summary>
    public JunctionWord Boundary { get; } = new(HebrewWord.Boundary, 0, model);

    /// <summary>A word as the model sees it.</summary>
    public JunctionWord WordOf(ReadOnlySpan<char> text)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var found))
            return found;
        var word = HebrewWord.Of(text);
        if (!cores.TryGetValue(word.Core, out var core))
            cores.Add(word.Core, core = cores.Count);
        return known[text] = new JunctionWord(word, core, model);
    }

    /// <summary>The words of a line as the model sees them.</summary>
    public List<JunctionWord> WordsOf(ReadOnlySpan<char> line)
    {
        var result = new List<JunctionWord>();
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i]))
                i++;
            if (i > start)
                result.Add(WordOf(line[start..i]));
            i++;
        }
        return result;
    }

    /// <summary>The words of a line as the model sees them.</summary>
    public JunctionWord[] WordsOf(ImmutableArray<TracedText> line)
    {
        var result = new JunctionWord[line.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = WordOf(line[i].Text);
        return result;
    }

    /// <summary>Takes words that stand in order beyond doubt.</summary>
    public void Learn(ReadOnlySpan<JunctionWord> line)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i - 1].Core != 0 && line[i].Core != 0)
                pairs.Add((line[i - 1].Core, line[i].Core));
        }
    }

    /// <summary>Whether two words stand side by side elsewhere in the text.</summary>
    public bool IsRepeated(JunctionWord left, JunctionWord right) => pairs.Contains((left.Core, right.Core));

    /// <summary>The weight of a junction, in units of <see cref="JunctionModel.Unit"/>.</summary>
    /// <param name="around">The three words before it and the three behind it, in the order of reading.</param>
    public int Score(ReadOnlySpan<JunctionWord> around) =>
        model.Score(around) + (IsRepeated(around[JunctionFeatures.Side - 1], around[JunctionFeatures.Side]) ? Repeated : 0);

    /// <summary>The weight of the junction before a word of a line; what is beside the line does not count.</summary>
    public int Score(ReadOnlySpan<JunctionWord> line, int right) =>
        Score([At(line, right - 3), At(line, right - 2), At(line, right - 1), At(line, right), At(line, right + 1), At(line, right + 2)]);

    /// <summary>The weight of the junction between the end of a line and the start of another.</summary>
    public int Score(ReadOnlySpan<JunctionWord> line, ReadOnlySpan<JunctionWord> next) =>
        Score([At(line, line.Length - 3), At(line, line.Length - 2), At(line, line.Length - 1), At(next, 0), At(next, 1), At(next, 2)]);

    /// <summary>The weight of all junctions inside a line.</summary>
    public int Inside(ReadOnlySpan<JunctionWord> line)
    {
        var total = 0;
        for (var i = 1; i < line.Length; i++)
            total += Score(line, i);
        return total;
    }

    private JunctionWord At(ReadOnlySpan<JunctionWord> line, int index) => index >= 0 && index < line.Length ? line[index] : Boundary;
}
