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
        while (nextInsertion < insertions.Length && insertions[nextInsertion].Offset < where.Start)
            nextInsertion++;
        for (var i = where.Start; i <= where.End; i++)
        {
            var isInsertion = nextInsertion < insertions.Length && insertions[nextInsertion].Offset == i;
            if (i > start && (i == where.End || isInsertion || At(i) != At(start)))
            {
                runs.Add(At(start) with { Text = source.Text[start..i] });
                start = i;
            }
            for (; nextInsertion < insertions.Length && insertions[nextInsertion].Offset == i; nextInsertion++)
                runs.Add(new ProofRun("", -1, insertions[nextInsertion].Change, 0));
        }
        return runs.ToImmutable();
    }

    private ProofRun At(int offset) => new("", map.RepairAt(offset), map.DetailAt(offset), map.PartAt(offset));
}
