namespace Publishing.Sources;

/// <summary>A stretch of a text whose units come from neighbouring offsets of the source, or were put in at one offset.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="Origin">The offset that the first unit comes from; or the complement of the offset that all its units were put in at.</param>
internal readonly record struct OriginRun(int Start, int Origin)
{
    /// <summary>Whether its units come from the source.</summary>
    public bool IsKept => Origin >= 0;

    /// <summary>The origin of a unit of the run: an offset, or the complement of one.</summary>
    public int OriginOf(int index) => Origin >= 0 ? Origin + (index - Start) : Origin;

    /// <summary>The offset of the source that a unit of the run comes from or stands at.</summary>
    public int OffsetOf(int index) => Origin >= 0 ? Origin + (index - Start) : ~Origin;
}
