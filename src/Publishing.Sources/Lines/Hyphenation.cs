namespace Publishing.Sources;

/// <summary>Tells a compound divided at its own hyphen from a dash at the end of a line.</summary>
internal static class Hyphenation
{
    /// <summary>Whether two lines are joined without a blank.</summary>
    public static bool IsDivided(TracedText before, TracedText after) =>
        before.Length > 1 && after.Length > 0
        && (before[before.Length - 1] is '-' or Letters.Maqaf) && char.IsLetter(before[before.Length - 2]) && char.IsLetter(after[0]);
}
