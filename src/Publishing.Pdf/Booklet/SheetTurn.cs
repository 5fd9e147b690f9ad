namespace Publishing.Pdf.Booklet;

/// <summary>The edge round which a printer turns a landscape sheet to print its back.</summary>
public enum SheetTurn
{
    /// <summary>The short edge: both sides have their heads at the same edge.</summary>
    ShortEdge,

    /// <summary>The long edge: backs are written upside down.</summary>
    LongEdge,
}
