namespace Publishing.Editions;

/// <summary>The cover, or covers, that a book opens at.</summary>
public enum BookBinding
{
    /// <summary>Spine at the left, as English books have it.</summary>
    Left,

    /// <summary>Spine at the right, as Hebrew books have it.</summary>
    Right,

    /// <summary>A two-way book: English is read from the left cover, Hebrew from the right, and the halves meet in the middle.</summary>
    Both,
}
