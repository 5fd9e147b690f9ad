using System.Diagnostics;

namespace Publishing.Pdf.Objects;

/// <summary>Where each object stands (ISO 32000-1, 7.5.8).</summary>
internal sealed class CrossReferences
{
    /// <summary>Per object from 0: the offset, or minus the stream's number times 2^16 minus the index in it; <see cref="long.MinValue"/> until it is written.</summary>
    private readonly List<long> places = [0];

    public ObjectId Allocate()
    {
        places.Add(long.MinValue);
        return new ObjectId(places.Count - 1);
    }

    public void SetOffset(ObjectId id, long offset) => Set(id, offset);

    public void SetInStream(ObjectId id, ObjectId stream, int index) => Set(id, -(((long)stream.Number << 16) | (uint)index));

    /// <summary>The table's rows; adds the entries that describe them.</summary>
    /// <param name="entries">Receives the entries.</param>
    /// <param name="isPredicted">Write each row as what it is more than the one before (7.4.4.4), which compresses well: rows are much alike.</param>
    public PdfBuffer Table(PdfBuffer entries, bool isPredicted)
    {
        var width = 1;
        foreach (var place in places)
        {
            while ((place < 0 ? -place >> 16 : place) >> (8 * width) != 0)
                width++;
        }
        var table = new PdfBuffer();
        table.Raw((byte)0);
        Number(table, 0, width);
        table.Raw([0xFF, 0xFF]);
        for (var number = 1; number < places.Count; number++)
        {
            var place = places[number];
            if (place == long.MinValue)
                throw new UnreachableException($"Object {number} was promised and not written.");
            table.Raw((byte)(place < 0 ? 2 : 1));
            Number(table, place < 0 ? -place >> 16 : place, width);
            Number(table, place < 0 ? -place & 0xFFFF : 0, 2);
        }
        entries.Raw("/Size "u8).Integer(places.Count).Raw("/W[1 "u8).Integer(width).Raw(" 2]"u8);
        if (!isPredicted)
            return table;
        entries.Raw("/DecodeParms<</Predictor 12/Columns "u8).Integer(width + 3).Raw(">>"u8);
        return Predicted(table.Span, width + 3);
    }

    /// <summary>The PNG filter "up": each byte less the one above it, each row after the filter's number.</summary>
    private static PdfBuffer Predicted(ReadOnlySpan<byte> table, int columns)
    {
        const byte Up = 2;
        var predicted = new PdfBuffer();
        for (var i = 0; i < table.Length; i++)
        {
            if (i % columns == 0)
                predicted.Raw(Up);
            predicted.Raw((byte)(table[i] - (i < columns ? 0 : table[i - columns])));
        }
        return predicted;
    }

    private static void Number(PdfBuffer table, long value, int width)
    {
        for (var shift = 8 * (width - 1); shift >= 0; shift -= 8)
            table.Raw((byte)(value >> shift));
    }

    private void Set(ObjectId id, long place)
    {
        if (places[id.Number] != long.MinValue && places[id.Number] != place)
            throw new UnreachableException($"Object {id.Number} is written twice.");
        places[id.Number] = place;
    }
}
