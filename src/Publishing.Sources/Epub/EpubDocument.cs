using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads a text of an EPUB as it stands.</summary>
public static class EpubDocument
{
    /// <summary>Reads a text without any pass of normalisation: what this program wrote comes back as it was, with its terms and its links into the book.</summary>
    /// <param name="epub">The EPUB's bytes.</param>
    /// <param name="path">Its path as diagnostics show it, with the name of a text: <c>book.epub#chapter-3</c>.</param>
    /// <param name="diagnostics">Receives S005, S013, S014 and S022 to S028.</param>
    /// <returns>The document, or null after an error. Blanks at the ends of blocks and of inlines belong to what is around them.</returns>
    public static Document? Read(byte[] epub, string path, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(epub);
        if (EpubSource.Read(epub, path, diagnostics) is not { } source)
            return null;
        var (language, blocks) = EpubReader.Read(null, new LedgerWriter(source), diagnostics, isExact: true);
        return new Document(language, FinishBlocks.Apply(SettleNotes.Apply(blocks), source));
    }
}
