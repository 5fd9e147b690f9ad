using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace Publishing.Epub;

/// <summary>Writes XML straight as UTF-8: without byte order mark, lines ended by LF, always the same, and fit to be read by people.</summary>
/// <remarks>
/// No tree is built: the texts of a long book are written once and go from here into the container.
/// Elements that hold only elements have each of them on a line of its own; white space inside any other would be text.
/// </remarks>
internal sealed class MarkupWriter
{
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "section", "header", "nav", "aside", "ol", "ul", "dl", "div", "figure", "blockquote",
        "package", "metadata", "manifest", "spine", "container", "rootfiles", "ncx", "docTitle", "navMap", "navPoint", "navLabel", "pageList", "pageTarget",
    };

    private static readonly SearchValues<char> SpecialInText = SearchValues.Create("&<>");
    private static readonly SearchValues<char> SpecialInAttribute = SearchValues.Create("&<>\"");

    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private Element[] open = new Element[16];
    private int depth;
    private bool isInTag;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>Sees what is shown to readers, while it is set; it must be set and unset at the same depth.</summary>
    public ShownText? Shown { get; set; }

    /// <summary>Begins a document; what was written before is forgotten.</summary>
    /// <param name="isHtml">Whether it begins with the document type of HTML.</param>
    public MarkupWriter Begin(bool isHtml = false)
    {
        (length, depth, isInTag) = (0, 0, false);
        Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"u8);
        if (isHtml)
            Append("<!DOCTYPE html>\n"u8);
        return this;
    }

    /// <summary>Opens an element.</summary>
    public MarkupWriter Start(string name)
    {
        EndTag();
        var indent = 0;
        if (depth > 0)
        {
            ref var parent = ref open[depth - 1];
            parent.HasContent = true;
            indent = parent.IsContainer ? parent.Indent + 1 : parent.Indent;
            if (parent.IsContainer)
                AppendLine(indent);
        }
        if (depth == open.Length)
            Array.Resize(ref open, 2 * depth);
        open[depth++] = new Element(name, Containers.Contains(name), indent);
        Append("<"u8);
        AppendPlain(name);
        isInTag = true;
        Shown?.Enter(name);
        return this;
    }

    /// <summary>Adds an attribute to the element that was opened last.</summary>
    public MarkupWriter Attribute(string name, string value)
    {
        Debug.Assert(isInTag, "An attribute comes before the content.");
        Append(" "u8);
        AppendPlain(name);
        Append("=\""u8);
        AppendEscaped(value, SpecialInAttribute);
        Append("\""u8);
        Shown?.Attribute(name, value);
        return this;
    }

    /// <summary>Adds text to the open element. Empty text makes it an element with a closing tag.</summary>
    public MarkupWriter Text(string text)
    {
        EndTag();
        open[depth - 1].HasContent = true;
        AppendEscaped(text, SpecialInText);
        Shown?.Add(text);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public MarkupWriter End()
    {
        var element = open[--depth];
        if (!element.HasContent)
        {
            EndTag(" /"u8);
        }
        else
        {
            EndTag();
            if (element.IsContainer)
                AppendLine(element.Indent);
            Append("</"u8);
            AppendPlain(element.Name);
            Append(">"u8);
        }
        Shown?.Leave();
        if (depth == 0)
            Append("\n"u8);
        return this;
    }

    private void EndTag(ReadOnlySpan<byte> before = default)
    {
        if (!isInTag)
            return;
        isInTag = false;
        Append(before);
        Append(">"u8);
        Shown?.Open();
    }

    private void AppendLine(int indent)
    {
        Reserve(1 + 2 * indent);
        bytes[length++] = (byte)'\n';
        bytes.AsSpan(length, 2 * indent).Fill((byte)' ');
        length += 2 * indent;
    }

    private void AppendEscaped(ReadOnlySpan<char> text, SearchValues<char> special)
    {
        while (true)
        {
            var at = text.IndexOfAny(special);
            AppendPlain(at < 0 ? text : text[..at]);
            if (at < 0)
                return;
            Append(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                _ => "&quot;"u8,
            });
            text = text[(at + 1)..];
        }
    }

    private void AppendPlain(ReadOnlySpan<char> text)
    {
        Reserve(3 * text.Length);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    private void Reserve(int count)
    {
        if (bytes.Length - length < count)
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + count));
    }

    private record struct Element(string Name, bool IsContainer, int Indent)
    {
        public bool HasContent { get; set; }
    }
}
