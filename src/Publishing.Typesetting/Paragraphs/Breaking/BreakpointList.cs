using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Unicode.Segmentation;

namespace Publishing.Typesetting.Paragraphs.Breaking;

/// <summary>Lists the breakpoints of a paragraph with their sums.</summary>
internal sealed class BreakpointList
{
    private const int EmergencyPenalty = 5000;

    private readonly List<Breakpoint> breakpoints = [];
    private readonly List<Division> divisions = [];
    private string text = "";
    private PieceReading reading = null!;
    private bool isRightToLeft;
    private bool hangs;
    private bool hyphenates;
    private int nextExplicit;

    /// <summary>The breakpoints: the first is the start of the paragraph, the last its end.</summary>
    public ReadOnlySpan<Breakpoint> Breakpoints => CollectionsMarshal.AsSpan(breakpoints);

    /// <summary>Begins with a paragraph.</summary>
    /// <param name="paragraphText">Its text.</param>
    /// <param name="paragraph">Its pieces.</param>
    /// <param name="style">How it is set.</param>
    public void Begin(string paragraphText, PieceReading paragraph, ParagraphStyle style)
    {
        (text, reading) = (paragraphText, paragraph);
        isRightToLeft = style.Direction == Direction.RightToLeft;
        hangs = style.HangPunctuation && style.Alignment == Alignment.Justified;
    }

    /// <summary>Lists the breakpoints.</summary>
    /// <param name="indent">The indent of the first line.</param>
    /// <param name="hyphenate">Whether words may be hyphenated.</param>
    /// <param name="divided">The pieces that may be divided between any letters, rising; usually none.</param>
    public void List(long indent, bool hyphenate, List<int> divided)
    {
        breakpoints.Clear();
        hyphenates = hyphenate;
        nextExplicit = 0;
        var nextDivided = 0;
        long width = 0, glue = 0;
        var pieces = reading.Pieces;
        breakpoints.Add(new Breakpoint(0, StartHang(pieces[0]) - indent, 0, 0, 0, 0, BreakKind.Plain, -1, 0));
        for (var i = 0; i < pieces.Count; i++)
        {
            ref var piece = ref pieces[i];
            var isDivided = nextDivided < divided.Count && divided[nextDivided] == i;
            if (isDivided)
                nextDivided++;
            var floor = AddDivisions(i, piece, width, glue, isDivided);
            var end = width + piece.Word.Width;
            if (piece.MayEnd || (isDivided && piece.SpaceWidth == 0))
            {
                var hang = i + 1 < pieces.Count ? StartHang(pieces[i + 1]) : 0;
                breakpoints.Add(new Breakpoint(
                    end - EndHang(piece),
                    end + piece.SpaceWidth + hang,
                    glue,
                    glue + piece.Glue,
                    floor,
                    piece.MayEnd ? piece.Penalty : EmergencyPenalty,
                    piece.EndKind,
                    i,
                    piece.Length));
            }
            width = end + piece.SpaceWidth;
            glue += piece.Glue;
        }
    }

    /// <summary>Takes a breakpoint out of the list.</summary>
    /// <param name="index">Its index; that of a break that is not forced.</param>
    public void Remove(int index) => breakpoints.RemoveAt(index);

    /// <summary>Finds the pieces of words that are wider than a measure.</summary>
    /// <param name="measure">The width of a line.</param>
    /// <param name="wide">Receives the pieces' indexes, rising.</param>
    public void FindWide(long measure, List<int> wide)
    {
        wide.Clear();
        for (var i = 1; i < breakpoints.Count; i++)
        {
            var (start, end) = (breakpoints[i - 1], breakpoints[i]);
            if (end.WidthBefore - start.WidthAfter <= measure)
                continue;
            var first = start.Piece >= 0 && start.Offset < reading.Pieces[start.Piece].Length ? start.Piece : start.Piece + 1;
            for (var piece = first; piece <= end.Piece; piece++)
            {
                if (wide.Count == 0 || wide[^1] < piece)
                    wide.Add(piece);
            }
        }
    }

    /// <summary>Adds the breakpoints inside a piece.</summary>
    /// <returns>The floor of the breakpoint that follows.</returns>
    private long AddDivisions(int index, in Piece piece, long width, long glue, bool everywhere)
    {
        var floor = width;
        var canHang = Hangs(piece);
        foreach (ref readonly var division in DivisionsOf(index, piece, everywhere))
        {
            breakpoints.Add(new Breakpoint(
                width + division.WidthBefore - (canHang ? division.HangBefore : 0),
                width + piece.Word.Width - division.WidthAfter + (canHang ? division.HangAfter : 0),
                glue,
                glue,
                floor,
                division.Penalty,
                division.AddsHyphen ? BreakKind.Hyphen : BreakKind.Plain,
                index,
                division.Offset));
            if (everywhere)
                floor = Math.Max(floor, width + division.WidthBefore);
        }
        return floor;
    }

    private ReadOnlySpan<Division> DivisionsOf(int index, in Piece piece, bool everywhere)
    {
        divisions.Clear();
        for (; nextExplicit < reading.Explicit.Count && reading.Explicit[nextExplicit].Piece == index; nextExplicit++)
        {
            var place = reading.Explicit[nextExplicit];
            AddDivision(piece, place.Offset, place.Penalty, place.AddsHyphen);
        }
        if (everywhere)
        {
            var word = text.AsSpan(piece.Start, piece.Length);
            for (var i = 0; i < word.Length && (i = GraphemeClusters.NextBoundary(word, i)) < word.Length;)
            {
                var before = piece.Word.WidthUpTo(i);
                divisions.Add(new Division(i, EmergencyPenalty, AddsHyphen: false, before, 0, piece.Word.Width - before, 0));
            }
        }
        else if (hyphenates)
        {
            var hyphens = Hyphenation.Of(text, piece);
            if (divisions.Count == 0)
                return hyphens;
            foreach (var hyphen in hyphens)
                divisions.Add(hyphen);
        }
        if (divisions.Count > 1)
            SortDivisions();
        return CollectionsMarshal.AsSpan(divisions);
    }

    private void AddDivision(in Piece piece, int offset, int penalty, bool addsHyphen)
    {
        var word = text.AsSpan(piece.Start, piece.Length);
        var before = addsHyphen ? piece.Shaper.Hyphenated(word[..offset]) : piece.Shaper.Word(word[..offset]);
        divisions.Add(Division.Between(offset, penalty, addsHyphen, before, piece.Shaper.Word(word[offset..])));
    }

    /// <summary>Sorts by place; of two divisions at one place the cheaper stays.</summary>
    private void SortDivisions()
    {
        divisions.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : a.Penalty.CompareTo(b.Penalty));
        var kept = 1;
        for (var i = 1; i < divisions.Count; i++)
        {
            if (divisions[i].Offset != divisions[kept - 1].Offset)
                divisions[kept++] = divisions[i];
        }
        divisions.RemoveRange(kept, divisions.Count - kept);
    }

    private bool Hangs(in Piece piece) => hangs && (piece.Level & 1) != 0 == isRightToLeft;

    private long StartHang(in Piece piece) => Hangs(piece) ? piece.Word.StartHang : 0;

    private long EndHang(in Piece piece) => Hangs(piece) ? piece.Word.EndHang : 0;
}
