using System.Buffers;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rule X10: divides a text into isolating run sequences (BD13) and resolves each.</summary>
internal ref struct IsolatingRunSequences
{
    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<BidiClass> classes;
    private readonly ReadOnlySpan<int> matches;
    private readonly byte baseLevel;
    private readonly Span<BidiClass> types;
    private readonly ReadOnlySpan<int> positions;
    private readonly Span<byte> levels;

    /// <summary>Takes the text as X9 leaves it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">The original class of each UTF-16 unit.</param>
    /// <param name="matches">The isolate pairs.</param>
    /// <param name="baseLevel">The paragraph level.</param>
    /// <param name="types">The type of each remaining character.</param>
    /// <param name="positions">The UTF-16 index of each remaining character.</param>
    /// <param name="levels">The explicit level of each UTF-16 unit; receives the resolved ones.</param>
    public IsolatingRunSequences(
        ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, byte baseLevel,
        Span<BidiClass> types, ReadOnlySpan<int> positions, Span<byte> levels)
    {
        this.text = text;
        this.classes = classes;
        this.matches = matches;
        this.baseLevel = baseLevel;
        this.types = types;
        this.positions = positions;
        this.levels = levels;
    }

    /// <summary>Finds the level runs and resolves the sequences that they form.</summary>
    public readonly void Resolve()
    {
        // The paragraph level stands for what lies before the first character and behind the last one.
        var before = baseLevel;
        if (matches.IsEmpty)
        {
            for (var start = 0; start < positions.Length;)
            {
                var level = LevelAt(start);
                var end = EndOfRun(start);
                var after = LevelBehind(end);
                Resolve(types[start..end], positions[start..end], level, before, after);
                (before, start) = (level, end);
            }
            return;
        }
        ResolveLinked();
    }

    private readonly void ResolveLinked()
    {
        var runs = LinkRuns();
        var typeBuffer = ArrayPool<BidiClass>.Shared.Rent(positions.Length);
        var positionBuffer = ArrayPool<int>.Shared.Rent(positions.Length);
        foreach (var head in runs)
        {
            if (head.IsContinuation)
                continue;
            var count = 0;
            for (var run = head; ; run = runs[run.Next])
            {
                types[run.Start..run.End].CopyTo(typeBuffer.AsSpan(count));
                positions[run.Start..run.End].CopyTo(positionBuffer.AsSpan(count));
                count += run.End - run.Start;
                if (run.Next >= 0)
                    continue;
                Resolve(typeBuffer.AsSpan(0, count), positionBuffer.AsSpan(0, count), head.Level, head.LevelBefore, run.LevelAfter);
                break;
            }
        }
        ArrayPool<BidiClass>.Shared.Return(typeBuffer);
        ArrayPool<int>.Shared.Return(positionBuffer);
    }

    /// <summary>Finds the level runs, and for each that ends with an isolate initiator the one that begins with its PDI.</summary>
    private readonly List<LevelRun> LinkRuns()
    {
        var runs = new List<LevelRun>();
        var open = new Stack<int>();
        var before = baseLevel;
        for (var start = 0; start < positions.Length;)
        {
            var end = EndOfRun(start);
            var (first, last) = (positions[start], positions[end - 1]);
            var isContinuation = classes[first] == BidiClass.PDI && matches[first] >= 0 && open.Count > 0;
            if (isContinuation)
            {
                var opener = open.Pop();
                runs[opener] = runs[opener] with { Next = runs.Count };
            }
            var opens = IsolatePairs.IsInitiator(classes[last]);
            if (opens && matches[last] < text.Length)
                open.Push(runs.Count);
            var after = opens ? baseLevel : LevelBehind(end);
            runs.Add(new LevelRun(start, end, LevelAt(start), before, after, Next: -1, isContinuation));
            (before, start) = (LevelAt(start), end);
        }
        return runs;
    }

    private readonly int EndOfRun(int start)
    {
        var level = LevelAt(start);
        var end = start + 1;
        // A paragraph separator ends its run, so that the next paragraph has nothing to do with this one (P1).
        while (end < positions.Length && LevelAt(end) == level && classes[positions[end - 1]] != BidiClass.B)
            end++;
        return end;
    }

    private readonly byte LevelBehind(int end) =>
        end < positions.Length && classes[positions[end - 1]] != BidiClass.B ? LevelAt(end) : baseLevel;

    private readonly byte LevelAt(int index) => levels[positions[index]];

    private readonly void Resolve(
        Span<BidiClass> sequence, ReadOnlySpan<int> places, byte level, byte levelBefore, byte levelAfter)
    {
        var sos = DirectionOf(Math.Max(level, levelBefore));
        var eos = DirectionOf(Math.Max(level, levelAfter));
        WeakTypes.Resolve(sequence, sos);
        new NeutralTypes(text, classes, sequence, places, level, sos, eos).Resolve();
        ImplicitLevels.Resolve(sequence, places, level, levels);
    }

    private static BidiClass DirectionOf(byte level) => (level & 1) == 0 ? BidiClass.L : BidiClass.R;

    private readonly record struct LevelRun(
        int Start, int End, byte Level, byte LevelBefore, byte LevelAfter, int Next, bool IsContinuation);
}
