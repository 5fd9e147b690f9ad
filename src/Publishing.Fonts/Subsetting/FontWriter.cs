using System.Buffers;
using System.Buffers.Binary;

namespace Publishing.Fonts.Subsetting;

/// <summary>Writes the big-endian values of a table.</summary>
internal sealed class FontWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    public int Length => buffer.WrittenCount;

    public void U8(int value)
    {
        buffer.GetSpan(1)[0] = (byte)value;
        buffer.Advance(1);
    }

    public void U16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(buffer.GetSpan(2), (ushort)value);
        buffer.Advance(2);
    }

    public void U32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(buffer.GetSpan(4), value);
        buffer.Advance(4);
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    /// <summary>Fills with zeros up to a multiple of a length.</summary>
    public void Align(int multiple)
    {
        while (Length % multiple != 0)
            U8(0);
    }

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();
}
