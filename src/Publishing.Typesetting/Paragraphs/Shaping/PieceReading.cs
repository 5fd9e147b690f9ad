using System.Globalization;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Breaking;
using Publishing.Typesetting.Text;
using Publishing.Unicode.LineBreaking;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>Reads a paragraph as pieces: words shaped, spaces measured, break opportunities marked.</summary>
internal sealed class PieceReading(WordShapers shapers)
{
    /// <summary>Longer pieces are divided, so that what dividing them costs stays bounded.</summary>
    private const int LongestPiece = 64;

    private const char NoBreakSpace = '\u00A0';
    private const char SoftHyphen = '\u00AD';

    private readonly List<ItemRun> runs = [];
    private StyledText text = StyledText.None;
    private BreakOpportunity[] opportunities = [];

    /// <summary>The pieces in logical order.</summary>
    public PieceList Pieces { get; } = new();

    /// <summary>The break opportunities inside pieces, in order.</summary>
    public List<ExplicitBreak> Explicit { get; } = [];

    /// <summary>Reads a paragraph; spaces at its start are passed over.</summary>
    public void Read(StyledText paragraph, Direction direction)
    {
        Pieces.Clear();
        Explicit.Clear();
        text = paragraph;
        if (opportunities.Length <= text.Text.Length)
            opportunities = new BreakOpportunity[text.Text.Length * 2 + 1];
        LineBreaks.Find(text.Text, opportunities.AsSpan(0, text.Text.Length + 1));
        Itemisation.Itemise(text, direction, runs);
        foreach (var run in runs)
            ReadRun(run);
        if (Pieces.Count > 0)
        {
            ref var last = ref Pieces[Pieces.Count - 1];
            (last.MayEnd, last.EndKind, last.SpaceEnd) = (true, BreakKind.Forced, text.Text.Length);
        }
    }

    private void ReadRun(in ItemRun run)
    {
        var span = text.Spans[run.Span];
        var shaper = shapers.For(span.Style, span.Language, run.Script, run.Level);
        var start = -1;
        var units = text.Text;
        for (var i = run.Start; i < run.End; i++)
        {
            switch (units[i])
            {
                case ' ' or '\t':
                    AddPiece(run, shaper, ref start, i);
                    AddSpace(shaper, run.Level, i);
                    break;
                case StyledText.LineBreak or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2029':
                    AddPiece(run, shaper, ref start, i);
                    AddLineBreak(run, shaper, i);
                    break;
                case NoBreakSpace:
                    AddPiece(run, shaper, ref start, i + 1, from: i);
                    (Pieces[Pieces.Count - 1].Glue, Pieces[Pieces.Count - 1].SpaceLevel) = (shaper.SpaceWidth, run.Level);
                    break;
                default:
                    if (start < 0)
                        start = i;
                    else if (i - start >= LongestPiece && MayDivide(i, i - start))
                        AddPiece(run, shaper, ref start, i, next: i);
                    break;
            }
        }
        AddPiece(run, shaper, ref start, run.End);
    }

    /// <summary>Whether a long piece may be divided for the sake of its length: not before a mark, unless there are only marks.</summary>
    private bool MayDivide(int index, int length) =>
        !char.IsLowSurrogate(text.Text[index])
        && (length >= 2 * LongestPiece || CharUnicodeInfo.GetUnicodeCategory(text.Text, index) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format));

    /// <summary>Ends the piece that has begun, if one has.</summary>
    /// <param name="run">Its run.</param>
    /// <param name="shaper">What shapes it.</param>
    /// <param name="start">Where it began, or less than 0.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="from">Where it begins if it has not begun.</param>
    /// <param name="next">Where the next one begins, if that is known.</param>
    private void AddPiece(in ItemRun run, WordShaper shaper, ref int start, int end, int from = -1, int next = -1)
    {
        if (start < 0)
            start = from;
        if (start >= 0 && start < end)
        {
            MarkEnd(start);
            ref var piece = ref Pieces.Add();
            piece.Word = shaper.Word(text.Text.AsSpan(start, end - start));
            piece.Shaper = shaper;
            piece.Start = start;
            piece.End = piece.SpaceEnd = end;
            piece.Span = run.Span;
            piece.Level = run.Level;
            FindExplicitBreaks(start, end);
        }
        start = next;
    }

    /// <summary>Marks whether a line may end behind the last piece, now that the next one is known to start.</summary>
    private void MarkEnd(int nextStart)
    {
        if (Pieces.Count == 0)
            return;
        ref var piece = ref Pieces[Pieces.Count - 1];
        if (piece.EndKind == BreakKind.Forced)
            return;
        piece.MayEnd = HouseBreaks.Allows(text.Text, nextStart, opportunities[nextStart], out piece.Penalty)
            && text.Text[nextStart - 1] != SoftHyphen;
        var next = text.Spans[SpanAt(nextStart, piece.Span)];
        if (next.Start == nextStart && next.Style.Raise > text.Spans[piece.Span].Style.Raise)
            piece.MayEnd = false;
    }

    private int SpanAt(int index, int from)
    {
        while (text.Spans[from].End <= index)
            from++;
        return from;
    }

    private void FindExplicitBreaks(int start, int end)
    {
        var piece = Pieces.Count - 1;
        var units = text.Text;
        for (var i = start + 1; i < end; i++)
        {
            if (opportunities[i] == BreakOpportunity.None && units[i - 1] is not ('\u05BE' or '-'))
                continue;
            if (HouseBreaks.Allows(units, i, opportunities[i], out var penalty))
                Explicit.Add(new ExplicitBreak(piece, i - start, penalty, units[i - 1] == SoftHyphen));
        }
    }

    private void AddSpace(WordShaper shaper, byte level, int index)
    {
        if (Pieces.Count == 0)
            return;
        ref var piece = ref Pieces[Pieces.Count - 1];
        if (piece.EndKind == BreakKind.Forced)
            return;
        if (piece.SpaceWidth == 0)
            (piece.SpaceWidth, piece.Glue, piece.SpaceLevel) = (shaper.SpaceWidth, piece.Glue + shaper.SpaceWidth, level);
        piece.SpaceEnd = index + 1;
    }

    private void AddLineBreak(in ItemRun run, WordShaper shaper, int index)
    {
        if (Pieces.Count == 0 || Pieces[Pieces.Count - 1].EndKind == BreakKind.Forced)
        {
            ref var empty = ref Pieces.Add();
            (empty.Word, empty.Shaper, empty.Start, empty.End, empty.Span, empty.Level) = (ShapedWord.Empty, shaper, index, index, run.Span, run.Level);
        }
        ref var piece = ref Pieces[Pieces.Count - 1];
        (piece.MayEnd, piece.EndKind, piece.Penalty, piece.SpaceEnd) = (true, BreakKind.Forced, 0, index + 1);
    }
}
