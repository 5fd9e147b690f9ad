namespace Publishing.Sources;

/// <summary>Finds all places of many patterns in one walk through a text.</summary>
/// <remarks>Aho and Corasick, "Efficient string matching: an aid to bibliographic search", Communications of the ACM 18 (1975).</remarks>
internal sealed class PatternSearch
{
    private readonly Dictionary<(int State, char Unit), int> moves = [];
    private readonly List<int> failures = [0];

    // For each state the pattern that ends there, or −1, and the next shorter state in which one ends, or 0.
    private readonly List<int> ends = [-1];
    private readonly List<int> shorter = [0];
    private readonly List<List<int>> same = [];

    /// <summary>Takes the patterns; empty ones are never found.</summary>
    public PatternSearch(IReadOnlyList<string> patterns)
    {
        for (var i = 0; i < patterns.Count; i++)
        {
            same.Add([]);
            if (patterns[i].Length > 0)
                Add(patterns[i], i);
        }
        Link();
    }

    /// <summary>Tells each place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Receives a pattern's number and the unit behind its place; places come in ascending order.</param>
    public void Find(string text, Action<int, int> found)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = Next(state, text[i]);
            for (var s = ends[state] >= 0 ? state : shorter[state]; s != 0; s = shorter[s])
            {
                found(ends[s], i + 1);
                foreach (var other in same[ends[s]])
                    found(other, i + 1);
            }
        }
    }

    private void Add(string pattern, int number)
    {
        var state = 0;
        foreach (var c in pattern)
        {
            if (!moves.TryGetValue((state, c), out var next))
            {
                moves.Add((state, c), next = ends.Count);
                ends.Add(-1);
                failures.Add(0);
                shorter.Add(0);
            }
            state = next;
        }
        if (ends[state] < 0)
            ends[state] = number;
        else
            same[ends[state]].Add(number);
    }

    private int Next(int state, char unit)
    {
        int next;
        while (!moves.TryGetValue((state, unit), out next))
        {
            if (state == 0)
                return 0;
            state = failures[state];
        }
        return next;
    }

    // By depth, so that the shorter suffixes are linked before the longer ones.
    private void Link()
    {
        var children = new List<(char Unit, int State)>[ends.Count];
        foreach (var ((state, unit), next) in moves)
            (children[state] ??= []).Add((unit, next));
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            foreach (var (unit, next) in children[state] ?? [])
            {
                failures[next] = state == 0 ? 0 : Next(failures[state], unit);
                shorter[next] = ends[failures[next]] >= 0 ? failures[next] : shorter[failures[next]];
                queue.Enqueue(next);
            }
        }
    }
}
