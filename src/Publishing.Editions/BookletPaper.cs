namespace Publishing.Editions;

/// <summary>The paper of a booklet.</summary>
public enum BookletPaper
{
    /// <summary>The first of A4, Letter and A3 that holds two pages side by side.</summary>
    Auto,

    /// <summary>297 by 210 mm.</summary>
    A4,

    /// <summary>11 by 8½ inches.</summary>
    Letter,

    /// <summary>420 by 297 mm.</summary>
    A3,
}
