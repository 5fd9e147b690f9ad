using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Objects;
using Publishing.Pdf.Structure;
using Publishing.Typesetting.Pages;

namespace Publishing.Pdf.Content;

/// <summary>Writes the content streams, page after page, with the memory of one.</summary>
internal sealed class PageContent
{
    // What part of the text's size the spaces of a turn have, and how far the second stand above the baseline, in 1/1000 pt: below 1 pt, where PDFium would begin a line.
    private const int TurnShare = 6;
    private const long TurnRise = 900;

    private readonly PdfBuffer content = new();
    private readonly bool isReadLeftToRight;
    private readonly List<ShownRun> runs = [];
    private readonly ShownRuns shown;
    private readonly TextObjectWriter text;
    private readonly MarkedContent marks;
    private readonly StructureTree? tree;
    private readonly ColumnRows columns;
    private readonly PhraseWriter phrases;
    private PageReading reading;
    private string turn = "";
    private string? lineMarks;

    /// <summary>Makes a writer.</summary>
    /// <param name="fonts">Receives the fonts that the pages use.</param>
    /// <param name="tree">The structure tree, or null for an untagged file.</param>
    /// <param name="binding">The direction that the file gives for the whole of it.</param>
    public PageContent(FontSet fonts, StructureTree? tree, Direction binding)
    {
        isReadLeftToRight = binding == Direction.LeftToRight;
        shown = new ShownRuns(fonts);
        text = new TextObjectWriter(content);
        marks = new MarkedContent(content, text, tree);
        this.tree = tree;
        columns = new ColumnRows(text, marks);
        phrases = new PhraseWriter(text, marks, shown);
    }

