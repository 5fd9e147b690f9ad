namespace Publishing.Sources;

/// <summary>What speaks for the readings of the lines of a text, gathered once.</summary>
/// <param name="Junctions">How well words stand side by side.</param>
/// <param name="Lengths">How long runs are.</param>
/// <param name="Room">Whether a word would have had room on the line before.</param>
/// <param name="Unmarked">How many lines that reach the edge do not end in a blank: the more, the less does one that does stand in order.</param>
internal sealed record Evidence(Junctions Junctions, RunLengths Lengths, LineRoom Room, int Unmarked)
{
    // What speaks for a line of one run: little where it reaches the edge, much where it stops well before, as last lines do.
    private const int AtEdge = -4 * JunctionModel.Unit;
    private const int LeastAtEdge = -9 * JunctionModel.Unit;
    private const int Short = 12 * JunctionModel.Unit;
    private const int EdgePerCent = 95;
    private const int ShortPerCent = 80;

    // Prepositions and particles that govern the next word, so that a line goes on behind them.
    private static readonly HashSet<string> Governing = new(StringComparer.Ordinal)
    {
        "של", "את", "על", "אל", "עם", "מן", "בין", "כל", "כי", "אשר", "לפני", "אחרי", "תחת", "בלי", "ללא", "לא", "גם", "כמו", "לפי", "עד", "אם", "או",
    };

    /// <summary>The readings of a line that may be in visual order.</summary>
    /// <param name="line">The line with its blanks.</param>
    /// <param name="fullness">How much of its column it fills, in per cent.</param>
    public LineReadings Read(TracedText line, int fullness) => LineReadings.InVisualOrder(line, AsItStands(fullness), Junctions, Lengths);

    /// <summary>The one reading of a line in order.</summary>
    public LineReadings ReadInOrder(TracedText line) => LineReadings.InOrder(line, Junctions);

    /// <summary>Lowers the weight of readings whose first word had room on the line before.</summary>
    public void WeighRoom(LineReadings readings, int lineBefore)
    {
        for (var r = 0; r < readings.Inner.Length && readings.Inner.Length > 1; r++)
        {
            if (Room.IsLeftOn(lineBefore, readings.FirstWidth(r)))
                readings.Inner[r] -= Room.Against;
        }
    }

    /// <summary>Why a reading was chosen over the next best, for the ledger.</summary>
    /// <param name="lines">The readings of a stretch of lines.</param>
    /// <param name="chosen">What was chosen for each.</param>
    /// <param name="index">The line in question.</param>
    /// <param name="lineBefore">The index in the text of the line right before it, or -1.</param>
    public string Explain(IReadOnlyList<LineReadings> lines, IReadOnlyList<ReadingChoice.Choice> chosen, int index, int lineBefore)
    {
        const string What = "word runs stood in visual order";
        var (line, (best, next, _)) = (lines[index], chosen[index]);
        if (next < 0)
            return What;
        if (lineBefore >= 0 && Room.Against > JunctionModel.Unit && Room.IsLeftOn(lineBefore, line.FirstWidth(next)) && !Room.IsLeftOn(lineBefore, line.FirstWidth(best)))
            return What + ": the first word had no room on the line before";
        if (line.Unpaired[next] > line.Unpaired[best])
            return What + ": its brackets and quotation marks pair only so";
        if (Governing.Contains(line.WordAt(-1, next).ToString()) && !Governing.Contains(line.WordAt(-1, best).ToString()))
            return What + ": the line would end in a particle otherwise";
        if (index > 0 && Junctions.IsRepeated(lines[index - 1].WordAt(-1, chosen[index - 1].Reading), line.WordAt(0, best)))
            return What + ": the words at its start follow each other elsewhere in the text";
        if (index + 1 < lines.Count && Junctions.IsRepeated(line.WordAt(-1, best), lines[index + 1].WordAt(0, chosen[index + 1].Reading)))
            return What + ": the words at its end follow each other elsewhere in the text";
        return What + (line.Inner[best] >= line.Inner[next] ? ": its words go together best so" : ": it goes best with the lines beside it so");
    }

    private int AsItStands(int fullness)
    {
        var atEdge = Math.Max(LeastAtEdge, AtEdge - Logarithm.Of(Unmarked + 1, 1) * JunctionModel.Unit / Logarithm.Unit);
        return Short + (atEdge - Short) * (Math.Clamp(fullness, ShortPerCent, EdgePerCent) - ShortPerCent) / (EdgePerCent - ShortPerCent);
    }
}
