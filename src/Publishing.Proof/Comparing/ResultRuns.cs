using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Proof.Comparing;

/// <summary>Parts a published block where changes begin and end.</summary>
internal static class ResultRuns
{
    /// <summary>Parts a block, and notes in the map the order in which its moved words are read.</summary>
    /// <param name="block">The block.</param>
    /// <param name="origins">Where each of its units comes from.</param>
    /// <param name="source">The text of its source.</param>
    /// <param name="map">The changes.</param>
    public static ProofBlock Of(Block block, ImmutableArray<int> origins, string source, ChangeMap map)
    {
        var text = block.PlainText;
        var runs = ImmutableArray.CreateBuilder<ProofRun>();
        var parts = new PartCounter(source, map);
        var (start, current) = (0, default(ProofRun));
        for (var i = 0; i < text.Length; i++)
        {
            var run = i < origins.Length ? At(origins[i], text[i], map, parts) : new ProofRun("", -1, -1, 0);
            if (i > start && run != current)
            {
                runs.Add(current with { Text = text[start..i] });
                start = i;
            }
            current = run;
        }
        if (text.Length > start)
            runs.Add(current with { Text = text[start..] });
        return new ProofBlock(block.Kind, block.Language, block.Direction, runs.ToImmutable());
    }

    private static ProofRun At(int origin, char unit, ChangeMap map, PartCounter parts)
    {
        if (origin >= 0)
        {
            parts.Meet(map.RepairAt(origin), origin);
            return new ProofRun("", map.RepairAt(origin), -1, 0);
        }
        var detail = map.TakeInsertion(~origin, unit);
        // A character that took the place of another stands where that one went.
        if (detail >= 0 && !char.IsWhiteSpace(unit) && map.DetailAt(~origin) == detail)
        {
            parts.Meet(map.RepairAt(~origin), ~origin);
            return new ProofRun("", map.RepairAt(~origin), detail, 0);
        }
        return new ProofRun("", parts.Repair == map.RepairAt(~origin) ? parts.Repair : -1, detail, 0);
    }

    /// <summary>Counts the parts of a line whose words were moved: stretches that stand side by side in the source as well.</summary>
    private sealed class PartCounter(string source, ChangeMap map)
    {
        private int last = -1;
        private int part;

        public int Repair { get; private set; } = -1;

        public void Meet(int repair, int origin)
        {
            if (repair != Repair)
                (Repair, part, last) = (repair, 0, -1);
            if (!map.IsMoved(repair))
                return;
            if (last < 0 || origin <= last || !source.AsSpan(last + 1, origin - last - 1).IsWhiteSpace())
                (part, last) = (part + 1, origin - 1);
            // With the blanks before it: they are of the same part.
            for (var i = last + 1; i <= origin; i++)
                map.SetPart(i, part);
            last = origin;
        }
    }
}
