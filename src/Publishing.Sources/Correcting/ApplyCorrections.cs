using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes the editor's corrections in what was read, before any other pass looks at it: in the lines of plain text, in the blocks of pages with tags or marks.</summary>
internal static class ApplyCorrections
{
    private const string Name = "apply corrections";

    /// <summary>Corrects lines; those that were corrected are settled.</summary>
    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, Corrections? corrections, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var corrected = Correct([.. lines.Select(l => l.Text)], corrections, ledger, diagnostics);
        // A line of which nothing is left goes: as a blank one it would end its paragraph.
        return corrected.IsEmpty ? lines : [.. corrected.Where(c => c.Pieces.Length == 0 || !c.Text.IsBlank).Select(c => c.Pieces.Length == 0 ? lines[c.First] : new Line(c.Text.Trim(), IsSettled: true))];
    }

    /// <summary>Corrects blocks.</summary>
    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, Corrections? corrections, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var corrected = Correct([.. blocks.Select(b => b.Text)], corrections, ledger, diagnostics);
        return corrected.IsEmpty ? blocks : [.. corrected.Select(c => c.Pieces.Length == 0 ? blocks[c.First] : Merge([.. c.Pieces.Select(p => blocks[p])], c.Text)).Where(b => !b.Text.IsBlank)];
    }

    /// <summary>A line or block afterwards.</summary>
    /// <param name="First">The number of the first one that it is made of.</param>
    /// <param name="Pieces">The numbers of all that it is made of; empty when it is as it was.</param>
    /// <param name="Text">Its text.</param>
    private readonly record struct Corrected(int First, ImmutableArray<int> Pieces, TracedText Text);

    private static DraftBlock Merge(ImmutableArray<DraftBlock> blocks, TracedText text) =>
        blocks[0] with { Text = text.Trim(), Spans = [.. blocks.SelectMany(b => b.Spans)] };

    /// <summary>Corrects pieces of a text; those that a correction goes across become one. Empty when there is nothing to do.</summary>
    private static ImmutableArray<Corrected> Correct(ImmutableArray<TracedText> pieces, Corrections? corrections, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var own = corrections?.Items.Where(c => c.Concerns(ledger.Source.Path)).ToArray() ?? [];
        if (own.Length == 0)
            return [];
        var text = new FoldedText(pieces);
        var places = new CorrectionPlaces(text, ledger.Source, diagnostics).Of(own);
        var result = ImmutableArray.CreateBuilder<Corrected>(pieces.Length);
        var next = 0;
        for (var p = 0; p < pieces.Length; p++)
        {
            if (next == places.Count || text.PlaceOf(places[next].Start).Piece != p)
            {
                result.Add(new Corrected(p, [], pieces[p]));
                continue;
            }
            var (first, done, made) = (p, 0, new TracedText.Builder());
            while (next < places.Count && text.PlaceOf(places[next].Start) is var start && start.Piece == p)
            {
                var (last, unit) = text.PlaceOf(places[next].End - 1);
                var before = Between(pieces, start, (last, unit + 1));
                var after = Realign(before, FoldedText.Fold(places[next].Correction.Replace));
                ledger.Settle(Name, before, after, places[next].Correction.Reason, 100);
                made.Append(pieces[p], done, start.Unit - done).Append(after);
                (p, done) = (last, unit + 1);
                next++;
            }
            made.Append(pieces[p], done, pieces[p].Length - done);
            result.Add(new Corrected(first, [.. Enumerable.Range(first, p - first + 1)], made.Build()));
        }
        return result.ToImmutable();
    }

    private static TracedText Between(ImmutableArray<TracedText> pieces, (int Piece, int Unit) start, (int Piece, int Unit) end)
    {
        var text = new TracedText.Builder();
        for (var i = start.Piece; i <= end.Piece; i++)
        {
            var from = i == start.Piece ? start.Unit : 0;
            if (i > start.Piece && pieces[i].Length > 0)
                text.Append("\n", pieces[i].OffsetOf(0));
            text.Append(pieces[i], from, (i == end.Piece ? end.Unit : pieces[i].Length) - from);
        }
        return text.Build();
    }

    /// <summary>Gives each word of the new text that stood in the old one the origin it had there.</summary>
    private static TracedText Realign(TracedText before, string after)
    {
        var old = new Dictionary<string, Queue<TracedText>>(StringComparer.Ordinal);
        foreach (var word in VisualLine.Words(before))
        {
            if (!old.TryGetValue(word.Text, out var same))
                old.Add(word.Text, same = new Queue<TracedText>());
            same.Enqueue(word);
        }
        var offset = before.OffsetOf(0);
        var text = new TracedText.Builder();
        foreach (var word in after.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(text.Length == 0 ? "" : " ", offset);
            if (old.TryGetValue(word, out var same) && same.TryDequeue(out var kept))
                text.Append(kept);
            else
                text.Append(word, offset);
        }
        return text.Build();
    }
}
