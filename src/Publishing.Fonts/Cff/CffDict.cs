using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Cff;

/// <summary>Operators with their operands (CFF specification, 4 "DICT Data").</summary>
internal sealed class CffDict
{
    private readonly Dictionary<int, (int[] Values, ReadOnlyMemory<byte> Operands)> entries = [];

    /// <summary>Reads a dictionary. Of real numbers only the bytes are kept: the product copies them.</summary>
    public CffDict(ReadOnlyMemory<byte> data)
    {
        var reader = new FontReader(data.Span, "CFF ");
        var values = new List<int>();
        var start = 0;
        for (var place = 0; place < data.Length;)
        {
            var b = reader.U8(place);
            if (b > 21)
            {
                values.Add(ReadNumber(reader, ref place));
                continue;
            }
            var operation = b == 12 ? CffOperator.Escape | reader.U8(place + 1) : b;
            entries[operation] = ([.. values], data[start..place]);
            values.Clear();
            place += b == 12 ? 2 : 1;
            start = place;
        }
    }

    public bool Has(int operation) => entries.ContainsKey(operation);

    /// <summary>The operands as integers; empty when the operator is not there.</summary>
    public ReadOnlySpan<int> this[int operation] => entries.TryGetValue(operation, out var entry) ? entry.Values : [];

    /// <summary>The single operand of an operator.</summary>
    public int Number(int operation, int otherwise) => this[operation] is [var value, ..] ? value : otherwise;

    /// <summary>The operands as they are written; empty when the operator is not there.</summary>
    public ReadOnlyMemory<byte> Operands(int operation) => entries.TryGetValue(operation, out var entry) ? entry.Operands : default;

    /// <summary>All operators, ascending.</summary>
    public IEnumerable<int> Operators => entries.Keys.Order();

    private static int ReadNumber(FontReader reader, ref int place)
    {
        int b = reader.U8(place++);
        switch (b)
        {
            case >= 32 and <= 246:
                return b - 139;
            case >= 247 and <= 250:
                return (b - 247) * 256 + reader.U8(place++) + 108;
            case >= 251 and <= 254:
                return -(b - 251) * 256 - reader.U8(place++) - 108;
            case 28:
                place += 2;
                return reader.I16(place - 2);
            case 29:
                place += 4;
                return reader.I32(place - 4);
            case 30:
                int nibbles;
                do
                    nibbles = reader.U8(place++);
                while ((nibbles & 0x0F) != 0x0F && nibbles >> 4 != 0x0F);
                return 0;
            default:
                throw reader.Fault(place - 1, "a dictionary holds a reserved byte");
        }
    }
}
