using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Breaking;
using Publishing.Typesetting.Paragraphs.Placing;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>Sets one paragraph after another, keeping its lists. For one thread at a time.</summary>
internal sealed class ParagraphWork(WordShapers shapers, IDiagnostics diagnostics)
{
    /// <summary>The greatest badness of a line while no word is hyphenated: word spaces half as wide again as natural.</summary>
    private const int FirstTolerance = 100;

    /// <summary>The greatest badness of a line while no worse line may help the others.</summary>
    private const int SecondTolerance = 200;

    /// <summary>The same where the paragraph is to be longer or shorter than at its best.</summary>
    private const int LooseTolerance = 400;

    private const int LastTolerance = Badness.Overfull - 1;

    private readonly PieceReading reading = new(shapers);
    private readonly BreakpointList breakpoints = new();
    private readonly LineBreaking breaking = new();
    private readonly LinePlacing placing = new();
    private readonly List<int> ends = [];
    private readonly List<int> wide = [];

    /// <summary>Sets a paragraph: reads it, breaks it, places its lines.</summary>
    public SetParagraph Set(StyledText text, ParagraphStyle style, Pt measure, int looseness)
    {
        reading.Read(text, style.Direction);
        if (reading.Pieces.Count == 0)
            return new SetParagraph([], 0);
        var demerits = Break(text, style, FlexibilityOf(text, style, measure), looseness);
        placing.Begin(text, reading, style, measure);
        var lines = new SetLine[ends.Count];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = placing.Place(breakpoints.Breakpoints[i == 0 ? 0 : ends[i - 1]], breakpoints.Breakpoints[ends[i]]);
        return new SetParagraph([.. lines], demerits);
    }

    private static Flexibility FlexibilityOf(StyledText text, ParagraphStyle style, Pt measure)
    {
        var width = measure - style.InsetStart - style.InsetEnd;
        var em = text.Spans[0].Style.Size;
        var isJustified = style.Alignment == Alignment.Justified;
        return new Flexibility(
            width.Raw,
            isJustified ? style.GlyphStretch : 0,
            isJustified ? 0 : em.Raw * 4,
            style.Alignment == Alignment.Centre ? width.Raw / 2 : 0,
            Pt.Min(Pt.Max(em * 2, style.FirstIndent), width / 2).Raw);
    }

    /// <summary>Breaks in at most three passes: without hyphens, with them, and, when all else fails, at any price.</summary>
    private long Break(StyledText text, ParagraphStyle style, in Flexibility flexibility, int looseness)
    {
        breakpoints.Begin(text.Text, reading, style);
        wide.Clear();
        var demerits = -1L;
        if (looseness == 0)
        {
            breakpoints.List(style.FirstIndent.Raw, hyphenate: false, wide);
            demerits = breaking.Break(breakpoints.Breakpoints, flexibility, FirstTolerance, mustSucceed: false, 0, ends);
            if (demerits >= 0)
                return demerits;
        }
        breakpoints.List(style.FirstIndent.Raw, style.Hyphenate, wide);
        if (style.Hyphenate || looseness != 0)
            demerits = breaking.Break(breakpoints.Breakpoints, flexibility, looseness == 0 ? SecondTolerance : LooseTolerance, mustSucceed: false, looseness, ends);
        if (demerits >= 0)
            return demerits;
        breakpoints.FindWide(flexibility.Measure, wide);
        if (wide.Count > 0)
        {
            ReportWide(text);
            breakpoints.List(style.FirstIndent.Raw, style.Hyphenate, wide);
        }
        return breaking.Break(breakpoints.Breakpoints, flexibility, LastTolerance, mustSucceed: true, looseness, ends);
    }

    private void ReportWide(StyledText text)
    {
        ref var first = ref reading.Pieces[wide[0]];
        diagnostics.Report(new Diagnostic(
            TypesettingRules.WordTooWide,
            text.Where,
            $"'{text.Text[first.Start..first.End]}' is wider than the column and is broken between letters.",
            "Give it a place to break: a space, a hyphen, a soft hyphen (U+00AD)."));
    }
}
