using Publishing.Core;

namespace Publishing.Typesetting.Imposition;

/// <summary>How pages are put on sheets.</summary>
public sealed record ImpositionOptions
{
    /// <summary>The side at which the book opens; a book from right to left is bound at the right.</summary>
    public Direction Binding { get; init; } = Direction.LeftToRight;

    /// <summary>How many sheets are folded into one another; 0 folds the whole book as one signature.</summary>
    public int SheetsPerSignature { get; init; }

    /// <summary>The thickness of a sheet; 80 g/m² paper has about 0.1 mm.</summary>
    public Pt Caliper { get; init; } = Pt.Zero;

    /// <summary>What a fold really pushes out, in thousandths of the thickness: 1000 in theory, 1200 to 1400 with staples.</summary>
    public int CreepFactor { get; init; } = 1000;

    /// <summary>Which end keeps its place.</summary>
    public CreepAnchor Anchor { get; init; } = CreepAnchor.Outermost;
}
