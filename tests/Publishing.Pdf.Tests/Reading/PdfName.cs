namespace Publishing.Pdf.Tests.Reading;

/// <summary>A name object.</summary>
public readonly record struct PdfName(string Value);
