namespace Publishing.Typesetting.Imposition;

/// <summary>Which end of a signature keeps its place when creep is made up for.</summary>
public enum CreepAnchor
{
    /// <summary>The outermost sheet stays, inner pages move towards the fold: right where the cover has matter near its edge.</summary>
    Outermost,

    /// <summary>The innermost sheet stays, outer pages move away from the fold: right where the middle spread is a picture.</summary>
    Innermost,
}
