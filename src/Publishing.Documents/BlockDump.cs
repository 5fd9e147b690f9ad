using System.Collections.Immutable;
using System.Text;

namespace Publishing.Documents;

/// <summary>The text dump of a document: a line for each block, its kind, a tab, its text; under it a line for each block of its notes.</summary>
public static class BlockDump
{
    private const string Note = "footnote";

    /// <summary>Writes the dump.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Lines ended by LF; empty for a document without blocks. A line break inside a block becomes a space.</returns>
    public static string Write(Document document)
    {
        var dump = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Write(dump, NameOf(block.Kind), block);
            WriteNotes(dump, block.Inlines);
        }
        return dump.ToString();
    }

    /// <summary>The name of a kind in dumps: lower case, as in <c>paragraph</c>.</summary>
    public static string NameOf(BlockKind kind) => kind.ToString().ToLowerInvariant();

    private static void Write(StringBuilder dump, string kind, Block block) =>
        dump.Append(kind).Append('\t').Append(block.PlainText.Replace('\n', ' ')).Append('\n');

    private static void WriteNotes(StringBuilder dump, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is NoteInline note)
            {
                foreach (var block in note.Blocks)
                    Write(dump, Note, block);
            }
            else if (inline is ContainerInline container)
            {
                WriteNotes(dump, container.Children);
            }
        }
    }
}
