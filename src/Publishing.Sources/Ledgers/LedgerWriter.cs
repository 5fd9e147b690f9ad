using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Makes changes and writes each into the ledger, so that no pass can do one without the other.</summary>
internal sealed class LedgerWriter(SourceText source)
{
    private readonly ImmutableArray<LedgerEntry>.Builder entries = ImmutableArray.CreateBuilder<LedgerEntry>();
    private readonly LedgerLaw law = new(source);

    public SourceText Source => source;

    /// <summary>Takes a whole text out.</summary>
    public void Remove(string pass, TracedText text, string reason, int confidence)
    {
        if (text.Length > 0)
            Enter(pass, text.SpanIn(source), text, 0, text.Length, TracedText.Empty, reason, confidence);
    }

    /// <summary>Takes out all of the source that no block holds.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="text">The whole source.</param>
    /// <param name="taken">For each of its units whether a block holds it.</param>
    /// <param name="reason">Why; null for markup of web pages.</param>
    public void RemoveUntaken(string pass, TracedText text, bool[] taken, string? reason = null)
    {
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i] || char.IsWhiteSpace(text[i]))
                continue;
            var start = i;
            while (i < taken.Length && !taken[i])
                i++;
            Remove(pass, text.Slice(start, i - start), reason ?? (text[start] == '<' ? "markup, or what stands round the main text" : "it stands round the main text"), 90);
        }
    }

    /// <summary>Records that a text was put in another order or changed as a whole.</summary>
    /// <remarks>What <paramref name="after"/> keeps of <paramref name="before"/> must have kept its origins; it may keep nothing of any other text.</remarks>
    public void Rewrite(string pass, TracedText before, TracedText after, string reason, int confidence)
    {
        // Turned letters may read the same (שש); their places have changed all the same.
        if (before.Text.Equals(after.Text, StringComparison.Ordinal))
            law.Enter(before.SpanIn(source), before, 0, before.Length, after);
        else
            Enter(pass, before.SpanIn(source), before, 0, before.Length, after, reason, confidence);
    }

    /// <summary>Records what an editor has decided of a text, also where it is to stay as it is.</summary>
    public void Settle(string pass, TracedText before, TracedText after, string reason, int confidence) =>
        Enter(pass, before.SpanIn(source), before, 0, before.Length, after, reason, confidence);

    /// <summary>Makes replacements in a text.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="text">The text.</param>
    /// <param name="edits">The replacements in ascending order, not overlapping.</param>
    public TracedText Apply(string pass, TracedText text, IReadOnlyList<Edit> edits)
    {
        if (edits.Count == 0)
            return text;
        var length = text.Length;
        foreach (var edit in edits)
            length += edit.Replacement.Length - edit.Length;
        var result = new TracedText.Builder(length);
        var done = 0;
        foreach (var edit in edits)
        {
            var where = text.SpanOf(source, edit.Start, edit.Length);
            var replacement = TracedText.PutIn(edit.Replacement, where.Start);
            result.Append(text, done, edit.Start - done).Append(replacement);
            done = edit.Start + edit.Length;
            Enter(pass, where, text, edit.Start, edit.Length, replacement, edit.Reason, edit.Confidence);
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
            Enter(pass, where, TracedText.PutIn(blank, start), 0, blank.Length, TracedText.PutIn(glue, start), reason, confidence);
    }

    /// <summary>Closes the ledger.</summary>
    /// <param name="published">The texts that are published, each once, in reading order.</param>
    public Ledger Close(ImmutableArray<TracedText> published)
    {
        var (removed, added, faults) = law.Close(published);
        return new Ledger(source, entries.ToImmutable(), removed, added, [.. published.Select(t => t.Text)], faults);
    }

    private void Enter(string pass, SourceSpan where, TracedText before, int start, int length, TracedText after, string reason, int confidence)
    {
        entries.Add(new LedgerEntry(pass, where, before.Text.Substring(start, length), after.Text, reason, confidence));
        law.Enter(where, before, start, length, after);
    }
}
