namespace Publishing.Unicode.Bidi;

/// <summary>A part of a line whose characters have one level.</summary>
/// <param name="Start">UTF-16 index of the first character, in logical order.</param>
/// <param name="End">UTF-16 index behind the last character.</param>
/// <param name="Level">The resolved level, 0 to 126; an odd one is set from right to left.</param>
public readonly record struct BidiRun(int Start, int End, byte Level)
{
    /// <summary>Whether the run is set from right to left.</summary>
    public bool IsRightToLeft => (Level & 1) != 0;
}
