namespace Publishing.Testing.Pdf;

/// <summary>A name object.</summary>
public readonly record struct PdfName(string Value);
