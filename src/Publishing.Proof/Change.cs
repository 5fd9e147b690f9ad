using Publishing.Sources;

namespace Publishing.Proof;

/// <summary>A change of the ledger, as an editor looks at it.</summary>
/// <param name="Number">Its number in the whole proof, from 0.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Entry">The ledger's own words.</param>
/// <param name="Offer">A correction that overrules or settles it, or null where none can be made.</param>
public sealed record Change(int Number, ChangeKind Kind, LedgerEntry Entry, Correction? Offer)
{
    /// <summary>Below this many per cent an editor must look.</summary>
    public const int DoubtfulBelow = 75;

    /// <summary>From this many per cent on nobody need look.</summary>
    public const int SureFrom = 95;

    /// <summary>Whether an editor must look.</summary>
    public bool IsDoubtful => Entry.Confidence < DoubtfulBelow;
}
