using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads TEI as it stands.</summary>
public static class TeiDocument
{
    /// <summary>Reads a text without any pass of normalisation: what <see cref="TeiWriter"/> wrote comes back as it was.</summary>
    /// <param name="tei">The XML.</param>
    /// <param name="diagnostics">Receives S005, S013, S032, S043 to S045 and S056.</param>
    /// <returns>The document, or null after an error. Blanks at the ends of blocks and of inlines belong to what is around them; notes in notes are text.</returns>
    public static Document? Read(SourceText tei, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(tei);
        if (!TeiReader.IsSound(tei, diagnostics))
            return null;
        var (language, blocks) = TeiReader.Read(null, new LedgerWriter(tei), diagnostics, isExact: true);
        return new Document(language, FinishBlocks.Apply(SettleNotes.Apply(blocks), tei));
    }
}
