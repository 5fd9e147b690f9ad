using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>The account of one text: how much of its source is published, and what was changed.</summary>
/// <param name="TextId">The text.</param>
/// <param name="Ledger">All changes with their places and reasons; counts of non-blank characters.</param>
public sealed record TextAccount(string TextId, Ledger Ledger)
{
    /// <summary>How many changes were made to characters that are published: typography and repairs, not what was removed whole.</summary>
    public int Repairs => Ledger.Entries.Count(e => e.After.Length > 0 && !IsBlankChange(e));

    /// <summary>How many stretches of the source were removed whole: page numbers, the furniture of web pages.</summary>
    public int Removals => Ledger.Entries.Count(e => e.After.Length == 0 && !string.IsNullOrWhiteSpace(e.Before));

    private static bool IsBlankChange(LedgerEntry entry) => string.IsNullOrWhiteSpace(entry.Before) && string.IsNullOrWhiteSpace(entry.After);
}