    /// <summary>The nodes of the last page's marked content, by their identifiers.</summary>
    public IReadOnlyList<StructureNode> Nodes => marks.Nodes;

    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="items">What is on it.</param>
    /// <returns>Its content; valid until the next call.</returns>
    public ReadOnlySpan<byte> Write(Page page, ImmutableArray<PageItem> items)
    {
        content.Clear();
        text.Reset();
        marks.Reset();
        columns.Reset();
        runs.Clear();
        // Letters that no font has leave a line without words.
        items = items.RemoveAll(item => item is TextLine { Words.IsEmpty: true });
        foreach (var item in items)
        {
            if (item is TextLine line)
                shown.Add(line, runs);
        }
        reading = PageReading.Of(items, runs);
        turn = ReadingMarks.Turning(reading);
        var first = 0;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is TextLine line)
            {
                WriteLine(line, first, page);
                if (tree is not null)
                    columns.End(line, runs[first].Use);
                // Head and folio: apart, the folio would be read between the columns below it.
                if (columns.HasAny && i + 1 < items.Length && items[i + 1] is TextLine beside && beside.Baseline == line.Baseline)
                    Gaps.Bridge(text, runs[first].Use, line, line.Words[^1], beside.Words[0]);
                first += line.Words.Length;
            }
            else if (items[i] is Rule rule)
            {
                WriteRule(rule, page);
            }
            else if (items[i] is ColumnRow row && tree is not null && runs.Count > 0)
            {
                var on = i + 1 < items.Length && items[i + 1] is TextLine next && next.Baseline == row.Baseline ? next : null;
                columns.Begin(row, on, runs[on is null ? Math.Max(0, first - 1) : first].Use, page);
            }
        }
        marks.Leave();
        text.Close();
        return content.Span;
    }

    private void WriteRule(Rule rule, Page page)
    {
        marks.Leave();
        text.Close();
        marks.EnterLayoutArtifact();
        content.Thousandths(TextObjectWriter.Thousandths(rule.X)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(page.Height - rule.Y - rule.Height)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(rule.Width)).Raw((byte)' ')
            .Thousandths(TextObjectWriter.Thousandths(rule.Height)).Raw(" re f\n"u8);
        marks.Leave();
    }

    /// <summary>Writes a line, whose runs are those from <paramref name="first"/> on.</summary>
    private void WriteLine(TextLine line, int first, Page page)
    {
        text.StartLine(TextObjectWriter.Thousandths(page.Height - line.Baseline), SpacingOf(line, first));
        lineMarks = isReadLeftToRight ? LineReading.Marks(line) : null;
        (Direction, WordEnding)? before = null;
        for (var i = 0; i < line.Words.Length; i++)
        {
            ref readonly var word = ref line.Words.ItemRef(i);
            var run = runs[first + i];
            if (tree is not null && line.Direction == Direction.RightToLeft && word.Run.Direction == Direction.LeftToRight && before is not (Direction.LeftToRight, _)
                && PhraseWriter.EndOf(line, i, CollectionsMarshal.AsSpan(runs)[first..]) is var end && end > i)
            {
                phrases.Write(line, i, end, CollectionsMarshal.AsSpan(runs)[first..], page.Index);
                before = (Direction.LeftToRight, line.Words[end - 1].Ending);
                i = end - 1;
                continue;
            }
            marks.Enter(word.Element, word.Run.Language, page.Index);
            if (IsPlain(line, word, before))
                WritePlain(run, word);
            else
                WriteMixed(line, run, word, before, isLast: i == line.Words.Length - 1);
            if (word.Ending == WordEnding.Space && run.Use.SpaceWidth is { } width)
                WriteSpace(line, run, word, width, i + 1 < line.Words.Length ? line.Words[i + 1] : null);
            if (tree is not null && i + 1 < line.Words.Length)
                Gaps.Bridge(text, run.Use, line, word, line.Words[i + 1]);
            before = (word.Run.Direction, word.Ending);
        }
    }

    /// <summary>By how much the word spaces of a line are wider than the font's own, in 1/1000 pt before the glyphs are stretched; null where it does not matter.</summary>
    private long? SpacingOf(TextLine line, int first)
    {
        // From right to left each glyph is placed by itself; one number then serves all lines.
        if (line.Direction == Direction.RightToLeft)
            return 0;
        for (var i = 0; i + 1 < line.Words.Length; i++)
        {
            ref readonly var word = ref line.Words.ItemRef(i);
            ref readonly var next = ref line.Words.ItemRef(i + 1);
            if (word.Ending != WordEnding.Space || word.Run.Direction != Direction.LeftToRight || next.Run.Direction != Direction.LeftToRight)
                continue;
            var run = runs[first + i];
            var end = TextObjectWriter.Billionths(word.X) + run.Width * word.Stretch;
            return TextObjectWriter.Spacing(TextObjectWriter.Billionths(next.X) - end, run.Use.SpaceWidth ?? 0, run.Size, word.Stretch);
        }
        return null;
    }

    /// <summary>Whether a word is shown as ever: among its like, on a page that needs no marks.</summary>
    private bool IsPlain(TextLine line, in PlacedWord word, (Direction, WordEnding)? before) =>
        word.Run.Direction == line.Direction && word.Ending != WordEnding.Hyphen && turn.Length == 0 && lineMarks is not { Length: > 0 }
        && (line.Direction == Direction.RightToLeft || (!reading.IsRightToLeft && before is not (Direction.RightToLeft, not WordEnding.Space)));

    private void WritePlain(ShownRun run, in PlacedWord word)
    {
        var left = TextObjectWriter.Billionths(word.X);
        var isRightToLeft = word.Run.Direction == Direction.RightToLeft;
        foreach (ref readonly var glyph in shown.GlyphsOf(word.Run, run))
        {
            if (glyph.Actual is { } actual)
                marks.BeginActualText(actual);
            else if (isRightToLeft)
                text.EndShow();
            text.Show(glyph.Code, run.Size, word.Stretch, glyph.Rise, left + glyph.X * word.Stretch);
            if (glyph.Actual is not null)
                marks.EndActualText();
        }
        // Right to left, a show operator per glyph: PDFium sorts objects by place, and turns round what stands in one.
        if (isRightToLeft)
            text.EndShow();
    }

    private void WriteMixed(TextLine line, ShownRun run, in PlacedWord word, (Direction, WordEnding)? before, bool isLast)
    {
        var left = TextObjectWriter.Billionths(word.X);
        var glyphs = shown.Read(word.Run, word.Ending == WordEnding.Hyphen);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var own = shown.TextOf(i);
            var (prefix, suffix) = ReadingMarks.Around(line.Direction, word.Run.Direction, own, i == 0, before);
            var turning = "";
            if (turn.Length > 0 && word.Run.Direction == line.Direction && line.Direction == Direction.RightToLeft == reading.IsRightToLeft)
                (turning, turn) = (turn, "");
            if (lineMarks is { Length: > 0 } missing && word.Run.Direction == line.Direction)
                (turning, lineMarks) = (turning + missing, "");
            if (isLast && i == glyphs.Length - 1)
                suffix += ReadingMarks.AtLineEnd(line.Direction, reading, own);
            var glyph = ShownRuns.Show(word.Run, run, line.Direction, glyphs[i], own, prefix, suffix, turning);
            if (glyph.Actual is { } actual)
                marks.BeginActualText(actual);
            else if (word.Run.Direction == Direction.RightToLeft)
                text.EndShow();
            text.Show(glyph.Code, run.Size, word.Stretch, glyph.Rise, left + glyph.X * word.Stretch);
            if (glyph.Actual is not null)
                marks.EndActualText();
        }
        if (word.Run.Direction == Direction.RightToLeft)
            text.EndShow();
    }

    /// <summary>Writes the word space where the pen goes on from: a reader that meets the glyphs in order sees no leap.</summary>
    private void WriteSpace(TextLine line, ShownRun run, in PlacedWord word, int spaceWidth, PlacedWord? next)
    {
        var width = text.WidthOfSpace(spaceWidth, run.Size, word.Stretch);
        var end = TextObjectWriter.Billionths(word.X) + run.Width * word.Stretch;
        var isToRight = word.Run.Direction == Direction.LeftToRight;
        if (next is null)
            isToRight = line.Direction == Direction.LeftToRight;
        var x = isToRight ? end
            : next is { Run.Direction: Direction.LeftToRight } ahead ? TextObjectWriter.Billionths(ahead.X) - width
            : TextObjectWriter.Billionths(word.X) - width;
        if (lineMarks is not null && line.Direction == Direction.LeftToRight && !isToRight && next is { Run.Direction: Direction.RightToLeft } following)
        {
            WriteTurn(run, spaceWidth, word.Stretch, end, TextObjectWriter.Billionths(following.X));
            return;
        }
        var mark = ReadingMarks.BeforeSpace(line.Direction, word.Run.Direction, next?.Run.Direction);
        if (mark.Length > 0)
            marks.BeginActualText(mark + " ");
        text.Show(run.Use.Space(text.Font), run.Size, word.Stretch, 0, x);
        if (mark.Length > 0)
            marks.EndActualText();
    }

    /// <summary>Writes the space between two words from right to left in a line from left to right, so that PDFium reads them in their order.</summary>
    /// <remarks>
    /// PDFium orders the objects of a line by their places, turns round each word from right to left, and so reads the words of such a phrase
    /// last to first. It begins to order anew where an object stands higher than the rightmost so far by more than half of the wider one's
    /// last glyph: very small spaces at the right end of the word are that rightmost object, small spaces before the next word, a little
    /// higher, the other one. There are two of each, as an object without breadth is passed over.
    /// </remarks>
    private void WriteTurn(ShownRun run, int spaceWidth, short stretch, long end, long next)
    {
        var size = Math.Max(1, run.Size / TurnShare);
        var width = text.WidthOfSpace(spaceWidth, size, stretch);
        foreach (var (x, rise) in ((long, long)[])[(end, 0), (next - 2 * width, TurnRise)])
        {
            text.EndShow();
            text.Show(run.Use.Space(text.Font), size, stretch, rise, x);
            text.Show(run.Use.Space(text.Font), size, stretch, rise, x + width);
        }
        text.EndShow();
    }
}
