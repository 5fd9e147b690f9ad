namespace Publishing.Pdf;

/// <summary>How a PDF is written.</summary>
public sealed record PdfOptions
{
    /// <summary>Write the structure tree, and claim PDF/UA-1 and PDF/A-2a where the book meets them; otherwise the file makes no claim.</summary>
    public bool Tagged { get; init; } = true;

    /// <summary>Compress the streams. Uncompressed files are for reading by people and for hashes that no compressor can change.</summary>
    public bool Compressed { get; init; } = true;
}
