using Publishing.Core;

namespace Publishing.Typesetting.Imposition;

/// <summary>One side of a sheet: the pages left and right of the fold.</summary>
/// <param name="Left">The page at the left, from 0 in reading order, or null for a blank.</param>
/// <param name="Right">The page at the right.</param>
/// <param name="Creep">How far both pages are moved towards the fold; negative moves them outwards.</param>
public sealed record SheetSide(int? Left, int? Right, Pt Creep);
