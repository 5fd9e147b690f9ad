using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Turns round lines of Hebrew whose letters run backwards: a PDF gave them in the order in which they are painted.</summary>
/// <remarks>Final letters tell: they end words, so lines in which they begin words run backwards. Lines without any go with those beside them.</remarks>
internal static class RepairMirroredLetters
{
    private const string Name = "repair mirrored letters";
    private const int Reach = 4;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var evidence = new int[lines.Length];
        var most = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            evidence[i] = lines[i].IsSettled ? -1 : MirroredLetters.Evidence(lines[i].Text.Text);
            most = Math.Max(most, evidence[i]);
        }
        if (most <= 1)
            return lines;
        var mirrored = Enumerable.Range(0, lines.Length).Where(i => evidence[i] > 0 || (evidence[i] == 0 && GoesWithNeighbours(lines, evidence, i))).ToArray();
        var junctions = new Junctions(JunctionModel.Default);
        var keepsWords = KeepsWords(lines, mirrored, junctions);
        var result = lines.ToBuilder();
        foreach (var i in mirrored)
        {
            var turned = keepsWords ? MirroredLetters.TurnWords(lines[i].Text) : GluedNumbers.Part(MirroredLetters.TurnLine(lines[i].Text), junctions);
            ledger.Rewrite(Name, lines[i].Text, turned, keepsWords ? "the letters of its words ran backwards" : "the line ran backwards", evidence[i] > 1 ? 97 : 85);
            result[i] = new Line(turned);
        }
        return result.ToImmutable();
    }

    private static bool GoesWithNeighbours(ImmutableArray<Line> lines, int[] evidence, int index)
    {
        if (!lines[index].Trimmed.Any(Letters.IsHebrew))
            return false;
        var sum = 0;
        for (var i = Math.Max(0, index - Reach); i < Math.Min(lines.Length, index + Reach + 1); i++)
            sum += evidence[i];
        return sum > 0;
    }

    /// <summary>Whether the words read better in the order in which they stand than turned round with their letters.</summary>
    private static bool KeepsWords(ImmutableArray<Line> lines, int[] mirrored, Junctions junctions)
    {
        var gain = 0L;
        foreach (var i in mirrored.Take(400))
            gain += Inside(MirroredLetters.TurnWords(lines[i].Text), junctions) - Inside(MirroredLetters.TurnLine(lines[i].Text), junctions);
        return gain > 0;
    }

    private static int Inside(TracedText line, Junctions junctions) =>
        junctions.Inside(junctions.WordsOf(VisualLine.Words(line)));
}
