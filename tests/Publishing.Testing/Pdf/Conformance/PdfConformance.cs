namespace Publishing.Testing.Pdf.Conformance;

/// <summary>
/// Checks a file against PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) as machine tests do it, from the bytes alone: nothing of the
/// writer is used. Clauses are numbered as in the standards, with the number of the machine test behind a hyphen for PDF/UA.
/// </summary>
/// <remarks>What no book here has (forms, media, images, transparency, embedded files, signatures, optional content) is checked to be absent.</remarks>
public static class PdfConformance
{
    /// <summary>Goes through all rules.</summary>
    /// <returns>The faults, each with its clause; empty for a file that conforms.</returns>
    public static IReadOnlyList<string> Check(byte[] bytes)
    {
        var document = new PdfDocument(bytes);
        var faults = new ConformanceFaults();
        FileChecks.Run(document, faults);
        ObjectChecks.Run(document, faults);
        MetadataChecks.Run(document, faults);
        var structure = StructureChecks.Run(document, faults);
        FontChecks.Run(document, faults);
        new ContentChecks(document, structure, faults).Run();
        AnnotationChecks.Run(document, structure, faults);
        return faults.All;
    }
}
