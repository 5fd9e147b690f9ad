namespace Publishing.Epub;

/// <summary>The numbers of printed pages.</summary>
internal static class Folios
{
    /// <summary>Whether a folio is written in Hebrew letters.</summary>
    public static bool IsHebrew(string folio) => folio.Any(c => c is >= '\u05D0' and <= '\u05EA');
}
