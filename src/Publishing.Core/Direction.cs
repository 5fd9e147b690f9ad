namespace Publishing.Core;

/// <summary>The direction in which a run, paragraph or book is read.</summary>
public enum Direction
{
    /// <summary>Left to right, as English.</summary>
    LeftToRight,

    /// <summary>Right to left, as Hebrew.</summary>
    RightToLeft,
}
