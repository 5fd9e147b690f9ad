namespace Publishing.Cli.Building;

/// <summary>A stage of a build, in the order in which they come.</summary>
public enum BuildStage
{
    /// <summary>edition.yaml is read and checked.</summary>
    Read,

    /// <summary>The sources are read and normalised, the terms found, the book assembled.</summary>
    Assemble,

    /// <summary>The fonts are read.</summary>
    LoadFonts,

    /// <summary>The book is typeset: lines, pages, index, contents.</summary>
    Typeset,

    /// <summary>The PDF is written.</summary>
    WritePdf,

    /// <summary>The EPUB is packaged.</summary>
    WriteEpub,

    /// <summary>The proof page is written.</summary>
    WriteProof,

    /// <summary>The outputs are moved into their place.</summary>
    Deliver,
}
