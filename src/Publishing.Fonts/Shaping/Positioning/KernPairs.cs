using Publishing.Fonts.Reading;

namespace Publishing.Fonts.Shaping.Positioning;

/// <summary>Kerning pair by pair (OpenType, kern format 0).</summary>
internal sealed class KernPairs : KernSubtable
{
    private readonly Dictionary<uint, short> pairs;

    /// <summary>Reads the pairs.</summary>
    /// <param name="table">The kern table.</param>
    /// <param name="at">Where the subtable begins.</param>
    public KernPairs(FontReader table, int at)
    {
        // The count is right where the length of a long subtable has run over.
        var count = Math.Max(0, Math.Min(table.U16(at + 6), (table.Length - at - 14) / 6));
        pairs = new Dictionary<uint, short>(count);
        for (var i = 0; i < count; i++)
        {
            var pair = at + 14 + 6 * i;
            pairs[table.U32(pair)] = table.I16(pair + 4);
        }
    }

    /// <inheritdoc/>
    public override int Of(ushort left, ushort right) => pairs.GetValueOrDefault(((uint)left << 16) | right);
}
