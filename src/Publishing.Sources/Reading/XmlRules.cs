using Publishing.Core;

namespace Publishing.Sources;

/// <summary>What a file of XML is, and what its faults are called.</summary>
/// <param name="Broken">It is not well-formed.</param>
/// <param name="BrokenHint">What to do then.</param>
/// <param name="Entities">It declares entities, or has a document type where none may be.</param>
/// <param name="EntitiesText">What is so then.</param>
internal sealed record XmlRules(DiagnosticRule Broken, string BrokenHint, DiagnosticRule Entities, string EntitiesText)
{
    /// <summary>Whether it may have a document type, as long as that declares nothing.</summary>
    public bool AllowsDoctype { get; init; } = true;

    /// <summary>Whether it may use the entities of HTML without declaring them.</summary>
    public bool AllowsEntitiesOfHtml { get; init; }

    /// <summary>A file of an EPUB.</summary>
    public static XmlRules Epub { get; } = new(
        SourceRules.EpubBrokenXml, "Check the EPUB with EPUBCheck and mend it, or get a sound copy.",
        SourceRules.EpubEntities, "The file declares entities of its own, which EPUB does not allow and which may hide a bomb.")
    {
        AllowsEntitiesOfHtml = true,
    };

    /// <summary>A document of TEI.</summary>
    public static XmlRules Tei { get; } = new(
        SourceRules.TeiBrokenXml, "Close what is left open before this place, or write '&amp;' for '&'.",
        SourceRules.TeiEntities, "The file declares entities, which may hide a bomb.");

    /// <summary>A part of a DOCX.</summary>
    public static XmlRules Docx { get; } = new(
        SourceRules.DocxBrokenXml, "Open the file in a word processor, save it anew and try again, or get a sound copy.",
        SourceRules.DocxEntities, "The part has a document type, which Office Open XML does not allow and which may hide a bomb.")
    {
        AllowsDoctype = false,
    };
}
