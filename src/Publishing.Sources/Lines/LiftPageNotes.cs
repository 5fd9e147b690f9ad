using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes the notes at the feet of pages out of the lines, so that the text goes on from page to page.</summary>
/// <remarks>
/// Behind a blank line or a rule, and up to the end of the page: lines that begin with 1, 2, 3 …, or count on from the page before,
/// or with a star or a dagger, and the lines that go on with them. Only where each has its mark on the same page, above; a list
/// without marks is a list.
/// </remarks>
internal static class LiftPageNotes
{
    private const string Name = "lift page notes";

    // No page of print has more; where no page ends for long, the text is looked at once all the same.
    private const int LinesOfPage = 150;
    private const int LongestSigned = 24;

    /// <summary>Takes them out.</summary>
    /// <returns>The other lines, and the notes in their order.</returns>
    public static (ImmutableArray<Line> Lines, ImmutableArray<PageNote> Notes) Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        foreach (var form in lines.Any(l => l.IsSeam) ? PlainNoteSigns.Forms : [])
        {
            var notes = Find(lines, (start, end, last) => OnPage(lines, start, end, form, last));
            if (notes.Count >= form.Fewest)
                return Lift(lines, notes, ledger);
        }
        var signed = Find(lines, (start, end, _) => BySigns(lines, start, end));
        return signed.Count > 0 ? Lift(lines, signed, ledger) : (lines, []);
    }

    private static List<Place> Find(ImmutableArray<Line> lines, Func<int, int, int, List<Place>> onPage)
    {
        var found = new List<Place>();
        for (int start = 0, end; start < lines.Length; start = end + 1)
        {
            end = start;
            while (end < lines.Length && !lines[end].IsSeam)
                end++;
            found.AddRange(onPage(start, end, found.Count == 0 ? 0 : found[^1].Number));
        }
        return found;
    }

    // The notes of one page: as many as there can be.
    private static List<Place> OnPage(ImmutableArray<Line> lines, int start, int end, NoteMarkForm form, int last)
    {
        start = Math.Max(start, end - LinesOfPage);
        for (var i = start + 1; i < end; i++)
        {
            if (lines[i].IsBlank || !(lines[i - 1].IsBlank || IsRule(lines[i - 1])))
                continue;
            var (number, length, _) = PlainNoteSigns.Of(lines[i].Trimmed);
            if (length > 0 && (number == 1 || number == last + 1) && WithMarks(lines, start, Starts(lines, i, end), form) is { } notes)
                return notes;
        }
        return [];
    }

    // Notes that begin with a star or a dagger, each with its one mark right behind a word above.
    private static List<Place> BySigns(ImmutableArray<Line> lines, int start, int end)
    {
        var notes = new List<Place>();
        start = Math.Max(start, end - LinesOfPage);
        for (var i = start + 1; i < end; i++)
        {
            if (lines[i].IsBlank || (notes.Count == 0 && !(lines[i - 1].IsBlank || IsRule(lines[i - 1]))) || PlainNoteSigns.SignOf(lines[i].Trimmed) is not { Length: > 0 } sign)
                continue;
            var marks = Enumerable.Range(start, (notes.Count == 0 ? i : notes[0].First) - start).Where(k => !lines[k].IsSettled)
                .SelectMany(k => PlainNoteSigns.MarksOf(lines[k].Text.Text, sign).Select(at => (Line: k, At: at))).Take(2).ToList();
            if (marks is not [var mark])
                continue;
            if (notes.Count > 0)
                notes[^1] = notes[^1] with { End = i };
            notes.Add(new Place(0, lines[i].Trimmed.AsSpan(sign.Length).IndexOfAnyExcept(' ', '\t', '\u00A0') + sign.Length, i, end, mark.Line, mark.At, sign.Length));
        }
        return notes.Count > 0 && end - notes[0].First <= LongestSigned && notes.Zip(notes.Skip(1), (a, b) => (a.MarkLine, a.Mark).CompareTo((b.MarkLine, b.Mark)) < 0).All(isBefore => isBefore) ? notes : [];
    }

    private static List<Place> Starts(ImmutableArray<Line> lines, int first, int end)
    {
        var notes = new List<Place>();
        var (number, _, style) = PlainNoteSigns.Of(lines[first].Trimmed);
        for (var i = first; i < end; i++)
        {
            if (PlainNoteSigns.Of(lines[i].Trimmed) is { Length: > 0 } found && found.Number == number + notes.Count && found.Style == style)
                notes.Add(new Place(found.Number, found.Length, i, end));
        }
        for (var n = 0; n + 1 < notes.Count; n++)
            notes[n] = notes[n] with { End = notes[n + 1].First };
        return notes;
    }

    private static List<Place>? WithMarks(ImmutableArray<Line> lines, int start, List<Place> notes, NoteMarkForm form)
    {
        if (form.FindAll(notes[0].Number, notes.Count, start, notes[0].First, i => lines[i].IsSettled ? "" : lines[i].Text.Text) is not { } marks)
            return null;
        return [.. notes.Zip(marks, (note, mark) => note with { MarkLine = mark.Text, Mark = mark.Start, MarkLength = mark.Length })];
    }

    private static (ImmutableArray<Line>, ImmutableArray<PageNote>) Lift(ImmutableArray<Line> lines, List<Place> notes, LedgerWriter ledger)
    {
        var result = lines.ToBuilder();
        var lifted = ImmutableArray.CreateBuilder<PageNote>(notes.Count);
        foreach (var marks in notes.GroupBy(n => n.MarkLine))
        {
            var edits = marks.Select(m => new Edit(m.Mark, m.MarkLength, "", "the mark of a note, which the book numbers anew", 85)).ToList();
            result[marks.Key] = lines[marks.Key] with { Text = ledger.Apply(Name, lines[marks.Key].Text, edits) };
        }
        foreach (var note in notes)
        {
            var text = ImmutableArray.CreateBuilder<TracedText>();
            // The rule above may have gone with the note before it.
            for (var i = IsRule(result[note.First - 1]) ? note.First - 1 : note.First; i < note.End; i++)
            {
                result[i] = new Line(TracedText.Empty, IsSeam: true);
                if (IsRule(lines[i]))
                    ledger.Remove(Name, lines[i].Text, "the rule above the notes of a page", 95);
                else if (!lines[i].IsBlank)
                    text.Add(lines[i].Text.Trim());
            }
            text[0] = ledger.Apply(Name, text[0], [new Edit(0, note.Length, "", "the number of a note, which the book numbers anew", 85)]);
            lifted.Add(new PageNote(lines[note.MarkLine].Text.OffsetOf(note.Mark), text.ToImmutable()));
        }
        return (result.ToImmutable(), lifted.MoveToImmutable());
    }

    private static bool IsRule(Line line) => line.Trimmed is { Length: > 2 } rule && rule.AsSpan().IndexOfAnyExcept("_-–—") < 0;

    // A note by the lines and the place of its mark; its number is so long in its first line.
    private sealed record Place(int Number, int Length, int First, int End, int MarkLine = 0, int Mark = 0, int MarkLength = 0);
}
