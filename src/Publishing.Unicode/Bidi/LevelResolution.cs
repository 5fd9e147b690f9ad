using System.Buffers;
using Publishing.Unicode.Properties;

namespace Publishing.Unicode.Bidi;

/// <summary>Resolves the levels of a text: explicit, weak, neutral, implicit (UAX #9, section 3.3).</summary>
internal static class LevelResolution
{
    /// <summary>Runs rules X1 to I2.</summary>
    /// <param name="text">The text.</param>
    /// <param name="classes">The class of each UTF-16 unit; both units of a pair have the class of their character.</param>
    /// <param name="matches">The isolate pairs, see <see cref="IsolatePairs"/>.</param>
    /// <param name="baseLevel">The paragraph level.</param>
    /// <param name="levels">Receives the level of each UTF-16 unit.</param>
    public static void Resolve(
        ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, byte baseLevel, Span<byte> levels)
    {
        var typeBuffer = ArrayPool<BidiClass>.Shared.Rent(text.Length);
        var positionBuffer = ArrayPool<int>.Shared.Rent(text.Length);
        try
        {
            var types = typeBuffer.AsSpan(0, text.Length);
            var positions = positionBuffer.AsSpan(0, text.Length);

            // X1 to X8 give each character its explicit level and, under an override, its type.
            ResolveExplicit(classes, matches, baseLevel, types, levels);
            // X9: from here on types and positions hold the characters that remain, without gaps.
            var count = X9(text, classes, types, positions);
            // X10: each isolating run sequence goes through W1 to W7, N0 to N2, I1 and I2.
            new IsolatingRunSequences(text, classes, matches, baseLevel, types[..count], positions[..count], levels).Resolve();
            if (count < text.Length)
                LevelRemoved(positions[..count], baseLevel, levels);
        }
        finally
        {
            ArrayPool<BidiClass>.Shared.Return(typeBuffer);
            ArrayPool<int>.Shared.Return(positionBuffer);
        }
    }

    private static void ResolveExplicit(
        ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> matches, byte baseLevel, Span<BidiClass> types, Span<byte> levels)
    {
        if (ExplicitLevels.AreNeededFor(classes))
        {
            new ExplicitLevels(classes, matches, baseLevel, types, levels).Resolve();
            return;
        }
        classes.CopyTo(types);
        levels.Fill(baseLevel);
    }

    /// <summary>X9: removes embeddings, overrides, PDF and BN, and the second unit of each surrogate pair.</summary>
    /// <returns>How many characters remain.</returns>
    private static int X9(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, Span<BidiClass> types, Span<int> positions)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsRemoved(classes[i]) || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1])))
                continue;
            types[count] = types[i];
            positions[count++] = i;
        }
        return count;
    }

    private static bool IsRemoved(BidiClass value) => value is
        BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO or BidiClass.PDF or BidiClass.BN;

    private static void LevelRemoved(ReadOnlySpan<int> positions, byte baseLevel, Span<byte> levels)
    {
        var next = 0;
        var previous = baseLevel;
        for (var i = 0; i < levels.Length; i++)
        {
            if (next < positions.Length && positions[next] == i)
                next++;
            else
                levels[i] = previous;
            previous = levels[i];
        }
    }
}
