using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rules L1 and L2: the levels of white space on a line, and the order of its runs.</summary>
internal static class LineReordering
{
    /// <summary>Orders the runs of a line from left to right.</summary>
    /// <param name="resolved">The levels of the line.</param>
    /// <param name="classes">The original classes of the line.</param>
    /// <param name="baseLevel">The paragraph level.</param>
    /// <param name="start">What to add to the indexes of the runs.</param>
    public static ImmutableArray<BidiRun> Order(
        ReadOnlySpan<byte> resolved, ReadOnlySpan<BidiClass> classes, byte baseLevel, int start)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(resolved.Length);
        var levels = buffer.AsSpan(0, resolved.Length);
        resolved.CopyTo(levels);
        L1(levels, classes, baseLevel);
        var runs = RunsOf(levels, start);
        L2(runs);
        ArrayPool<byte>.Shared.Return(buffer);
        return ImmutableCollectionsMarshal.AsImmutableArray(runs);
    }

    private static void L1(Span<byte> levels, ReadOnlySpan<BidiClass> classes, byte baseLevel)
    {
        // From the end: white space goes with the separator, or the end of the line, that stands behind it.
        var atEnd = true;
        for (var i = levels.Length - 1; i >= 0; i--)
        {
            switch (classes[i])
            {
                case BidiClass.S or BidiClass.B:
                    atEnd = true;
                    break;
                case BidiClass.WS or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI:
                case BidiClass.BN or BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO or BidiClass.PDF:
                    break;
                default:
                    atEnd = false;
                    break;
            }
            if (atEnd)
                levels[i] = baseLevel;
        }
    }

    private static BidiRun[] RunsOf(ReadOnlySpan<byte> levels, int start)
    {
        var count = 1;
        for (var i = 1; i < levels.Length; i++)
            count += levels[i] != levels[i - 1] ? 1 : 0;

        var runs = new BidiRun[count];
        var runStart = 0;
        for (var i = 0; i < count; i++)
        {
            var level = levels[runStart];
            var length = levels[runStart..].IndexOfAnyExcept(level);
            var runEnd = length < 0 ? levels.Length : runStart + length;
            runs[i] = new BidiRun(start + runStart, start + runEnd, level);
            runStart = runEnd;
        }
        return runs;
    }

    private static void L2(Span<BidiRun> runs)
    {
        var (highest, lowestOdd) = (0, int.MaxValue);
        foreach (var run in runs)
        {
            highest = Math.Max(highest, run.Level);
            if (run.IsRightToLeft)
                lowestOdd = Math.Min(lowestOdd, run.Level);
        }
        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                var first = i;
                while (i < runs.Length && runs[i].Level >= level)
                    i++;
                runs[first..i].Reverse();
            }
        }
    }
}
