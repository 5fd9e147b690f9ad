using System.Runtime.CompilerServices;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>The directional status stack of UAX #9, section 3.3.2: at most max_depth + 2 entries.</summary>
internal struct DirectionalStatusStack
{
    private Entries entries;

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>The embedding level of the last entry.</summary>
    public readonly byte Level => entries[Count - 1].Level;

    /// <summary>The directional override of the last entry: L, R or, for none, ON.</summary>
    public readonly BidiClass Override => entries[Count - 1].Override;

    /// <summary>The directional isolate status of the last entry.</summary>
    public readonly bool IsIsolate => entries[Count - 1].IsIsolate;

    /// <summary>Removes all entries.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds an entry.</summary>
    public void Push(byte level, BidiClass directionalOverride, bool isIsolate) =>
        entries[Count++] = new Entry(level, directionalOverride, isIsolate);

    /// <summary>Removes the last entry.</summary>
    public void Pop() => Count--;

    private readonly record struct Entry(byte Level, BidiClass Override, bool IsIsolate);

    [InlineArray(ExplicitLevels.MaxDepth + 2)]
    private struct Entries
    {
        private Entry first;
    }
}
