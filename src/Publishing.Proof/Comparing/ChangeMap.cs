using System.Collections.Immutable;

namespace Publishing.Proof.Comparing;

/// <summary>Which changes touch which character, on both sides.</summary>
/// <remarks>
/// Two layers: a repair takes hold of a line or a stretch of it as a whole; a detail touches single characters and may lie inside a repair.
/// </remarks>
internal sealed class ChangeMap
{
    private readonly ImmutableArray<Change> changes;
    private readonly int[] repairs;
    private readonly int[] details;
    private readonly int[] parts;

    // By the offset that a pass puts characters in at: the changes that did it, and how many of their characters are found.
    private readonly Dictionary<int, List<int>> insertions = [];
    private readonly int[] claimed;

    /// <summary>Maps the changes of one text.</summary>
    /// <param name="length">The length of its source.</param>
    /// <param name="changes">Its changes, in the order in which they were made.</param>
    public ChangeMap(int length, ImmutableArray<Change> changes)
    {
        this.changes = changes;
        (repairs, details, parts, claimed) = (new int[length], new int[length], new int[length], new int[changes.Length]);
        repairs.AsSpan().Fill(-1);
        details.AsSpan().Fill(-1);
        for (var i = 0; i < changes.Length; i++)
        {
            var where = changes[i].Entry.Where;
            if (IsRepair(changes[i].Kind))
                repairs.AsSpan(where.Start, where.Length).Fill(i);
            else if (where.Length <= changes[i].Entry.Before.Length)
                details.AsSpan(where.Start, where.Length).Fill(i);
            if (changes[i].Entry.After.Length == 0)
                continue;
            Insertions(where.Start).Add(i);
            if (where.End != where.Start)
                Insertions(where.End).Add(i);
        }
    }

    /// <summary>The change that takes hold of a unit of the source as a whole, as an index, or −1.</summary>
    public int RepairAt(int offset) => offset < repairs.Length ? repairs[offset] : -1;

    /// <summary>The change to a unit of the source itself, as an index, or −1.</summary>
    public int DetailAt(int offset) => offset < details.Length ? details[offset] : -1;

    /// <summary>The part of a line whose words were moved that a unit of the source went to, from 1; 0 elsewhere.</summary>
    public int PartAt(int offset) => parts[offset];

    /// <summary>Notes the part that a unit of the source went to.</summary>
    public void SetPart(int offset, int part) => parts[offset] = part;

    /// <summary>Whether words were moved at a place.</summary>
    public bool IsMoved(int repair) => repair >= 0 && changes[repair].Kind is ChangeKind.Order or ChangeKind.Correction;

    /// <summary>The change that put a unit of the result in, as an index, or −1. To be asked once for each unit, in the order of the result.</summary>
    /// <param name="offset">The offset of the source that it was put in at.</param>
    /// <param name="unit">The unit.</param>
    public int TakeInsertion(int offset, char unit)
    {
        if (!insertions.TryGetValue(offset, out var candidates))
            return -1;
        foreach (var i in candidates)
        {
            if (IsRepair(changes[i].Kind) || claimed[i] >= changes[i].Entry.After.Length || changes[i].Entry.After[claimed[i]] != unit)
                continue;
            claimed[i]++;
            return i;
        }
        return -1;
    }

    /// <summary>The changes that put something in between two units of the source, by their offsets, ascending.</summary>
    public IEnumerable<(int Offset, int Change)> Insertions() =>
        changes.Select((change, index) => (change.Entry.Where.Start, index))
            .Where(i => changes[i.index].Entry is { Where.Length: 0, Before.Length: 0 })
            .OrderBy(i => i.Start).ThenBy(i => i.index);

    private static bool IsRepair(ChangeKind kind) => kind <= ChangeKind.Removal;

    private List<int> Insertions(int offset)
    {
        if (!insertions.TryGetValue(offset, out var list))
            insertions[offset] = list = [];
        return list;
    }
}
