namespace Publishing.Typesetting.Imposition;

/// <summary>A sheet of paper with four pages, to be folded once at its middle.</summary>
/// <param name="Signature">Which signature it belongs to, from 0.</param>
/// <param name="Place">Its place in the signature, from 0 for the outermost.</param>
/// <param name="Front">The side that lies outside when the sheet is folded.</param>
/// <param name="Back">The inner side.</param>
public sealed record Sheet(int Signature, int Place, SheetSide Front, SheetSide Back);
