namespace Publishing.Pdf.Metadata;

/// <summary>What a file's metadata say that it conforms to.</summary>
internal enum Claim
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>PDF/UA-1 and PDF/A-2a.</summary>
    Reader,

    /// <summary>PDF/X-4.</summary>
    Print,
}
