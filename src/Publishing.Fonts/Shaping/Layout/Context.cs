using System.Buffers;

namespace Publishing.Fonts.Shaping.Layout;

/// <summary>What contextual lookups share: matching a sequence, and calling lookups at its places.</summary>
internal static class Context
{
    /// <summary>The longest sequence that is matched, as in other shapers.</summary>
    public const int Longest = 64;

    /// <summary>Matches the input from the glyph in hand on.</summary>
    /// <param name="run">The lookup at work.</param>
    /// <param name="count">How many glyphs, the one in hand included.</param>
    /// <param name="matcher">Gives what the glyph of a place, from 1, must be.</param>
    /// <param name="positions">Receives the indexes.</param>
    /// <param name="components">The sum of the components of the glyphs.</param>
    public static bool MatchInput<TMatcher>(LookupRun run, int count, TMatcher matcher, Span<int> positions, out int components)
        where TMatcher : struct, ISequenceMatcher
    {
        components = 0;
        if (count > Longest)
            return false;
        var buffer = run.Buffer;
        var first = run.Current;
        positions[0] = run.Index;
        components = first.ComponentCount;
        bool? maySkipBase = null;
        for (var i = 1; i < count; i++)
        {
            var next = run.Next(positions[i - 1], false, new SequenceGlyph<TMatcher>(matcher, i));
            if (next < 0)
                return false;
            positions[i] = next;
            ref var slot = ref buffer[next];
            if (first.LigatureId != 0 && first.LigatureComponent != 0)
            {
                // Marks on one component of a ligature do not join those on another, unless that ligature is passed over.
                if (first.LigatureId != slot.LigatureId || first.LigatureComponent != slot.LigatureComponent)
                {
                    maySkipBase ??= MaySkipLigature(run, first.LigatureId);
                    if (maySkipBase == false)
                        return false;
                }
            }
            else if (slot.LigatureId != 0 && slot.LigatureComponent != 0 && slot.LigatureId != first.LigatureId)
            {
                return false;
            }
            components += slot.ComponentCount;
        }
        return true;
    }

    /// <summary>Matches glyphs before the one in hand, the nearest first.</summary>
    public static bool MatchBacktrack<TMatcher>(LookupRun run, int count, TMatcher matcher)
        where TMatcher : struct, ISequenceMatcher
    {
        var index = run.Index;
        for (var i = 0; i < count; i++)
        {
            index = run.Previous(index, true, new SequenceGlyph<TMatcher>(matcher, i));
            if (index < 0)
                return false;
        }
        return true;
    }

    /// <summary>Matches glyphs behind the input.</summary>
    public static bool MatchLookahead<TMatcher>(LookupRun run, int count, TMatcher matcher, int after)
        where TMatcher : struct, ISequenceMatcher
    {
        var index = after;
        for (var i = 0; i < count; i++)
        {
            index = run.Next(index, true, new SequenceGlyph<TMatcher>(matcher, i));
            if (index < 0)
                return false;
        }
        return true;
    }

    /// <summary>Calls the lookups of a rule at the places of the matched sequence, and moves on behind it.</summary>
    /// <param name="run">The lookup at work.</param>
    /// <param name="matched">The indexes of the sequence.</param>
    /// <param name="records">How many lookups are called.</param>
    /// <param name="record">Gives the place in the sequence and the lookup of a record.</param>
    public static void ApplyRecords<TRecords>(LookupRun run, ReadOnlySpan<int> matched, int records, TRecords record)
        where TRecords : struct, ILookupRecords
    {
        var buffer = run.Buffer;
        var count = matched.Length;
        var end = matched[^1] + 1;
        var positions = ArrayPool<int>.Shared.Rent(Longest * 2);
        try
        {
            matched.CopyTo(positions);
            for (var r = 0; r < records && buffer.Budget > 0; r++)
            {
                var (place, lookup) = record.Record(r);
                if (place >= count || positions[place] >= buffer.Count)
                    continue;
                var length = buffer.Count;
                if (!run.ApplyNested(lookup, positions[place]))
                    continue;
                var delta = buffer.Count - length;
                if (delta == 0)
                    continue;
                end += delta;
                if (end < positions[place])
                {
                    delta += positions[place] - end;
                    end = positions[place];
                }
                var next = place + 1;
                if (delta > 0)
                {
                    if (delta + count > Longest)
                        break;
                }
                else
                {
                    delta = Math.Max(delta, next - count);
                    next -= delta;
                }
                Array.Copy(positions, next, positions, next + delta, count - next);
                next += delta;
                count += delta;
                for (var j = place + 1; j < next; j++)
                    positions[j] = positions[j - 1] + 1;
                for (; next < count; next++)
                    positions[next] += delta;
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(positions);
        }
        run.Index = end;
    }

    private static bool MaySkipLigature(LookupRun run, byte ligature)
    {
        for (var i = run.Index - 1; i >= 0 && run.Buffer[i].LigatureId == ligature; i--)
        {
            if (run.Buffer[i].LigatureComponent == 0)
                return run.Pass(in run.Buffer[i], false, run.Flags) == Passing.Always;
        }
        return false;
    }
}

/// <summary>What the glyphs of a sequence must be.</summary>
internal interface ISequenceMatcher
{
    /// <summary>Whether a glyph fits a place of the sequence.</summary>
    bool Matches(int place, ushort glyph);
}

/// <summary>The lookups that a rule calls.</summary>
internal interface ILookupRecords
{
    /// <summary>The place in the sequence and the lookup of a record.</summary>
    (int Place, int Lookup) Record(int index);
}

/// <summary>One place of a sequence.</summary>
internal readonly struct SequenceGlyph<TMatcher>(TMatcher matcher, int place) : IGlyphMatch
    where TMatcher : struct, ISequenceMatcher
{
    public bool? Matches(ushort glyph) => matcher.Matches(place, glyph);
}
