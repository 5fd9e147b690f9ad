using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Typesetting.Pages;
using Publishing.Typesetting.Paragraphs.Breaking;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs.Placing;

/// <summary>Places the words of lines: in visual order, their spaces and glyphs stretched or shrunk to the measure.</summary>
internal sealed class LinePlacing
{
    /// <summary>No space is narrowed below this part of its width, even where a line cannot be made to fit.</summary>
    private const int NarrowestSpaceDivisor = 2;

    private readonly List<LineItem> items = [];
    private byte[] levels = new byte[64];
    private int[] order = new int[64];
    private StyledText text = StyledText.None;
    private ParagraphStyle style = null!;
    private PieceReading reading = null!;
    private long measure;
    private bool hasLinks;
    private long startHang;
    private long endHang;

    /// <summary>The rivers in the lines placed so far.</summary>
    public Rivers Rivers { get; } = new();

    /// <summary>Begins with a paragraph.</summary>
    public void Begin(StyledText paragraphText, PieceReading paragraph, ParagraphStyle paragraphStyle, Pt columnWidth)
    {
        (text, reading, style, measure) = (paragraphText, paragraph, paragraphStyle, columnWidth.Raw);
        Rivers.Begin();
        hasLinks = false;
        foreach (var span in text.Spans)
            hasLinks |= span.LinkTarget is not null;
    }

    /// <summary>Places a line.</summary>
    /// <param name="start">The breakpoint before it.</param>
    /// <param name="end">The breakpoint that ends it.</param>
    public SetLine Place(in Breakpoint start, in Breakpoint end)
    {
        Collect(start, end);
        var indent = start.Piece < 0 ? style.FirstIndent.Raw : 0;
        var available = measure - style.InsetStart.Raw - style.InsetEnd.Raw - indent;
        var stretch = 1000;
        var ratio = 1000;
        if (style.Alignment == Alignment.Justified)
            (stretch, ratio) = Justify(available + startHang + endHang, end.Kind);
        var width = SumWidths();
        var left = LeftEdge(width, indent);
        PlaceItems(left);
        Rivers.Pass(CollectionsMarshal.AsSpan(items), order.AsSpan(0, items.Count), ratio);
        var textStart = start.Piece < 0 ? 0 : TextIndex(start);
        var textEnd = TextIndex(end);
        return new SetLine(
            Words(stretch),
            textStart,
            textEnd,
            new Pt(left),
            new Pt(left + width),
            Anchors(textStart, textEnd),
            hasLinks ? LinkPlacing.LinksOf(items, order, reading.Pieces, text) : [],
            end.Kind == BreakKind.Hyphen,
            ratio);
    }

    /// <summary>The first UTF-16 unit of the line after a breakpoint.</summary>
    private int TextIndex(in Breakpoint breakpoint)
    {
        ref var piece = ref reading.Pieces[breakpoint.Piece];
        return breakpoint.Offset < piece.Length ? piece.Start + breakpoint.Offset : piece.SpaceEnd;
    }

    /// <summary>Collects the line's runs and spaces in logical order, their widths natural.</summary>
    private void Collect(in Breakpoint start, in Breakpoint end)
    {
        items.Clear();
        startHang = endHang = 0;
        var pieces = reading.Pieces;
        var startsInside = start.Piece >= 0 && start.Offset < pieces[start.Piece].Length;
        var first = startsInside ? start.Piece : start.Piece + 1;
        for (var i = first; i <= end.Piece; i++)
        {
            ref var piece = ref pieces[i];
            var from = startsInside && i == first ? start.Offset : 0;
            var to = i == end.Piece ? end.Offset : piece.Length;
            var word = PartOf(piece, from, to, i == end.Piece && end.Kind == BreakKind.Hyphen);
            var isLast = i == end.Piece;
            var ending = isLast ? EndingOf(end, piece) : piece.SpaceWidth > 0 ? WordEnding.Space : WordEnding.None;
            AddRuns(word, i, piece.Level, ending);
            if (!isLast && piece.Glue > 0)
                items.Add(new LineItem { Piece = i, Level = piece.SpaceLevel, Width = piece.SpaceWidth, Glue = piece.Glue });
            if (Hangs(piece) && i == first)
                startHang = word.StartHang;
            if (Hangs(piece) && isLast)
                endHang = word.EndHang;
        }
    }

    private ShapedWord PartOf(in Piece piece, int from, int to, bool addsHyphen)
    {
        if (from == 0 && to == piece.Length && !addsHyphen)
            return piece.Word;
        var part = text.Text.AsSpan(piece.Start + from, to - from);
        return addsHyphen ? piece.Shaper.Hyphenated(part) : piece.Shaper.Word(part);
    }

    private static WordEnding EndingOf(in Breakpoint end, in Piece piece) => end.Kind switch
    {
        BreakKind.Forced => WordEnding.ParagraphEnd,
        BreakKind.Hyphen => WordEnding.Hyphen,
        _ => end.Offset == piece.Length && piece.SpaceWidth > 0 ? WordEnding.Space : WordEnding.None,
    };

