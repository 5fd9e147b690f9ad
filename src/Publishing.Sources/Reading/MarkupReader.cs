using System.Globalization;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Takes XML that is known to be well-formed apart, each piece with its place: parsers of XML do not tell places, those of HTML read it wrongly.</summary>
internal static class MarkupReader
{
    /// <summary>What stands behind each file of a source that holds several, before its path and <c>--&gt;</c>.</summary>
    public const string EndOfFile = "<!-- end of ";

    /// <summary>The same behind a file of which only the notes are wanted that the file before it refers to.</summary>
    public const string EndOfNotes = "<!-- end of notes ";

    /// <summary>The files of a source: the path of each, its root element, whether only its notes are wanted; none when they nest deeper than <see cref="GuardedXml.DeepestNesting"/>.</summary>
    public static List<(string Path, MarkupNode Root, bool IsNotes)> Read(SourceText source)
    {
        var files = new List<(string, MarkupNode, bool)>();
        var text = source.Text;
        MarkupNode? root = null;
        MarkupNode? open = null;
        var depth = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('<', at);
            next = next < 0 ? text.Length : next;
            if (next > at && open is not null)
                AddText(source, open, at, next, isCData: false);
            if (next + 1 >= text.Length)
                break;
            at = EndOf(text, next);
            if (text.AsSpan(next).StartsWith("<![CDATA[") && open is not null)
            {
                AddText(source, open, next + 9, at - 3, isCData: true);
            }
            else if (open is null && root is not null && text.AsSpan(next).StartsWith(EndOfFile))
            {
                var isNotes = text.AsSpan(next).StartsWith(EndOfNotes);
                files.Add((text[(next + (isNotes ? EndOfNotes : EndOfFile).Length)..(at - 3)].Trim(), root, isNotes));
                root = null;
            }
            else if (text[next + 1] == '/' && open is not null)
            {
                (open.CloseStart, open.End) = (next, at);
                open = open.Parent;
                depth--;
            }
            else if (text[next + 1] is not ('!' or '?' or '/') && at > next + 2)
            {
                var node = Open(source, open, next, at);
                root ??= node;
                if (text[at - 2] == '/')
                    continue;
                open = node;
                if (++depth > GuardedXml.DeepestNesting)
                    return [];
            }
        }
        if (root is not null)
            files.Add((source.Path, root, false));
        return files;
    }

    private static MarkupNode Open(SourceText source, MarkupNode? parent, int start, int end)
    {
        var tag = source.Text.AsSpan(start + 1, end - start - 2);
        var name = tag[..(tag.IndexOfAny(" \t\r\n/") is var cut and >= 0 ? cut : tag.Length)];
        var node = new MarkupNode(source, name[(name.IndexOf(':') + 1)..].ToString().ToLower(CultureInfo.InvariantCulture), start, parent) { OpenEnd = end, CloseStart = end, End = end };
        parent?.Children.Add(node);
        return node;
    }

    private static void AddText(SourceText source, MarkupNode parent, int start, int end, bool isCData)
    {
        if (end > start)
            parent.Children.Add(new MarkupNode(source, "", start, parent) { OpenEnd = end, CloseStart = end, End = end, IsCData = isCData });
    }

    // The offset behind the tag, comment, instruction or section that begins here.
    private static int EndOf(string text, int start)
    {
        var rest = text.AsSpan(start);
        var (close, from) = rest switch
        {
            _ when rest.StartsWith("<!--") => ("-->", 4),
            _ when rest.StartsWith("<![CDATA[") => ("]]>", 9),
            _ when rest.StartsWith("<?") => ("?>", 2),
            _ => (">", 1),
        };
        if (close.Length > 1)
            return text.IndexOf(close, start + from, StringComparison.Ordinal) is var end and >= 0 ? end + close.Length : text.Length;
        // A tag: the values of its attributes may hold what looks like its end.
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'')
                quote = text[i];
            else if (text[i] == '>')
                return i + 1;
        }
        return text.Length;
    }
}
