using System.Collections.Immutable;
using Publishing.Core;
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
        var blocks = text.Document.Blocks.Select((b, i) => ResultRuns.Of(b, text.Origins[i], source.Text, map)).ToImmutableArray();
        var stretches = Stretches(text);
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

    /// <summary>What each block was made of; blocks that share a stretch stand together.</summary>
    private static List<(int Start, int End, int First, int Count)> Stretches(NormalisedText text)
    {
        var stretches = new List<(int Start, int End, int First, int Count)>();
        for (var i = 0; i < text.Document.Blocks.Length; i++)
        {
            var span = text.Document.Blocks[i].Span;
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
