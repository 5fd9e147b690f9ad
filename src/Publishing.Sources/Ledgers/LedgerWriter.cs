using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes changes and writes each into the ledger, so that no pass can do one without the other.</summary>
internal sealed class LedgerWriter(SourceText source)
{
    private readonly ImmutableArray<LedgerEntry>.Builder entries = ImmutableArray.CreateBuilder<LedgerEntry>();

    public SourceText Source => source;

    /// <summary>Takes a whole text out.</summary>
    public void Remove(string pass, TracedText text, string reason, int confidence)
    {
        if (text.Length > 0)
            entries.Add(new LedgerEntry(pass, text.SpanIn(source), text.Text, "", reason, confidence));
    }

    /// <summary>Takes out all of the source that no block holds.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="text">The whole source.</param>
    /// <param name="taken">For each of its units whether a block holds it.</param>
    public void RemoveUntaken(string pass, TracedText text, bool[] taken)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i < taken.Length && !taken[i])
                i++;
            Remove(pass, text.Slice(start, i - start), text[start] == '<' ? "markup, or what stands round the main text" : "it stands round the main text", 90);
        }
    }

    /// <summary>Records that a text was put in another order or changed as a whole.</summary>
    public void Rewrite(string pass, TracedText before, TracedText after, string reason, int confidence)
    {
        if (!before.Text.Equals(after.Text, StringComparison.Ordinal))
            entries.Add(new LedgerEntry(pass, before.SpanIn(source), before.Text, after.Text, reason, confidence));
    }

    /// <summary>Makes replacements in a text.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="text">The text.</param>
    /// <param name="edits">The replacements in ascending order, not overlapping.</param>
    public TracedText Apply(string pass, TracedText text, IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0)
            return text;
        var result = new TracedText.Builder();
        var done = 0;
        foreach (var edit in edits)
        {
            var where = text.SpanOf(source, edit.Start, edit.Length);
            result.Append(text, done, edit.Start - done).Append(edit.Replacement, where.Start);
            done = edit.Start + edit.Length;
            entries.Add(new LedgerEntry(pass, where, text.Text.Substring(edit.Start, edit.Length), edit.Replacement, edit.Reason, edit.Confidence));
        }
        return result.Append(text, done, text.Length - done).Build();
    }

    /// <summary>Records two texts made one with a blank between them.</summary>
    public void Join(string pass, TracedText before, TracedText after, string glue, string reason, int confidence)
    {
        if (before.Length == 0 || after.Length == 0)
            return;
        var (start, end) = (before.OffsetOf(before.Length - 1) + 1, after.OffsetOf(0));
        var where = new SourceSpan(source, Math.Min(start, end), Math.Max(start, end));
        var blank = where.Text.IsWhiteSpace() ? where.Text.ToString() : "\n";
        if (blank != glue)
            entries.Add(new LedgerEntry(pass, where, blank, glue, reason, confidence));
    }

    /// <summary>Closes the ledger.</summary>
    /// <param name="published">The texts that are published, each once.</param>
    public Ledger Close(IEnumerable<TracedText> published)
    {
        var accounted = new bool[source.Text.Length];
        foreach (var text in published)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text.OriginOf(i) is var origin and >= 0)
                    accounted[origin] = true;
            }
        }
        var all = entries.ToImmutable();
        foreach (var entry in all)
            accounted.AsSpan(entry.Where.Start, entry.Where.Length).Fill(true);
        var missing = ImmutableArray.CreateBuilder<SourceSpan>();
        for (var i = 0; i < accounted.Length; i++)
        {
            if (accounted[i] || char.IsWhiteSpace(source.Text[i]))
                continue;
            var start = i;
            while (i < accounted.Length && !accounted[i])
                i++;
            missing.Add(new SourceSpan(source, start, i));
        }
        return new Ledger(source, all, missing.ToImmutable());
    }
}
