namespace Publishing.Testing.Pdf;

/// <summary>A stream with its data decoded.</summary>
public sealed record PdfStream(Dictionary<string, object?> Dictionary, byte[] Data);
