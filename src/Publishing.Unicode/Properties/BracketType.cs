namespace Publishing.Unicode.Properties;

/// <summary>The property Bidi_Paired_Bracket_Type of UAX #9, definitions BD14 and BD15.</summary>
public enum BracketType : byte
{
    /// <summary>Not a paired bracket.</summary>
    None,

    /// <summary>An opening paired bracket.</summary>
    Open,

    /// <summary>A closing paired bracket.</summary>
    Close,
}
