using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>A list of byte strings (CFF specification, 5 "INDEX Data").</summary>
internal sealed class CffIndex
{
    private readonly ReadOnlyMemory<byte> table;
    private readonly int offsets;
    private readonly int offsetSize;
    private readonly int dataStart;

    /// <summary>Reads the frame of an index.</summary>
    /// <param name="table">The whole table.</param>
    /// <param name="at">Where the index begins.</param>
    public CffIndex(ReadOnlyMemory<byte> table, int at)
    {
        this.table = table;
        var reader = new FontReader(table.Span, "CFF ");
        Count = reader.U16(at);
        End = at + 2;
        if (Count == 0)
            return;
        offsetSize = reader.U8(at + 2);
        if (offsetSize is < 1 or > 4)
            throw reader.Fault(at + 2, "the size of an offset is not 1 to 4");
        offsets = at + 3;
        dataStart = offsets + (Count + 1) * offsetSize - 1; // Offsets count from the byte before the data.
        _ = reader.Slice(offsets, (Count + 1) * offsetSize);
        End = PlaceOf(Count);
    }

    /// <summary>How many byte strings there are.</summary>
    public int Count { get; }

    /// <summary>The byte behind the index.</summary>
    public int End { get; }

    /// <summary>A byte string.</summary>
    public ReadOnlyMemory<byte> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw new FontFormatException("CFF ", offsets, "an index does not have that many entries");
            var start = PlaceOf(index);
            var end = PlaceOf(index + 1);
            return start <= end ? table[start..end] : throw new FontFormatException("CFF ", offsets + index * offsetSize, "an entry ends before it begins");
        }
    }

    private int PlaceOf(int index)
    {
        var place = offsets + index * offsetSize;
        var value = 0u;
        foreach (var b in new FontReader(table.Span, "CFF ").Slice(place, offsetSize))
            value = value << 8 | b;
        if (value == 0 || value > (uint)(table.Length - dataStart))
            throw new FontFormatException("CFF ", place, "an entry lies outside the table");
        return dataStart + (int)value;
    }
}
