using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Follows each non-blank unit of a source through all entries, so that at the end each is accounted for once.</summary>
/// <remarks>
/// Sums of characters can be fooled: what one pass loses, another may add elsewhere. So the account is kept by place. A unit is
/// kept when it stands where it knows its origin and is still the same character; any other unit was put in.
/// Places that only grow are in order; where they do not, one entry must have moved both sides. Between two neighbours a blank
/// may come or go only where an entry touches.
/// </remarks>
internal sealed class LedgerLaw(SourceText source)
{
    private const int Published = int.MaxValue;
    private const int FaultsKept = 10;

    // 0: not yet accounted for; an entry's number: taken out by it; below 0: in the entry at hand.
    private readonly int[] state = new int[source.Text.Length];
    private readonly bool[] touched = new bool[source.Text.Length + 1];
    private readonly SortedDictionary<char, int> added = [];
    private readonly List<int> moves = [0];
    private readonly ImmutableArray<LedgerFault>.Builder faults = ImmutableArray.CreateBuilder<LedgerFault>();
    private int[]? movedBy;
    private int entry;

    /// <summary>Follows one entry.</summary>
    /// <param name="where">The entry's span.</param>
    /// <param name="before">What it found; its units from <paramref name="start"/> on.</param>
    /// <param name="start">The first unit.</param>
    /// <param name="length">How many units.</param>
    /// <param name="after">What it left.</param>
    public void Enter(SourceSpan where, TracedText before, int start, int length, TracedText after)
    {
        entry++;
        moves.Add(entry);
        touched.AsSpan(where.Start, where.Length + 1).Fill(true);
        for (var i = start; i < start + length; i++)
        {
            if (char.IsWhiteSpace(before[i]))
                continue;
            if (KeptFrom(before, i) is not (>= 0 and var origin))
                Count(before[i], -1);
            else if (state[origin] != 0)
                Fault(origin, "is changed by two entries that each take it away");
            else
                state[origin] = -entry;
        }
        var isMove = false;
        var last = -1;
        for (var i = 0; i < after.Length; i++)
        {
            if (char.IsWhiteSpace(after[i]))
                continue;
            if (KeptFrom(after, i) is not (>= 0 and var origin))
            {
                Count(after[i], 1);
                continue;
            }
            if (state[origin] != -entry)
                Fault(origin, "is put in by an entry that did not find it");
            else
                state[origin] = 0;
            isMove |= origin < last;
            last = origin;
        }
        for (var i = start; i < start + length; i++)
        {
            if (KeptFrom(before, i) is >= 0 and var origin && state[origin] == -entry)
                state[origin] = entry;
        }
        if (isMove)
            Move(after);
    }

    /// <summary>Compares the account with what is published.</summary>
    /// <param name="published">The texts that are published, each once, in their order.</param>
    /// <returns>How many units were taken out and put in, and what is wrong.</returns>
    public (int Removed, int Added, ImmutableArray<LedgerFault> Faults) Close(ImmutableArray<TracedText> published)
    {
        var putIn = 0;
        foreach (var text in published)
        {
            var (last, blank) = (-1, false);
            for (var r = 0; r < text.Runs.Length; r++)
            {
                var (start, end) = (text.Runs[r].Start, text.EndOf(r));
                if (IsAsItWas(text, text.Runs[r], end))
                    PublishRun(text, text.Runs[r], end, ref last, ref blank);
                else
                    putIn += PublishUnits(text, start, end, ref last, ref blank);
            }
        }
        var removed = CountRemoved();
        foreach (var (c, more) in added)
        {
            if (more == 0)
                continue;
            Add(new LedgerFault(new SourceSpan(source, 0, 0), FormattableString.Invariant(
                $"Of U+{(int)c:X4} {Math.Abs(more)} more are {(more < 0 ? "published" : "in the ledger")} as put in than {(more < 0 ? "the ledger has" : "are published")}.")));
        }
        return (removed, putIn, faults.ToImmutable());
    }

    /// <summary>Whether a run stands in the source as it is published, and nothing of it is accounted for yet.</summary>
    private bool IsAsItWas(TracedText text, OriginRun run, int end) =>
        run.IsKept && text.Text.AsSpan(run.Start, end - run.Start).SequenceEqual(source.Text.AsSpan(run.Origin, end - run.Start))
        && !state.AsSpan(run.Origin, end - run.Start).ContainsAnyExcept(0);

