using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Rules I1 and I2: levels by the resolved types.</summary>
internal static class ImplicitLevels
{
    /// <summary>Writes the level of each character of an isolating run sequence.</summary>
    public static void Resolve(ReadOnlySpan<BidiClass> types, ReadOnlySpan<int> positions, byte level, Span<byte> levels)
    {
        for (var i = 0; i < types.Length; i++)
            levels[positions[i]] = (byte)(level + ((level & 1) == 0 ? I1(types[i]) : I2(types[i])));
    }

    // On an even level R goes up by one, numbers by two.
    private static int I1(BidiClass type) => type switch
    {
        BidiClass.R => 1,
        BidiClass.EN or BidiClass.AN => 2,
        _ => 0,
    };

    // On an odd level L and numbers go up by one.
    private static int I2(BidiClass type) => type == BidiClass.R ? 0 : 1;
}
