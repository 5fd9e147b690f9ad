using System.Text;

namespace Publishing.Documents;

/// <summary>The text dump of a document: a line for each block, its kind, a tab, its text.</summary>
public static class BlockDump
{
    /// <summary>Writes the dump.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Lines ended by LF; empty for a document without blocks. A line break inside a block becomes a space.</returns>
    public static string Write(Document document)
    {
        var dump = new StringBuilder();
        foreach (var block in document.Blocks)
            dump.Append(NameOf(block.Kind)).Append('\t').Append(block.PlainText.Replace('\n', ' ')).Append('\n');
        return dump.ToString();
    }

    /// <summary>The name of a kind in dumps: lower case, as in <c>paragraph</c>.</summary>
    public static string NameOf(BlockKind kind) => kind.ToString().ToLowerInvariant();
}
