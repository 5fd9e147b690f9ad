namespace Publishing.Fonts.Shaping.Layout;

/// <summary>A lookup of a plan.</summary>
/// <param name="Index">Its number in the table: lookups of a stage run in this order.</param>
/// <param name="Lookup">The lookup.</param>
/// <param name="Mask">The features that asked for it.</param>
/// <param name="Alternate">Which alternate they ask for, from 1.</param>
/// <param name="PassesJoiners">Whether joiners are passed over.</param>
internal sealed record PlannedLookup(int Index, Lookup Lookup, uint Mask, int Alternate, bool PassesJoiners);
