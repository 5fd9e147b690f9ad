using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Proof;

/// <summary>The text dump of a proof: each row with its source (<c>&lt;</c>) and its results (<c>&gt;</c>), then what is to decide.</summary>
public static class ProofDump
{
    /// <summary>Writes the dump. A change stands in braces: its kind, the part of its line where words were moved, its text.</summary>
    /// <param name="proof">The proof.</param>
    /// <returns>Lines ended by LF; line ends inside a source are written <c>↵</c>.</returns>
    public static string Write(EditionProof proof)
    {
        var dump = new StringBuilder();
        foreach (var text in proof.Texts)
        {
            dump.Append(CultureInfo.InvariantCulture, $"{text.Source.Path} {text.Language}\n");
            foreach (var row in text.Rows)
            {
                dump.Append(CultureInfo.InvariantCulture, $"{row.Where.Source!.PositionOf(row.Where.Start)} < ");
                Write(dump, row.Source, text.Changes);
                foreach (var block in row.Results)
                {
                    dump.Append(CultureInfo.InvariantCulture, $"  > {BlockDump.NameOf(block.Kind)} {block.Language} {(block.Direction == Direction.RightToLeft ? "rtl" : "ltr")}: ");
                    Write(dump, block.Runs, text.Changes);
                }
            }
            foreach (var diagnostic in text.Diagnostics)
                dump.Append("  ! ").Append(diagnostic).Append('\n');
        }
        foreach (var doubt in proof.Doubts)
        {
            dump.Append("? ").Append(doubt.Change is { } change ? string.Create(CultureInfo.InvariantCulture, $"{change.Entry.Confidence} % {change.Kind} {change.Entry.Where}") : "").Append(doubt.Diagnostic?.ToString()).Append('\n');
            if (doubt.Offer is { } offer)
                dump.Append(CultureInfo.InvariantCulture, $"  {offer.Text}: {offer.Find} → {offer.Replace}\n");
        }
        foreach (var remark in proof.Remarks)
            dump.Append("! ").Append(remark).Append('\n');
        return dump.ToString();
    }

    private static void Write(StringBuilder dump, ImmutableArray<ProofRun> runs, ImmutableArray<Change> changes)
    {
        foreach (var run in runs)
        {
            var text = run.Text.ReplaceLineEndings("↵");
            if (run.Repair < 0 && run.Detail < 0)
            {
                dump.Append(text);
                continue;
            }
            dump.Append('{').Append(run.Repair < 0 ? "" : changes[run.Repair].Kind.ToString()).Append(run.Repair >= 0 && run.Detail >= 0 ? "+" : "")
                .Append(run.Detail < 0 ? "" : changes[run.Detail].Kind.ToString());
            if (run.Part > 0)
                dump.Append(run.Part);
            dump.Append(':').Append(text).Append('}');
        }
        dump.Append('\n');
    }
}
