namespace Publishing.Unicode.LineBreaking;

/// <summary>Whether a line may end at a place (UAX #14, section 2).</summary>
public enum BreakOpportunity : byte
{
    /// <summary>No line may end here (×).</summary>
    None,

    /// <summary>A line may end here (÷).</summary>
    Allowed,

    /// <summary>A line must end here (!).</summary>
    Mandatory,
}
