namespace Publishing.Pdf.Tests.Reading;

/// <summary>A stream with its data decoded.</summary>
public sealed record PdfStream(Dictionary<string, object?> Dictionary, byte[] Data);
