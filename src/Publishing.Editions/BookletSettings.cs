using Publishing.Core;

namespace Publishing.Editions;

/// <summary>How the sheets of a booklet are made.</summary>
public sealed record BookletSettings
{
    /// <summary>The paper.</summary>
    public BookletPaper Paper { get; init; }

    /// <summary>How many sheets are folded into one another; 0 folds the whole book as one.</summary>
    public int SheetsPerSignature { get; init; }

    /// <summary>The thickness of a sheet, for which inner pages are moved; 0 moves none.</summary>
    public Pt Caliper { get; init; } = Pt.Zero;

    /// <summary>What a fold really pushes out, in thousandths of the thickness.</summary>
    public int CreepFactor { get; init; } = 1000;

    /// <summary>The innermost sheet keeps its place and outer pages move; otherwise the outermost does.</summary>
    public bool InnermostStays { get; init; }

    /// <summary>The printer turns the sheets over on their long edge; otherwise on the short one.</summary>
    public bool TurnsOnLongEdge { get; init; }

    /// <summary>Dashes at the fold.</summary>
    public bool FoldMarks { get; init; } = true;

    /// <summary>Lines at the corners of the trimmed pages.</summary>
    public bool CropMarks { get; init; } = true;

    /// <summary>The name of each side of each sheet.</summary>
    public bool Labels { get; init; } = true;
}
