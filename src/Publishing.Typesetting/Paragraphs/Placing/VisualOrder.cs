namespace Publishing.Typesetting.Paragraphs.Placing;

/// <summary>Puts the parts of a line into the order from left to right.</summary>
internal static class VisualOrder
{
    /// <summary>Applies UAX #9 rule L2: from the highest level down to the lowest odd one, reverses each stretch at that level or higher.</summary>
    /// <param name="levels">The parts' levels in logical order.</param>
    /// <param name="order">Receives the parts' indexes from left to right; as long as <paramref name="levels"/>.</param>
    public static void L2(ReadOnlySpan<byte> levels, Span<int> order)
    {
        byte highest = 0;
        var lowestOdd = byte.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            if ((levels[i] & 1) != 0)
                lowestOdd = Math.Min(lowestOdd, levels[i]);
        }
        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < levels.Length; start++)
            {
                var end = start;
                while (end < levels.Length && levels[order[end]] >= level)
                    end++;
                if (end > start)
                    order[start..end].Reverse();
                start = end;
            }
        }
    }
}
