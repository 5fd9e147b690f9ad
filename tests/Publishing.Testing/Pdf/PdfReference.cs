namespace Publishing.Testing.Pdf;

/// <summary>A reference to an indirect object.</summary>
public readonly record struct PdfReference(int Number);
