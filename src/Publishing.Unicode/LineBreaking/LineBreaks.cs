namespace Publishing.Unicode.LineBreaking;

/// <summary>Finds the places where a line may end.</summary>
/// <remarks>
/// UAX #14 of Unicode 15.0, by rule, with the numbers of its section 8.2, example 7. Time is linear in the text.
/// </remarks>
public static class LineBreaks
{
    /// <summary>Finds the break opportunities before each character.</summary>
    /// <param name="text">The text, of any length; lone surrogates count as letters.</param>
    /// <returns>
    /// For each UTF-16 index the opportunity before the unit there, and one more for the end of the text, which is
    /// mandatory (LB3) unless the text is empty.
    /// </returns>
    public static BreakOpportunity[] Find(ReadOnlySpan<char> text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        Find(text, opportunities);
        return opportunities;
    }

    /// <summary>Finds the break opportunities before each character, into memory of the caller's.</summary>
    /// <param name="text">The text, of any length; lone surrogates count as letters.</param>
    /// <param name="opportunities">Receives what the other method returns; one longer than the text.</param>
    /// <exception cref="ArgumentException"><paramref name="opportunities"/> has another length.</exception>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        if (opportunities.Length != text.Length + 1)
            throw new ArgumentException("There is a place before each unit, and one at the end.", nameof(opportunities));
        opportunities.Clear();
        new LineBreakRules(text, opportunities).Run();
    }
}
