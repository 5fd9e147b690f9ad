using System.Collections.Immutable;
using System.Globalization;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds the notes of a plain text: a list that counts from 1 at its end, and a mark in the text for each of its numbers.</summary>
/// <remarks>Only when every number has its mark, in the order of the list; a list without marks is a list.</remarks>
internal static class FindPlainNotes
{
    private const string Name = "find notes";
    private const int FewestWithout = 2, MostWithout = 60;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        var first = FirstOfList(blocks);
        if (first <= 0)
            return WithoutNumbers(blocks, ledger);
        var head = PlainNoteSigns.IsHeading(blocks[first - 1].PlainText) ? first - 1 : first;
        var count = blocks.Length - first;
        foreach (var form in PlainNoteSigns.Forms)
        {
            if (count >= form.Fewest && form.FindAll(1, count, 0, head, i => blocks[i].PlainText) is { } marks)
                return Settle(blocks, head, first, marks, ledger);
        }
        return blocks;
    }

    // Where a browser copies a list it may leave out the numbers: the last lines, as many as there are marks in the text.
    private static ImmutableArray<DraftBlock> WithoutNumbers(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger)
    {
        var first = blocks.Length - 1;
        while (first > 0 && blocks[first].Gap == 0)
            first--;
        var count = blocks.Length - first;
        if (first <= 0 || count < FewestWithout || count > MostWithout || !blocks.Skip(first).All(b => Letters.EndsSentence(b.PlainText) && !LineContinuation.BeginsEntry(b.PlainText)))
            return blocks;
        var head = PlainNoteSigns.IsHeading(blocks[first - 1].PlainText) ? first - 1 : first;
        foreach (var form in PlainNoteSigns.Forms.Where(f => f.Fewest == 1))
        {
            if (form.FindAll(1, count, 0, head, i => blocks[i].PlainText) is { } marks && form.FindAll(count + 1, 1, 0, head, i => blocks[i].PlainText) is null)
                return Settle(blocks, head, first, marks, ledger);
        }
        return blocks;
    }

    // The block of note 1 where the text ends in notes 1, 2, 3 ..., all numbered alike; or -1.
    private static int FirstOfList(ImmutableArray<DraftBlock> blocks)
    {
        if (blocks.IsEmpty || PlainNoteSigns.Of(blocks[^1].PlainText) is not { Length: > 0 } last)
            return -1;
        var first = blocks.Length - last.Number;
        for (var i = Math.Max(first, 0); i < blocks.Length - 1; i++)
        {
            if (PlainNoteSigns.Of(blocks[i].PlainText) is var number && (number.Length == 0 || number.Number != i - first + 1 || number.Style != last.Style))
                return -1;
        }
        return first;
    }

    private static ImmutableArray<DraftBlock> Settle(ImmutableArray<DraftBlock> blocks, int head, int first, List<(int Text, int Start, int Length)> marks, LedgerWriter ledger)
    {
        var result = ImmutableArray.CreateBuilder<DraftBlock>(blocks.Length);
        for (int i = 0, n = 0; i < head; i++)
        {
            var (edits, spans) = (new List<Edit>(), new List<InlineSpan>());
            for (; n < marks.Count && marks[n].Text == i; n++)
            {
                edits.Add(new Edit(marks[n].Start, marks[n].Length, "", "the mark of a note, which the book numbers anew", 85));
                var place = blocks[i].Text.OffsetOf(marks[n].Start);
                spans.Add(new InlineSpan(place, place, new NoteInline(IdOf(n + 1), [])));
            }
            result.Add(edits.Count == 0 ? blocks[i] : blocks[i] with { Text = ledger.Apply(Name, blocks[i].Text, edits), Spans = [.. blocks[i].Spans, .. spans] });
        }
        if (head < first)
            ledger.Remove(Name, blocks[head].Text, "the heading of the notes, which go to their marks", 85);
        for (var i = first; i < blocks.Length; i++)
        {
            var length = PlainNoteSigns.Of(blocks[i].PlainText).Length;
            var text = length == 0 ? blocks[i].Text : ledger.Apply(Name, blocks[i].Text, [new Edit(0, length, "", "the number of a note, which the book numbers anew", 85)]);
            result.Add(blocks[i] with { Text = text, Kind = BlockKind.Paragraph, Note = IdOf(i - first + 1) });
        }
        return result.ToImmutable();
    }

    /// <summary>The id of a note of a plain text.</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"note-{number}");
}
