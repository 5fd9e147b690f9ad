namespace Publishing.Sources;

/// <summary>How sure a reading is, by how much worse the next best one is.</summary>
/// <remarks>
/// Measured on nine kinds of prose that the model was not made from, damaged as PDF extractors do it: where the next best reading is
/// worse by half of one of log-odds, four lines of ten are right; by one, six of ten; by two, seven; by three, 85 of 100; by more, 97.
/// </remarks>
internal static class ReadingConfidence
{
    /// <summary>Below this confidence the editor is asked.</summary>
    public const int DoubtBelow = 85;

    /// <summary>The confidence of a choice, 40 to 99.</summary>
    public static int Of(ReadingChoice.Choice choice) =>
        choice.Next < 0 ? 99 : Math.Min(97, 40 + choice.Margin * 16 / JunctionModel.Unit);
}
