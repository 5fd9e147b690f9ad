using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>The Markdown (CommonMark with footnotes) form of a document, for reading and editing, and for being read back as it was.</summary>
/// <remarks>
/// What Markdown has no form for stands in a comment over its block (<c>&lt;!-- question lang=he dir=rtl --&gt;</c>) or in a tag around
/// its words (<c>span</c> with <c>lang</c> and <c>dir</c>). Asterisks that a reader could take otherwise are <c>em</c> and <c>strong</c>.
/// </remarks>
public static class MarkdownWriter
{
    /// <summary>Writes a document as Markdown.</summary>
    /// <param name="document">The document.</param>
    /// <returns>
    /// Front matter with the language, then blocks parted by blank lines, lines ended by LF; notes stand at the end as <c>[^id]: …</c>.
    /// </returns>
    public static string Write(Document document)
    {
        var markdown = new StringBuilder();
        markdown.Append("---\nlang: ").Append(document.Language.Tag).Append("\n---\n");
        var notes = new List<NoteInline>();
        WriteBlocks(markdown, document.Blocks, document.Language, notes, first: "", others: "", isNote: false);
        // A note may hold notes: the list grows while it is written.
        for (var i = 0; i < notes.Count; i++)
        {
            markdown.Append('\n');
            WriteBlocks(markdown, notes[i].Blocks, document.Language, notes, $"[^{LabelOf(notes[i].Id)}]: ", "    ", isNote: true);
        }
        return markdown.ToString();
    }

    private static void WriteBlocks(StringBuilder markdown, ImmutableArray<Block> blocks, Language language, List<NoteInline> notes, string first, string others, bool isNote)
    {
        Block? before = null;
        var hasTitle = isNote;
        foreach (var block in blocks)
        {
            var isQuoted = block.Kind is BlockKind.Quote or BlockKind.Attribution;
            if (before is not null)
                markdown.Append(others.TrimEnd()).Append(before.Kind == BlockKind.Quote && isQuoted ? others + ">" : "").Append('\n');
            else if (!isNote)
                markdown.Append('\n');
            var lines = new List<string>();
            if (CommentOver(block, language, hasTitle) is { } comment)
                lines.Add(comment);
            lines.AddRange(LinesOf(block, notes));
            for (var i = 0; i < lines.Count; i++)
                markdown.Append(before is null && i == 0 ? first : others).Append(isQuoted ? "> " : "").Append(lines[i]).Append('\n');
            hasTitle |= block.Kind == BlockKind.Title;
            before = block;
        }
    }

    /// <summary>What the form of a block does not say, as a comment; null when it says all.</summary>
    private static string? CommentOver(Block block, Language language, bool hasTitle)
    {
        var words = new List<string>();
        var isFormed = block.Kind switch
        {
            BlockKind.Title => !hasTitle,
            BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quote => true,
            BlockKind.Ornament => IsRule(block),
            _ => false,
        };
        if (!isFormed)
            words.Add(BlockDump.NameOf(block.Kind));
        if (block.Language != language)
            words.Add("lang=" + block.Language.Tag);
        if (block.Direction != block.Language.Direction)
            words.Add(block.Direction == Direction.RightToLeft ? "dir=rtl" : "dir=ltr");
        return words.Count == 0 ? null : $"<!-- {string.Join(' ', words)} -->";
    }

    private static IEnumerable<string> LinesOf(Block block, List<NoteInline> notes)
    {
        if (IsRule(block))
            return [block.PlainText];
        var isHeading = block.Kind is BlockKind.Title or BlockKind.Heading;
        // In asterisks as a whole stand lines of the head; a paragraph that is all emphasis has underscores.
        var isHeadLine = block.Kind is BlockKind.Byline or BlockKind.Note or BlockKind.Source or BlockKind.Invocation;
        var mark = isHeadLine && IsPlain(block.Inlines) ? "*" : "";
        var inlines = block.Inlines;
        if (block is { Kind: BlockKind.Paragraph, Inlines: [EmphasisInline all] } && IsPlain(all.Children))
            (mark, inlines) = ("_", all.Children);
        var isWhole = inlines is [EmphasisInline];
        var written = mark + new MarkdownInlines(notes, isHeading, mayUseAsterisks: !isHeadLine && !isWhole).Write(inlines) + mark;
        // A heading drops marks of its own kind from its end (CommonMark, 4.2).
        if (isHeading && written.EndsWith('#'))
            written = written[..^1] + "\\#";
        var lines = written.Split('\n').Select(EscapeStart);
        return block.Kind switch
        {
            BlockKind.Title => lines.Select(l => "# " + l),
            BlockKind.Heading => lines.Select(l => "## " + l),
            _ => lines,
        };
    }

    /// <summary>Whether marks can stand around inlines as a whole: there is text at both ends, and no emphasis in between.</summary>
    private static bool IsPlain(ImmutableArray<Inline> inlines) =>
        inlines is [TextInline first, ..] && !char.IsWhiteSpace(first.Text[0]) && inlines[^1] is TextInline last && !char.IsWhiteSpace(last.Text[^1]) && !HasEmphasis(inlines);

    private static bool HasEmphasis(ImmutableArray<Inline> inlines) =>
        inlines.Any(i => i is EmphasisInline or StrongInline || (i is ContainerInline container && HasEmphasis(container.Children)));

    // CommonMark, 4.1: three or more of one of these, and blanks.
    private static bool IsRule(Block block) =>
        block is { Kind: BlockKind.Ornament, Inlines: [TextInline { Text: var text }] }
        && text[0] is '*' or '-' or '_' && text.All(c => c == text[0] || c == ' ') && text.Count(c => c == text[0]) >= 3;

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

    /// <summary>The label of a note: its id, what may not stand in a label escaped as in an address.</summary>
    internal static string LabelOf(string id)
    {
        if (id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':'))
            return id;
        var label = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(id))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.' or (byte)':')
                label.Append((char)b);
            else
                label.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }
        return label.ToString();
    }
}
