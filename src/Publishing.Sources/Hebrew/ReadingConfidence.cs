namespace Publishing.Sources;

/// <summary>How sure a reading is, by how much worse the next best one is.</summary>
/// <remarks>Measured on prose that the model was not made from, damaged as PDF extractors damage it.</remarks>
internal static class ReadingConfidence
{
    /// <summary>Below this confidence the editor is asked.</summary>
    public const int DoubtBelow = 75;

    /// <summary>The confidence of a choice, 50 to 99.</summary>
    public static int Of(ReadingChoice.Choice choice) =>
        choice.Next < 0 ? 99 : Math.Min(97, 50 + choice.Margin * 8 / JunctionModel.Unit);
}
