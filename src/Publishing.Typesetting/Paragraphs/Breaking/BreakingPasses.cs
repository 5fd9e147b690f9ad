using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>Chooses the line ends of one paragraph after another, trying what harms least first.</summary>
/// <param name="diagnostics">Receives L003.</param>
internal sealed class BreakingPasses(IDiagnostics diagnostics)
{
    /// <summary>The greatest badness of a line while no word is hyphenated: word spaces little more than half as wide again as natural.</summary>
    private const int FirstTolerance = 120;

    /// <summary>The greatest badness of a line while no worse line may help the others.</summary>
    private const int SecondTolerance = 200;

    /// <summary>The same where the paragraph is to be longer or shorter than at its best.</summary>
    private const int LooseTolerance = 400;

    /// <summary>How many lines more or fewer a paragraph may be given.</summary>
    private const int MostGiven = 2;

    private const int LastTolerance = Badness.Overfull - 1;

    private readonly BreakpointList list = new();
    private readonly LineBreaking breaking = new();
    private readonly List<int> wide = [];
    private StyledText text = StyledText.None;
    private ParagraphStyle style = null!;
    private PieceReading reading = null!;

    /// <summary>The breakpoints that <see cref="Ends"/> counts.</summary>
    public ReadOnlySpan<Breakpoint> Breakpoints => list.Breakpoints;

    /// <summary>The indexes of the breakpoints that end the lines.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>Chooses the line ends of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="pieces">Its pieces; at least one.</param>
    /// <param name="paragraphStyle">How it is set.</param>
    /// <param name="flexibility">How its lines give way.</param>
    /// <param name="looseness">How many lines more or fewer than at its best it should have; it has, where that can be done well enough.</param>
    /// <returns>The demerits.</returns>
    public long Break(StyledText paragraph, PieceReading pieces, ParagraphStyle paragraphStyle, in Flexibility flexibility, int looseness)
    {
        (text, reading, style) = (paragraph, pieces, paragraphStyle);
        list.Begin(text.Text, reading, style);
        var best = Break(flexibility);
        var wanted = Ends.Count + looseness;
        if (looseness == 0 || wanted < 1)
            return best;
        var demerits = BreakLoosely(flexibility, wanted);
        return IsGood(demerits) && Ends.Count == wanted ? demerits : Break(flexibility);
    }

    /// <summary>Finds the numbers of lines near its best in which a paragraph can be set well; leaves <see cref="Ends"/> undefined.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="pieces">Its pieces; at least one.</param>
    /// <param name="paragraphStyle">How it is set.</param>
    /// <param name="flexibility">How its lines give way.</param>
    /// <param name="best">How many lines it has at its best.</param>
    /// <param name="found">Receives them with their demerits.</param>
    public void FindLengths(StyledText paragraph, PieceReading pieces, ParagraphStyle paragraphStyle, in Flexibility flexibility, int best, ICollection<ParagraphLength> found)
    {
        (text, reading, style) = (paragraph, pieces, paragraphStyle);
        list.Begin(text.Text, reading, style);
        wide.Clear();
        BreakLoosely(flexibility, best);
        for (var lines = Math.Max(1, best - MostGiven); lines <= best + MostGiven; lines++)
        {
            var demerits = breaking.DemeritsOf(lines);
            if (lines != best && IsGood(demerits))
                found.Add(new ParagraphLength(lines, demerits));
        }
    }

    /// <summary>Breaks the paragraph of before again, with no line that ends at a breakpoint.</summary>
    /// <param name="banned">The breakpoint's index.</param>
    /// <param name="lines">The number of lines.</param>
    /// <param name="flexibility">How its lines give way.</param>
    /// <returns>The demerits, or −1 when it cannot be done well.</returns>
    public long BreakWithout(int banned, int lines, in Flexibility flexibility)
    {
        list.Remove(banned);
        var demerits = breaking.Break(list.Breakpoints, flexibility, LooseTolerance, mustSucceed: false, lines, Ends);
        return IsGood(demerits) && Ends.Count == lines ? demerits : -1;
    }

    /// <summary>Breaks into a number of lines, or as near to it as can be, in one pass that knows the best breaking into each number.</summary>
    private long BreakLoosely(in Flexibility flexibility, int lines)
    {
        list.List(style.FirstIndent.Raw, style.Hyphenate, wide);
        return breaking.Break(list.Breakpoints, flexibility, LooseTolerance, mustSucceed: false, lines, Ends);
    }

    /// <summary>Whether there is a breaking, and neither its last line is too short nor a ladder of hyphens in it.</summary>
    private static bool IsGood(long demerits) => demerits is >= 0 and < Demerits.ShortLast;

    /// <summary>Breaks in at most three passes: without hyphens, with them, and, when all else fails, at any price.</summary>
    private long Break(in Flexibility flexibility)
    {
        wide.Clear();
        list.List(style.FirstIndent.Raw, hyphenate: false, wide);
        if (TryBreak(flexibility, FirstTolerance, out var demerits))
            return demerits;
        if (style.Hyphenate)
        {
            list.List(style.FirstIndent.Raw, hyphenate: true, wide);
            if (TryBreak(flexibility, SecondTolerance, out demerits))
                return demerits;
        }
        list.FindWide(flexibility.Measure, wide);
        if (wide.Count > 0)
        {
            ReportWide();
            list.List(style.FirstIndent.Raw, style.Hyphenate, wide);
        }
        return breaking.Break(list.Breakpoints, flexibility, LastTolerance, mustSucceed: true, 0, Ends);
    }

    /// <summary>Breaks within a tolerance; a breaking with a last line that is too short does not count.</summary>
    private bool TryBreak(in Flexibility flexibility, int tolerance, out long demerits)
    {
        demerits = breaking.Break(list.Breakpoints, flexibility, tolerance, mustSucceed: false, 0, Ends);
        return IsGood(demerits);
    }

    private void ReportWide()
    {
        ref var first = ref reading.Pieces[wide[0]];
        diagnostics.Report(new Diagnostic(
            TypesettingRules.WordTooWide,
            text.Where,
            $"'{text.Text[first.Start..first.End]}' is wider than the column and is broken between letters.",
            "Give it a place to break: a space, a hyphen, a soft hyphen (U+00AD)."));
    }
}