    /// <summary>Publishes a run that is as it was: within it neighbours are neighbours, with the blanks that they had.</summary>
    private void PublishRun(TracedText text, OriginRun run, int end, ref int last, ref bool blank)
    {
        var (first, behind) = (run.Start, end);
        while (first < end && char.IsWhiteSpace(text[first]))
            first++;
        blank |= first > run.Start;
        if (first == end)
            return;
        while (char.IsWhiteSpace(text[behind - 1]))
            behind--;
        if (last >= 0)
            Follow(last, run.OriginOf(first), blank);
        state.AsSpan(run.Origin, end - run.Start).Fill(Published);
        (last, blank) = (run.OriginOf(behind - 1), behind < end);
    }

    /// <summary>Publishes units one by one.</summary>
    /// <returns>How many of them were put in.</returns>
    private int PublishUnits(TracedText text, int start, int end, ref int last, ref bool blank)
    {
        var putIn = 0;
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                blank = true;
                continue;
            }
            var origin = KeptFrom(text, i);
            if (origin < 0)
            {
                Count(text[i], -1);
                putIn++;
            }
            else
            {
                Publish(origin);
                if (last >= 0)
                    Follow(last, origin, blank);
            }
            (last, blank) = (origin, false);
        }
        return putIn;
    }

    private void Count(char unit, int more) => added[unit] = added.GetValueOrDefault(unit) + more;

    /// <summary>The offset a unit was kept from, or −1 when it was put in.</summary>
    private int KeptFrom(TracedText text, int index) =>
        text.OriginOf(index) is >= 0 and var origin && source.Text[origin] == text[index] ? origin : -1;

    private void Publish(int origin)
    {
        if (state[origin] == Published)
            Fault(origin, "is published twice");
        else if (state[origin] != 0)
            Fault(origin, "is published, but the ledger has it taken out");
        state[origin] = Published;
    }

    /// <summary>Two kept units that are published side by side.</summary>
    private void Follow(int before, int after, bool blank)
    {
        if (after <= before)
        {
            if (movedBy is null || movedBy[before] == 0 || movedBy[after] == 0 || FirstOf(movedBy[before]) != FirstOf(movedBy[after]))
                Fault(after, "is published behind text that it stands before, and no entry moved it");
            return;
        }
        var (wasBlank, isTouched) = (false, false);
        for (var i = before + 1; i <= after && !isTouched; i++)
        {
            isTouched = touched[i];
            wasBlank |= i < after && char.IsWhiteSpace(source.Text[i]);
        }
        if (!isTouched && wasBlank != blank)
            Fault(after, wasBlank ? "has lost the blank before it, and no entry says so" : "has a blank before it, and no entry put it in");
    }

    private int CountRemoved()
    {
        var removed = 0;
        for (var i = NextUnpublished(0); i < state.Length; i = NextUnpublished(i + 1))
        {
            if (char.IsWhiteSpace(source.Text[i]))
                continue;
            if (state[i] > 0)
            {
                removed++;
                continue;
            }
            var start = i;
            while (i + 1 < state.Length && (state[i + 1] == 0 || char.IsWhiteSpace(source.Text[i + 1])))
                i++;
            Add(new LedgerFault(new SourceSpan(source, start, i + 1), "This text is neither published nor in the ledger."));
        }
        return removed;
    }

    private int NextUnpublished(int from) => state.AsSpan(from).IndexOfAnyExcept(Published) is >= 0 and var next ? from + next : state.Length;

    /// <summary>What was moved together before belongs to the new move too.</summary>
    private void Move(TracedText text)
    {
        movedBy ??= new int[source.Text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || KeptFrom(text, i) is not (>= 0 and var origin))
                continue;
            if (movedBy[origin] != 0 && FirstOf(movedBy[origin]) is var first && first != entry)
                moves[first] = entry;
            movedBy[origin] = entry;
        }
    }

    private int FirstOf(int move)
    {
        while (moves[move] != move)
            move = moves[move] = moves[moves[move]];
        return move;
    }

    private void Fault(int origin, string what) =>
        Add(new LedgerFault(new SourceSpan(source, origin, origin + 1), FormattableString.Invariant($"The character U+{(int)source.Text[origin]:X4} {what}.")));

    private void Add(LedgerFault fault)
    {
        if (faults.Count < FaultsKept)
            faults.Add(fault);
    }
}
