using System.Buffers.Binary;

namespace Publishing.Fonts.Reading;

/// <summary>Reads big-endian values out of one table; every access is checked.</summary>
/// <param name="data">The bytes of the table.</param>
/// <param name="table">The table's tag, for errors.</param>
internal readonly ref struct FontReader(ReadOnlySpan<byte> data, string table)
{
    /// <summary>The bytes of the table.</summary>
    public ReadOnlySpan<byte> Data { get; } = data;

    /// <summary>The table's tag.</summary>
    public string Table { get; } = table;

    /// <summary>How many bytes there are.</summary>
    public int Length => Data.Length;

    /// <summary>An unsigned byte.</summary>
    public byte U8(int offset) => Slice(offset, 1)[0];

    /// <summary>A 16-bit unsigned value.</summary>
    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    /// <summary>A 16-bit signed value.</summary>
    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    /// <summary>A 32-bit unsigned value.</summary>
    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    /// <summary>A 32-bit signed value.</summary>
    public int I32(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4));

    /// <summary>A 32-bit offset, checked to lie in the table.</summary>
    public int Offset32(int offset)
    {
        var value = U32(offset);
        return value <= (uint)Length ? (int)value : throw Fault(offset, "an offset points outside the table");
    }

    /// <summary>Some bytes.</summary>
    public ReadOnlySpan<byte> Slice(int offset, int length) =>
        offset >= 0 && length >= 0 && offset <= Length - length
            ? Data.Slice(offset, length)
            : throw Fault(offset, "the table ends too early");

    /// <summary>An error at a byte of the table.</summary>
    public FontFormatException Fault(int offset, string problem) => new(Table, offset, problem);
}