    private void AddRuns(ShapedWord word, int piece, byte level, WordEnding ending)
    {
        for (var i = 0; i < word.Runs.Length; i++)
        {
            var run = word.Runs[i];
            items.Add(new LineItem
            {
                Run = run,
                Piece = piece,
                Level = level,
                Ending = i == word.Runs.Length - 1 ? ending : WordEnding.None,
                Width = run.Width.Raw,
            });
        }
    }

    /// <summary>Hanging is for the paragraph's own direction: at a foreign word the edge of the line is not that of its first or last character.</summary>
    private bool Hangs(in Piece piece) =>
        style.HangPunctuation && style.Alignment == Alignment.Justified
        && (piece.Level & 1) != 0 == (style.Direction == Direction.RightToLeft);

    /// <summary>Makes the line as wide as it has to be: by its glyphs first, as far as they may give way, then by its spaces.</summary>
    /// <returns>The stretch of the glyphs and of the spaces, in thousandths.</returns>
    private (int Stretch, int Ratio) Justify(long target, BreakKind end)
    {
        var span = CollectionsMarshal.AsSpan(items);
        long runs = 0, spaces = 0, glue = 0;
        foreach (ref readonly var item in span)
        {
            if (item.Run is not null)
                runs += item.Width;
            else
                spaces += item.Width;
            glue += item.Glue;
        }
        var excess = target - runs - spaces;
        if (runs == 0 || (end == BreakKind.Forced && excess >= 0))
            return (1000, 1000);

        var stretch = 1000 + (int)Math.Clamp(FloorDivide(excess * 1000, runs), -style.GlyphStretch, style.GlyphStretch);
        foreach (ref var item in span)
        {
            if (item.Run is not null && stretch != 1000)
            {
                excess += item.Width;
                item.Width = item.Width * stretch / 1000;
                excess -= item.Width;
            }
        }
        if (glue == 0)
            return (stretch, 1000);
        excess = Math.Max(excess, -glue / NarrowestSpaceDivisor);
        long passed = 0, given = 0;
        foreach (ref var item in span)
        {
            if (item.Glue == 0)
                continue;
            passed += item.Glue;
            // Lines are narrower than 2^31 (32,768 pt): the product is exact.
            var due = excess * passed / glue;
            item.Width += due - given;
            given = due;
        }
        return (stretch, (int)((glue + excess) * 1000 / glue));
    }

    /// <summary>Rounds down, so that glyphs are rather a little too narrow, which the spaces make good.</summary>
    private static long FloorDivide(long value, long divisor) => value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);

    private long SumWidths()
    {
        var width = 0L;
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(items))
            width += item.Width;
        return width;
    }

    private long LeftEdge(long width, long indent)
    {
        var isRightToLeft = style.Direction == Direction.RightToLeft;
        var insetLeft = (isRightToLeft ? style.InsetEnd : style.InsetStart).Raw;
        var right = measure - (isRightToLeft ? style.InsetStart : style.InsetEnd).Raw;
        return style.Alignment switch
        {
            Alignment.Centre => insetLeft + (right - insetLeft - width) / 2,
            Alignment.End => isRightToLeft ? insetLeft : right - width,
            _ => isRightToLeft ? right - indent + startHang - width : insetLeft + indent - startHang,
        };
    }

    private void PlaceItems(long left)
    {
        if (levels.Length < items.Count)
        {
            levels = new byte[items.Count * 2];
            order = new int[items.Count * 2];
        }
        var span = CollectionsMarshal.AsSpan(items);
        for (var i = 0; i < span.Length; i++)
            levels[i] = span[i].Level;
        VisualOrder.L2(levels.AsSpan(0, span.Length), order.AsSpan(0, span.Length));
        for (var i = 0; i < span.Length; i++)
        {
            ref var item = ref span[order[i]];
            item.X = left;
            left += item.Width;
        }
    }

    private ImmutableArray<PlacedWord> Words(int stretch)
    {
        var count = 0;
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(items))
            count += item.Run is null ? 0 : 1;
        var words = new PlacedWord[count];
        var next = 0;
        foreach (ref readonly var item in CollectionsMarshal.AsSpan(items))
        {
            if (item.Run is not null)
                words[next++] = new PlacedWord(item.Run, new Pt(item.X), (short)stretch, item.Ending, text.Spans[reading.Pieces[item.Piece].Span].Element);
        }
        return ImmutableCollectionsMarshal.AsImmutableArray(words);
    }

    private ImmutableArray<TextAnchor> Anchors(int start, int end)
    {
        if (text.Anchors.IsEmpty)
            return [];
        var isLast = end == text.Text.Length;
        var anchors = new List<TextAnchor>();
        foreach (var anchor in text.Anchors)
        {
            if (anchor.Offset >= start && (anchor.Offset < end || (isLast && anchor.Offset == end)))
                anchors.Add(anchor);
        }
        return [.. anchors];
    }
}
