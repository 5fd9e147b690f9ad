using System.Diagnostics;
using System.Text;

namespace Publishing.Documents;

/// <summary>The Markdown (CommonMark) form of a document, for reading and editing.</summary>
public static class MarkdownWriter
{
    /// <summary>Writes a document as Markdown.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Blocks parted by blank lines, lines ended by LF; notes stand at the end as <c>[^id]: …</c>.</returns>
    public static string Write(Document document)
    {
        var markdown = new StringBuilder();
        var notes = new List<NoteInline>();
        Block? before = null;
        foreach (var block in document.Blocks)
        {
            if (before is not null)
                markdown.Append(before.Kind == BlockKind.Quote && block.Kind is BlockKind.Quote or BlockKind.Attribution ? ">\n" : "\n");
            WriteBlock(markdown, block, notes);
            before = block;
        }
        // A note may hold notes: the list grows while it is written.
        for (var i = 0; i < notes.Count; i++)
        {
            markdown.Append("\n[^").Append(notes[i].Id).Append("]: ");
            for (var k = 0; k < notes[i].Blocks.Length; k++)
            {
                markdown.Append(k == 0 ? "" : "\n    ");
                WriteInlines(markdown, notes[i].Blocks[k].Inlines, notes);
                markdown.Append('\n');
            }
        }
        return markdown.ToString();
    }

    private static void WriteBlock(StringBuilder markdown, Block block, List<NoteInline> notes)
    {
        if (block.Kind == BlockKind.Ornament && IsRule(block.PlainText))
        {
            markdown.Append(block.PlainText).Append('\n');
            return;
        }
        var (open, close) = MarksOf(block.Kind);
        var text = new StringBuilder();
        // In asterisks as a whole stand lines of the head; a paragraph that is all emphasis has underscores.
        if (block is { Kind: BlockKind.Paragraph, Inlines: [EmphasisInline all] })
        {
            (open, close) = ("_", "_");
            WriteInlines(text, all.Children, notes);
        }
        else
        {
            WriteInlines(text, block.Inlines, notes);
        }
        var written = text.ToString();
        if (block.Kind is BlockKind.Title or BlockKind.Heading)
        {
            // A heading is one line, and drops marks of its own kind from its end (CommonMark, 4.2).
            written = written.Replace("\\\n", " ", StringComparison.Ordinal);
            written = written.EndsWith('#') ? written[..^1] + "\\#" : written;
        }
        var lines = written.Split('\n').Select(EscapeStart);
        markdown.Append(open).AppendJoin(block.Kind is BlockKind.Quote or BlockKind.Attribution ? "\n> " : "\n", lines).Append(close).Append('\n');
    }

    // CommonMark, 4.1: three or more of one of these, and blanks.
    private static bool IsRule(string text) =>
        text.Length > 0 && text[0] is '*' or '-' or '_' && text.All(c => c == text[0] || c == ' ') && text.Count(c => c == text[0]) >= 3;

    private static (string Open, string Close) MarksOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => ("# ", ""),
        BlockKind.Heading => ("## ", ""),
        BlockKind.Byline or BlockKind.Note or BlockKind.Source or BlockKind.Invocation => ("*", "*"),
        BlockKind.Quote or BlockKind.Attribution => ("> ", ""),
        _ => ("", ""),
    };

    private static void WriteInlines(StringBuilder markdown, IEnumerable<Inline> inlines, List<NoteInline> notes)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    Escape(markdown, text.Text);
                    break;
                case LineBreakInline:
                    markdown.Append("\\\n");
                    break;
                case NoteInline note:
                    markdown.Append("[^").Append(note.Id).Append(']');
                    notes.Add(note);
                    break;
                case ContainerInline container:
                    var (open, close) = MarksOf(container);
                    markdown.Append(open);
                    WriteInlines(markdown, container.Children, notes);
                    markdown.Append(close);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static (string Open, string Close) MarksOf(ContainerInline container) => container switch
    {
        EmphasisInline or TermInline { IsDefinition: true } => ("*", "*"),
        StrongInline => ("**", "**"),
        LinkInline link => ("[", $"](<{link.Target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)"),
        LanguageInline or TermInline => ("", ""),
        _ => throw new UnreachableException(),
    };

    private static void Escape(StringBuilder markdown, string text)
    {
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&')
                markdown.Append('\\');
            markdown.Append(c);
        }
    }

    // What would begin a heading, a list, a quotation or a rule at the start of a line.
    private static string EscapeStart(string text)
    {
        if (text is [('#' or '>' or '+' or '-' or '=' or '~'), ..])
            return "\\" + text;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? text.Insert(digits, "\\") : text;
    }
}
