using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Publishing.Core;

namespace Publishing.Documents;

/// <summary>Writes the inlines of one block as Markdown.</summary>
/// <param name="notes">Receives the notes, in the order of their marks.</param>
/// <param name="isOneLine">Whether the block has one line only, as headings do.</param>
/// <param name="mayUseAsterisks">Whether emphasis may be written with asterisks.</param>
internal sealed class MarkdownInlines(List<NoteInline> notes, bool isOneLine, bool mayUseAsterisks)
{
    private readonly StringBuilder markdown = new();
    private bool isBehindNote;
    private int links;

    /// <summary>The inlines, lines parted by LF.</summary>
    public string Write(ImmutableArray<Inline> inlines)
    {
        Write(inlines, '\n');
        return markdown.ToString();
    }

    /// <param name="inlines">The inlines.</param>
    /// <param name="next">The character that is written behind them.</param>
    private void Write(ImmutableArray<Inline> inlines, char next)
    {
        for (var i = 0; i < inlines.Length; i++)
        {
            var behind = i + 1 < inlines.Length ? FirstOf(inlines[i + 1]) : next;
            switch (inlines[i])
            {
                case TextInline text:
                    WriteText(text.Text, isBeforeLink: behind == '[');
                    continue;
                case LineBreakInline:
                    markdown.Append(isOneLine ? "<br>" : "\\\n");
                    break;
                case NoteInline note:
                    markdown.Append("[^").Append(MarkdownWriter.LabelOf(note.Id)).Append(']');
                    notes.Add(note);
                    isBehindNote = true;
                    continue;
                case ContainerInline container:
                    var (open, close) = MarksOf(container, behind);
                    var isLink = open == "[";
                    links += isLink ? 1 : 0;
                    markdown.Append(open);
                    isBehindNote = false;
                    Write(container.Children, close[0]);
                    markdown.Append(close);
                    links -= isLink ? 1 : 0;
                    break;
                default:
                    throw new UnreachableException();
            }
            isBehindNote = false;
        }
    }

    private (string Open, string Close) MarksOf(ContainerInline container, char behind) => container switch
    {
        EmphasisInline => CanHaveAsterisks(container, behind) ? ("*", "*") : ("<em>", "</em>"),
        StrongInline => CanHaveAsterisks(container, behind) ? ("**", "**") : ("<strong>", "</strong>"),
        LinkInline link when links == 0 && !HoldsBrackets(link.Children) => ("[", $"](<{Escape(link.Target)}>)"),
        LinkInline link => ($"<a href=\"{Attribute(link.Target)}\">", "</a>"),
        LanguageInline run => ($"<span lang=\"{run.Language.Tag}\" dir=\"{(run.Direction == Direction.RightToLeft ? "rtl" : "ltr")}\">", "</span>"),
        TermInline { IsDefinition: true } term => ($"<dfn data-term=\"{Attribute(term.TermId)}\" id=\"{Attribute(term.Anchor)}\">", "</dfn>"),
        TermInline term => ($"<span data-term=\"{Attribute(term.TermId)}\" id=\"{Attribute(term.Anchor)}\">", "</span>"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the first mark can only open and the second only close (CommonMark, 6.2): each has a word at its one side, and a blank or a mark that is none of its kind at the other.</summary>
    private bool CanHaveAsterisks(ContainerInline container, char behind)
    {
        if (!mayUseAsterisks || container.Children is not [TextInline first, ..] || container.Children[^1] is not TextInline last)
            return false;
        var before = markdown.Length == 0 ? '\n' : markdown[^1];
        return IsWord(first.Text[0]) && IsWord(last.Text[^1]) && IsGap(before) && IsGap(behind);
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c is not ('*' or '_' or '\\'));

    // What is in brackets can have others in it only when they are balanced, and no link.
    private static bool HoldsBrackets(ImmutableArray<Inline> inlines) =>
        inlines.Any(i => i is NoteInline or LinkInline || (i is ContainerInline container && HoldsBrackets(container.Children)));

    /// <summary>The character that an inline begins with; an asterisk for what may begin with one.</summary>
    private static char FirstOf(Inline inline) => inline switch
    {
        TextInline text => IsEscaped(text.Text[0]) ? '\\' : text.Text[0],
        LineBreakInline => '\\',
        NoteInline or LinkInline => '[',
        EmphasisInline or StrongInline => '*',
        _ => '<',
    };

    private void WriteText(string text, bool isBeforeLink)
    {
        for (var i = 0; i < text.Length; i++)
        {
            // Behind a mark of a note brackets would make a link of it; an exclamation mark before a link would make a picture.
            if (IsEscaped(text[i]) || (isBehindNote && text[i] is '(' or ':') || (isBeforeLink && i == text.Length - 1 && text[i] == '!'))
                markdown.Append('\\');
            markdown.Append(text[i]);
            isBehindNote = false;
        }
    }

    private static bool IsEscaped(char c) => c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '&';

    private static string Escape(string target)
    {
        var escaped = new StringBuilder();
        foreach (var c in target)
        {
            if (c is '\\' or '<' or '>' or '&' or '*' or '_' or '`')
                escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }
        return escaped.ToString();
    }

    private static string Attribute(string value) =>
        value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
