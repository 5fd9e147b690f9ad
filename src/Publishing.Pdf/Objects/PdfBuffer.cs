using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using Publishing.Core;

namespace Publishing.Pdf.Objects;

/// <summary>Bytes of PDF syntax under construction (ISO 32000-1, 7.3). Reused: <see cref="Clear"/> keeps the memory.</summary>
internal sealed class PdfBuffer
{
    /// <summary>A string may have 32,767 bytes (ISO 19005-2, 6.1.13): the mark, and two for each unit.</summary>
    private const int LongestText = (32767 - 2) / 2;

    private byte[] bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Length);

    public byte Last => bytes[Length - 1];

    public void Clear() => Length = 0;

    public PdfBuffer Raw(ReadOnlySpan<byte> syntax)
    {
        syntax.CopyTo(Room(syntax.Length));
        Length += syntax.Length;
        return this;
    }

    public PdfBuffer Raw(byte value)
    {
        if (Length == bytes.Length)
            Grow(1);
        bytes[Length++] = value;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        if (value is >= 0 and < 10_000)
            return SmallInteger((uint)value);
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A real number given in thousandths, with no more decimals than it needs.</summary>
    public PdfBuffer Thousandths(long value)
    {
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }
        var (whole, fraction) = Math.DivRem(value, 1000);
        if (whole != 0 || fraction == 0)
            Integer(whole);
        if (fraction == 0)
            return this;
        Raw((byte)'.').Raw((byte)('0' + fraction / 100));
        if (fraction % 100 != 0)
            Raw((byte)('0' + fraction / 10 % 10));
        if (fraction % 10 != 0)
            Raw((byte)('0' + fraction % 10));
        return this;
    }

    /// <summary><c>12 0 R</c>.</summary>
    public PdfBuffer Reference(ObjectId id) => Integer(id.Number).Raw(" 0 R"u8);

    /// <summary>A name (7.3.5): the slash, and what is not a regular character as <c>#xx</c>.</summary>
    public PdfBuffer Name(string name)
    {
        Raw((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > (byte)' ' and < 0x7F && !"#()<>[]{}/%"u8.Contains(value))
                Raw(value);
            else
                Raw((byte)'#').Hexadecimal(value);
        }
        return this;
    }

    /// <summary>A text string (7.9.2): ASCII as it is, all else as UTF-16BE with its mark; cut where it is longer than a string may be.</summary>
    public PdfBuffer Text(ReadOnlySpan<char> text)
    {
        text = TextStart.Of(text, LongestText);
        Raw((byte)'(');
        if (Ascii.IsValid(text))
        {
            foreach (var character in text)
                Literal((byte)character);
        }
        else
        {
            Raw([0xFE, 0xFF]);
            foreach (var unit in text)
            {
                Literal((byte)(unit >> 8));
                Literal((byte)unit);
            }
        }
        return Raw((byte)')');
    }

    /// <summary>A byte inside a literal string, escaped where it must be; a bare carriage return would be read as a line feed.</summary>
    public void Literal(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Raw((byte)'\\').Raw(value);
                break;
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            default:
                Raw(value);
                break;
        }
    }

    public PdfBuffer Hexadecimal(byte value) => Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);

    /// <summary>A UTF-16 unit or two-byte code as four hexadecimal digits.</summary>
    public PdfBuffer Hexadecimal(ushort value) => Hexadecimal((byte)(value >> 8)).Hexadecimal((byte)value);

    public PdfBuffer BigEndian(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), value);
        Length += 4;
        return this;
    }

    public PdfBuffer BigEndian(ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), value);
        Length += 2;
        return this;
    }

    private PdfBuffer SmallInteger(uint value)
    {
        var digits = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
        var room = Room(4)[..digits];
        for (var i = digits - 1; i >= 0; i--)
        {
            (value, var digit) = (value / 10, value % 10);
            room[i] = (byte)('0' + digit);
        }
        Length += digits;
        return this;
    }

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
            Grow(count);
        return bytes.AsSpan(Length);
    }

    private void Grow(int count) => Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
}
