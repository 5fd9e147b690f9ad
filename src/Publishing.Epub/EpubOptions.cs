namespace Publishing.Epub;

/// <summary>What an EPUB is to hold.</summary>
public sealed record EpubOptions
{
    /// <summary>The languages it holds.</summary>
    public EpubVariant Variant { get; init; } = EpubVariant.Bilingual;

    /// <summary>Whether it carries an NCX beside the navigation document, for readers older than EPUB 3.</summary>
    public bool Ncx { get; init; } = true;

    /// <summary>Whether it has a glossary of the terms that the index explains.</summary>
    public bool Glossary { get; init; } = true;

    /// <summary>Whether it has a cover picture, drawn from its titles.</summary>
    public bool Cover { get; init; } = true;

    /// <summary>Who vouches for the claim of conformance to EPUB Accessibility 1.1 (<c>a11y:certifiedBy</c>); the publisher when null.</summary>
    public string? Certifier { get; init; }
}
