using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Proof.Comparing;

/// <summary>Parts a stretch of the source where changes begin and end.</summary>
internal sealed class SourceRuns(SourceText source, ChangeMap map)
{
    private readonly ImmutableArray<(int Offset, int Change)> insertions = [.. map.Insertions()];
    private int nextInsertion;

    /// <summary>Parts a stretch. Stretches are to be asked for in ascending order.</summary>
    public ImmutableArray<ProofRun> Of(SourceSpan where)
    {
        var runs = ImmutableArray.CreateBuilder<ProofRun>();
        var start = where.Start;
        var run = where.Length > 0 ? At(start, default) : default;
        while (nextInsertion < insertions.Length && insertions[nextInsertion].Offset < where.Start)
            nextInsertion++;
        for (var i = where.Start; i <= where.End; i++)
        {
            var isInsertion = nextInsertion < insertions.Length && insertions[nextInsertion].Offset == i;
            var next = i < where.End ? At(i, run) : default;
            if (i > start && (i == where.End || isInsertion || next != run))
            {
                runs.Add(run with { Text = source.Text[start..i] });
                start = i;
            }
            run = next;
            for (; nextInsertion < insertions.Length && insertions[nextInsertion].Offset == i; nextInsertion++)
                runs.Add(new ProofRun("", -1, insertions[nextInsertion].Change, 0));
        }
        return runs.ToImmutable();
    }

    // Blanks between the parts of a line go with the part before them.
    private ProofRun At(int offset, ProofRun before)
    {
        var run = new ProofRun("", map.RepairAt(offset), map.DetailAt(offset), map.PartAt(offset));
        return run.Part == 0 && run.Repair == before.Repair && char.IsWhiteSpace(source.Text[offset]) ? run with { Part = before.Part } : run;
    }
}
