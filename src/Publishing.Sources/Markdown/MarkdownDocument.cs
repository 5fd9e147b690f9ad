using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads Markdown as it stands.</summary>
public static class MarkdownDocument
{
    /// <summary>Reads a text without any pass of normalisation: what <see cref="MarkdownWriter"/> wrote comes back as it was.</summary>
    /// <param name="markdown">The Markdown.</param>
    /// <param name="diagnostics">Receives S005 and S012.</param>
    /// <returns>The document, or null when its marks cannot be read. Blanks at the ends of blocks and of inlines belong to what is around them; notes in notes are text.</returns>
    public static Document? Read(SourceText markdown, IDiagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (MarkdownReader.Read(null, new LedgerWriter(markdown), diagnostics, isExact: true) is not var (language, blocks))
            return null;
        return new Document(language, FinishBlocks.Apply(SettleNotes.Apply(blocks), markdown));
    }
}
