using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources;

namespace Publishing.Proof.Comparing;

/// <summary>Lays the source of a text beside what became of it.</summary>
internal static class TextComparison
{
    /// <summary>Compares a text with its source.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">Its changes, in the order in which they were made.</param>
    /// <returns>The rows in the order of the source.</returns>
    public static ImmutableArray<ProofRow> Compare(NormalisedText text, ImmutableArray<Change> changes)
    {
        var source = text.Ledger.Source;
        var map = new ChangeMap(source.Text.Length, changes);

        // The result first: it tells the source in which order moved words are read.
        var published = Published(text);
        var blocks = published.Select(p => ResultRuns.Of(p.Block, p.Origins, source.Text, map)).ToImmutableArray();
        var stretches = Stretches(published);
        var runs = new SourceRuns(source, map);
        var rows = ImmutableArray.CreateBuilder<ProofRow>(stretches.Count);
        var done = 0;
        foreach (var (start, end, first, count) in stretches)
        {
            AddUnpublished(rows, source, done, start, runs);
            var where = new SourceSpan(source, start, end);
            rows.Add(new ProofRow(where, runs.Of(where), blocks.Slice(first, count)));
            done = end;
        }
        AddUnpublished(rows, source, done, source.Text.Length, runs);
        return rows.ToImmutable();
    }

    /// <summary>All blocks in the order of the source, those of notes among them; of these it is not known where each character comes from.</summary>
    private static ImmutableArray<(Block Block, ImmutableArray<int> Origins)> Published(NormalisedText text)
    {
        var published = new List<(Block Block, ImmutableArray<int> Origins)>();
        for (var i = 0; i < text.Document.Blocks.Length; i++)
        {
            published.Add((text.Document.Blocks[i], text.OriginsOf(i)));
            published.AddRange(NotesIn(text.Document.Blocks[i].Inlines).SelectMany(n => n.Blocks).Select(b => (b, ImmutableArray<int>.Empty)));
        }
        return [.. published.OrderBy(p => p.Block.Span.Start)];
    }

    private static IEnumerable<NoteInline> NotesIn(ImmutableArray<Inline> inlines) => inlines.SelectMany(i => i switch
    {
        NoteInline note => [note],
        ContainerInline container => NotesIn(container.Children),
        _ => [],
    });

    /// <summary>What each block was made of; blocks that share a stretch stand together.</summary>
    private static List<(int Start, int End, int First, int Count)> Stretches(ImmutableArray<(Block Block, ImmutableArray<int> Origins)> published)
    {
        var stretches = new List<(int Start, int End, int First, int Count)>();
        for (var i = 0; i < published.Length; i++)
        {
            var span = published[i].Block.Span;
            var (start, end, first) = (span.Start, span.End, i);
            while (stretches.Count > 0 && stretches[^1] is var last && start < last.End)
            {
                (start, end, first) = (Math.Min(start, last.Start), Math.Max(end, last.End), last.First);
                stretches.RemoveAt(stretches.Count - 1);
            }
            stretches.Add((start, end, first, i + 1 - first));
        }
        return stretches;
    }

    private static void AddUnpublished(ImmutableArray<ProofRow>.Builder rows, SourceText source, int start, int end, SourceRuns runs)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(source.Text[end - 1]))
            end--;
        if (start < end)
            rows.Add(new ProofRow(new SourceSpan(source, start, end), runs.Of(new SourceSpan(source, start, end)), []));
    }
}
