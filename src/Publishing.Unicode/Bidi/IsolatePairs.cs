using System.Buffers;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>The isolate initiators of a text with their matching PDIs (UAX #9, BD9).</summary>
internal readonly ref struct IsolatePairs : IDisposable
{
    private readonly int[]? buffer;

    /// <summary>Finds the pairs; a paragraph separator ends all isolates that are open.</summary>
    public IsolatePairs(ReadOnlySpan<BidiClass> classes)
    {
        if (!classes.ContainsAny(BidiClass.LRI, BidiClass.RLI, BidiClass.FSI))
            return;
        buffer = ArrayPool<int>.Shared.Rent(classes.Length);
        Matches = buffer.AsSpan(0, classes.Length);
        // The open initiators form a list that runs through their own entries, innermost first.
        var open = -1;
        for (var i = 0; i < classes.Length; i++)
        {
            switch (classes[i])
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    Matches[i] = open;
                    open = i;
                    break;
                case BidiClass.PDI when open >= 0:
                    (Matches[i], Matches[open], open) = (open, i, Matches[open]);
                    break;
                case BidiClass.PDI:
                    Matches[i] = -1;
                    break;
                case BidiClass.B:
                    CloseAll(ref open, classes.Length);
                    break;
            }
        }
        CloseAll(ref open, classes.Length);
    }

    /// <summary>
    /// At an initiator the index of its PDI, or the text's length where it has none; at a PDI the index of its
    /// initiator, or -1; elsewhere anything. Empty for a text without isolates.
    /// </summary>
    public Span<int> Matches { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (buffer is not null)
            ArrayPool<int>.Shared.Return(buffer);
    }

    /// <summary>Whether the class is that of an isolate initiator (BD8).</summary>
    public static bool IsInitiator(BidiClass value) => value is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    private void CloseAll(ref int open, int none)
    {
        while (open >= 0)
            (Matches[open], open) = (none, Matches[open]);
    }
}
