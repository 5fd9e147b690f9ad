using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Galleys;
using Publishing.Typesetting.Pagination;
using Publishing.Typesetting.Paragraphs;

namespace Publishing.Typesetting.Tests.Pagination;

public class PageNotesTests
{
    private const int Rows = 30;

    private static readonly PageHeights Heights = new PageHeights(Rows, Rows, 0) with
    {
        Notes = new NoteSpace(Pt.FromPoints(12), Pt.FromPoints(22), Pt.FromPoints(14)),
    };

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(8, 8)]
    public void Lines_and_rows_agree(int lines, int rows)
    {
        var space = Heights.Notes!.Value;
        Assert.Equal(rows, space.RowsOf(lines));
        Assert.True(space.LinesIn(rows) >= lines);
        Assert.True(rows == 0 || space.LinesIn(rows - 1) < lines);
    }

    [Fact]
    public void A_note_stands_on_the_page_of_its_mark_and_takes_room_from_the_text()
    {
        // The mark is in the last line that would have room on the page.
        var (pages, notes) = Break(Paragraph(20), Paragraph(16, (9, 3)));
        Assert.Equal([0, 3], notes.Select(n => n.Length));
        Assert.Equal(9, pages[0][^1].EndLine);
    }

    [Fact]
    public void A_note_that_is_longer_than_its_page_goes_on()
    {
        var (pages, notes) = Break(Paragraph(20, (0, 60)), Paragraph(40));
        Assert.True(notes[0].Length >= 2 && notes[1].Length >= 2);
        Assert.Equal(60, notes.Sum(n => n.Length));
        Assert.True(pages[0].Sum(f => f.Rows) >= Rows / 3);
    }

    [Fact]
    public void Notes_without_text_left_stand_on_pages_of_their_own()
    {
        var (pages, notes) = Break(Paragraph(3, (2, 200)));
        Assert.Equal(200, notes.Sum(n => n.Length));
        Assert.True(notes.Length > pages.Length);
    }

    [Fact]
    public void A_page_is_filled_with_a_part_of_a_long_note()
    {
        var (pages, notes) = Break(Paragraph(40, (22, 12)), Paragraph(20));
        Assert.True(pages[0][^1].EndLine >= 23, "The mark did not stay.");
        Assert.InRange(notes[0].Length, 2, 10);
        Assert.Equal(12, notes[0].Length + notes[1].Length);
    }

    /// <summary>Whatever the lengths: all lines of text and notes, each once and in order; none over another; each note begins where its mark is.</summary>
    [Fact]
    public void No_line_is_lost_and_none_stands_over_another()
    {
        var state = 7u;
        for (var round = 0; round < 300; round++)
        {
            var blocks = Enumerable.Range(0, Next(30) + 1).Select(_ => Random()).ToArray();
            var (pages, notes) = Break(blocks);

            var expected = blocks.SelectMany(b => ((GalleyBlock)b).Notes).SelectMany(n => n).ToList();
            Assert.Equal(expected, notes.SelectMany(n => n));
            var waiting = 0;
            for (var page = 0; page < notes.Length; page++)
            {
                var text = page < pages.Length ? pages[page] : [];
                var used = text.IsEmpty ? 0 : text[^1].Row + text[^1].Rows;
                Assert.True(text.IsEmpty || used + Heights.Notes!.Value.RowsOf(notes[page].Length) <= Rows, $"Round {round}, page {page}: {used} rows and {notes[page].Length} lines of notes.");
                var marked = text.Sum(f => ((GalleyBlock)blocks[f.Item]).NoteLinesIn(f.FirstLine, f.EndLine));
                // Of the page's notes the last alone may go on, and two lines of it stand here, unless two thirds of the page are notes.
                waiting += marked - notes[page].Length;
                var last = text.SelectMany(f => ((GalleyBlock)blocks[f.Item]).Notes is { IsEmpty: false } n ? n[f.FirstLine..f.EndLine] : []).LastOrDefault(n => n.Length > 0, []);
                Assert.True(waiting == 0 || waiting <= last.Length - 2 || notes[page].Length >= Heights.MostNoteLines, $"Round {round}, page {page}: {waiting} lines of notes go on.");
            }
            Assert.Equal(0, waiting);
        }

        int Next(int below)
        {
            state = state * 1664525 + 1013904223;
            return (int)((state >> 16) % (uint)below);
        }

        GalleyItem Random()
        {
            var lines = Next(14) + 1;
            return Next(3) > 0 ? Paragraph(lines) : Paragraph(lines, [.. Enumerable.Range(0, lines).Where(_ => Next(3) == 0).Select(line => (line, Next(Next(4) == 0 ? 40 : 6) + 1))]);
        }
    }

    private static (ImmutableArray<ImmutableArray<Fragment>> Pages, ImmutableArray<ImmutableArray<NoteLine>> Notes) Break(params GalleyItem[] items)
    {
        var pages = PageBreaking.Break([.. items], Heights);
        return (pages, PageNotes.Divide(items, pages, Heights) is { IsEmpty: false } notes ? notes : [.. pages.Select(_ => ImmutableArray<NoteLine>.Empty)]);
    }

    private static GalleyBlock Paragraph(int lines, params (int Line, int Lines)[] notes) =>
        new([new BlockSetting([.. Enumerable.Repeat(Line, lines)], lines, 0)], Direction.LeftToRight, Pt.FromPoints(14), false, false, null)
        {
            Notes = notes.Length == 0 ? [] : [.. Enumerable.Range(0, lines).Select(line => notes.Where(n => n.Line == line).SelectMany(n => Enumerable.Range(0, n.Lines).Select(_ => new NoteLine(Line with { TextStart = line }, Direction.LeftToRight))).ToImmutableArray())],
        };

    private static SetLine Line { get; } = new([], 0, 0, Pt.Zero, Pt.Zero, [], [], false, 1000);
}
