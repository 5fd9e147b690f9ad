using System.Diagnostics;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>A growing array of pieces that are filled in place.</summary>
internal sealed class PieceList
{
    private Piece[] items = new Piece[64];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A piece.</summary>
    public ref Piece this[int index]
    {
        get
        {
            Debug.Assert(index < Count, "The piece is there.");
            return ref items[index];
        }
    }

    /// <summary>Adds a piece, to be filled in.</summary>
    public ref Piece Add()
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count] = default;
        return ref items[Count++];
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        items.AsSpan(0, Count).Clear();
        Count = 0;
    }
}
