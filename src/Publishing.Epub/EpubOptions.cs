using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>What an EPUB is to hold.</summary>
public sealed record EpubOptions
{
    /// <summary>The languages it holds.</summary>
    public EpubVariant Variant { get; init; } = EpubVariant.Bilingual;

    /// <summary>Whether it carries an NCX beside the navigation document, for readers older than EPUB 3.</summary>
    public bool Ncx { get; init; }

    /// <summary>Whether it has a glossary of the terms that the index explains.</summary>
    public bool Glossary { get; init; } = true;

    /// <summary>Whether it has a cover picture, drawn from its titles.</summary>
    public bool Cover { get; init; } = true;

    /// <summary>Who vouches for the claim of conformance to EPUB Accessibility 1.1 (<c>a11y:certifiedBy</c>); the publisher when null.</summary>
    public string? Certifier { get; init; }

    /// <summary>The options of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="variant">The languages to hold.</param>
    public static EpubOptions Of(Edition edition, EpubVariant variant)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new EpubOptions { Variant = variant, Ncx = edition.Epub.Ncx, Certifier = edition.Epub.Certifier };
    }
}
