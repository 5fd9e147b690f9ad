using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Ledgers;

/// <summary>Passes that lie to the ledger, or go behind its back, and what it says of them.</summary>
public class LedgerLawTests
{
    private readonly SourceText source = new("a.txt", "one two three one");
    private readonly LedgerWriter ledger;
    private readonly TracedText whole;

    public LedgerLawTests()
    {
        ledger = new LedgerWriter(source);
        whole = TracedText.Of(source);
    }

    [Fact]
    public void What_is_left_as_it_stands_is_accounted_for() => Assert.Empty(Faults(whole));

    [Fact]
    public void Each_honest_change_is_accounted_for()
    {
        var edited = ledger.Apply("a", whole, [new Edit(0, 3, "1", "", 99), new Edit(4, 0, "“", "", 99), new Edit(7, 1, "\u00A0", "", 99)]);
        var moved = new TracedText.Builder().Append(edited, edited.Length - 3, 3).Append(edited, 0, edited.Length - 3).Build();
        ledger.Rewrite("b", edited, moved, "", 99);
        Assert.Empty(Faults(ledger.Apply("c", moved, [new Edit(3, 1, "", "", 99)])));
    }

    [Fact]
    public void Text_that_a_pass_loses_is_found() =>
        Assert.Equal("a.txt:1:5: error S006: This text is neither published nor in the ledger.", Assert.Single(Faults(Pieces((0, 4), (8, 9)))));

    [Fact]
    public void Text_that_one_pass_loses_and_another_puts_in_is_found()
    {
        // "one" is lost at the end, and an honest entry puts the same letters in at the start: the sums are right.
        var faults = Faults(ledger.Apply("a", whole.Slice(0, 14), [new Edit(0, 0, "one ", "", 99)]));
        Assert.Equal("a.txt:1:15: error S006: This text is neither published nor in the ledger.", Assert.Single(faults));
    }

    [Fact]
    public void Text_that_stands_within_the_span_of_another_change_is_not_covered_by_it()
    {
        // The entry spans the whole line, but it did not find the "two".
        var line = Pieces((0, 4), (8, 9));
        ledger.Rewrite("a", line, Pieces((14, 3), (3, 1), (8, 6), (0, 3)), "", 99);
        Assert.Contains(Faults(Pieces((14, 3), (3, 1), (8, 6), (0, 3))), f => f.StartsWith("a.txt:1:5: error S006: This text is neither", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_is_published_twice_is_found() =>
        Assert.Contains(Faults(Pieces((0, 17), (13, 4))), f => f.Contains("published twice", StringComparison.Ordinal));

    [Fact]
    public void Text_that_comes_from_nowhere_is_found() =>
        Assert.Contains("of U+0078 1 more are published", Faults(new TracedText.Builder().Append(whole).Append("x", 17).Build())[0], StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Text_that_is_changed_but_says_it_is_the_old_is_found()
    {
        var forged = new TracedText.Builder().Append(whole, 0, 4).Append("twa", 4).Append(whole, 7, 10).Build();
        Assert.Contains(Faults(forged), f => f.StartsWith("a.txt:1:5: error S006: This text is neither", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_is_published_although_it_was_taken_out_is_found()
    {
        ledger.Remove("a", whole.Slice(0, 3), "", 99);
        Assert.Contains("but the ledger has it taken out", Faults(whole)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_taken_out_twice_is_found()
    {
        ledger.Remove("a", whole.Slice(0, 3), "", 99);
        ledger.Remove("b", whole.Slice(0, 3), "", 99);
        Assert.Contains("each take it away", Faults(whole.Slice(3))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_change_places_without_an_entry_are_found() =>
        Assert.Contains("no entry moved it", Faults(Pieces((4, 4), (0, 4), (8, 9)))[0], StringComparison.Ordinal);

    [Fact]
    public void Words_that_were_moved_are_not_free_to_be_moved_again()
    {
        // "one two" and "three one" are each turned by an entry; that the halves change places too is no entry's doing.
        var (first, second) = (whole.Slice(0, 8), whole.Slice(8));
        var (turnedFirst, turnedSecond) = (Pieces((4, 4), (0, 4)), Pieces((14, 3), (13, 1), (8, 5)));
        ledger.Rewrite("a", first, turnedFirst, "", 99);
        ledger.Rewrite("a", second, turnedSecond, "", 99);
        var faults = Faults(new TracedText.Builder().Append(turnedSecond).Append(" ", 8).Append(turnedFirst).Build());
        Assert.Contains("no entry moved it", faults[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_moved_and_read_the_same_are_accounted_for()
    {
        var turned = Pieces((14, 3), (3, 11), (0, 3));
        ledger.Rewrite("a", whole, turned, "", 99);
        Assert.Empty(Faults(turned));
    }

    [Fact]
    public void An_entry_cannot_take_in_what_another_text_holds()
    {
        ledger.Rewrite("a", whole.Slice(0, 8), Pieces((4, 4), (8, 5)), "", 99);
        Assert.Contains("did not find it", Faults(Pieces((4, 4), (8, 9)))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_become_one_are_found() => Assert.Contains("has lost the blank before it", Faults(Pieces((0, 3), (4, 13)))[0], StringComparison.Ordinal);

    [Fact]
    public void A_word_that_becomes_two_is_found() =>
        Assert.Contains("has a blank before it", Faults(new TracedText.Builder().Append(whole, 0, 2).Append(" ", 2).Append(whole, 2, 15).Build())[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("one two three on")]
    [InlineData("one three two one")]
    [InlineData("one twothree one")]
    public void A_document_that_says_something_else_is_found(string said)
    {
        var diagnostics = new DiagnosticList();
        Assert.False(ledger.Close([whole]).Verify(Document(new TextInline(said)), diagnostics));
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void The_text_of_notes_and_of_nested_inlines_counts()
    {
        var note = new NoteInline("n1", [new Block(BlockKind.Paragraph, [new TextInline("two")], Language.English, Direction.LeftToRight, SourceSpan.None)]);
        var document = Document(new EmphasisInline([new StrongInline([new TextInline("one"), note])]), new TextInline(" three one"));
        ledger.Remove("a", whole.Slice(4, 4), "", 99);
        Assert.False(ledger.Close([Pieces((0, 4), (8, 9))]).Verify(document, new DiagnosticList()));
        var honest = new LedgerWriter(source);
        Assert.True(honest.Close([Pieces((0, 4)), Pieces((4, 4)), Pieces((8, 9))]).Verify(document, new DiagnosticList()));
    }

    private static Document Document(params Inline[] inlines) =>
        new(Language.English, [new Block(BlockKind.Paragraph, [.. inlines], Language.English, Direction.LeftToRight, SourceSpan.None)]);

    private TracedText Pieces(params (int Start, int Length)[] pieces)
    {
        var text = new TracedText.Builder();
        foreach (var (start, length) in pieces)
            text.Append(whole, start, length);
        return text.Build();
    }

    private string[] Faults(TracedText published)
    {
        var diagnostics = new DiagnosticList();
        var holds = ledger.Close([published]).Verify(Document(new TextInline(published.Text)), diagnostics);
        Assert.Equal(holds, !diagnostics.HasErrors);
        return [.. diagnostics.Sorted().Select(d => d.ToString())];
    }
}
