namespace Publishing.Unicode.LineBreaking;

/// <summary>What a publisher may have otherwise than the default rules of UAX #14.</summary>
[Flags]
public enum LineBreakTailoring
{
    /// <summary>The default rules, as LineBreakTest.txt proves them.</summary>
    None = 0,

    /// <summary>
    /// A line may end behind a maqaf (U+05BE) between Hebrew letters. Rule LB21a forbids it in Unicode 15.0;
    /// Hebrew typesetting wants it, and Unicode 16.0 has changed the rule accordingly.
    /// </summary>
    BreakAfterMaqaf = 1,
}
