using Publishing.Core;

namespace Publishing.Sources;

/// <summary>An element or a run of text of a file of XML, with its place in the source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">The element's name without its prefix, or the empty string for text.</param>
/// <param name="Start">The first offset: of the opening tag, or of the text.</param>
/// <param name="Parent">The element around it, or null for the root.</param>
internal sealed record MarkupNode(SourceText Source, string Name, int Start, MarkupNode? Parent)
{
    private List<(string Name, int Start, int End)>? attributes;

    /// <summary>The offset behind the opening tag, or behind the text.</summary>
    public int OpenEnd { get; set; }

    /// <summary>The offset of the closing tag; that behind the opening tag when there is none.</summary>
    public int CloseStart { get; set; }

    /// <summary>The offset behind the closing tag.</summary>
    public int End { get; set; }

    /// <summary>Whether it is text whose ampersands are no entities.</summary>
    public bool IsCData { get; init; }

    public List<MarkupNode> Children { get; } = [];

    public bool IsText => Name.Length == 0;

    /// <summary>The value of an attribute, entities decoded; null when it is not given. <c>epub:type</c> and the like are known by any prefix.</summary>
    public string? this[string name] => RangeOf(name) is var (start, end) && start >= 0 ? CharacterReferences.Decode(Source.Text[start..end]) : null;

    /// <summary>The offsets of an attribute's value in the source; -1 when it is not given.</summary>
    public (int Start, int End) RangeOf(string name)
    {
        foreach (var (known, start, end) in attributes ??= ReadAttributes())
        {
            if (known == name)
                return (start, end);
        }
        return (-1, -1);
    }

    /// <summary>The words of an attribute.</summary>
    public string[] Words(string name) => this[name]?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The element and those around it, from the inside.</summary>
    public IEnumerable<MarkupNode> SelfAndAround()
    {
        for (var node = this; node is not null; node = node.Parent)
            yield return node;
    }

    // Each attribute is a name, an equals sign and a value; only in the tags of Markdown it may stand without quotation marks.
    private List<(string, int, int)> ReadAttributes()
    {
        var found = new List<(string, int, int)>();
        if (IsText)
            return found;
        var text = Source.Text;
        for (var at = Start + 1; at < OpenEnd;)
        {
            var equals = text.AsSpan(at, OpenEnd - at).IndexOf('=');
            if (equals < 0)
                break;
            var name = text.AsSpan(at, equals).TrimEnd();
            var blank = name.LastIndexOfAny(" \t\r\n");
            var quoted = at + equals + 1;
            while (quoted < OpenEnd && char.IsWhiteSpace(text[quoted]))
                quoted++;
            if (quoted >= OpenEnd)
                break;
            var isQuoted = text[quoted] is '"' or '\'';
            var start = isQuoted ? quoted + 1 : quoted;
            var length = isQuoted ? text.AsSpan(start, OpenEnd - start).IndexOf(text[quoted]) : text.AsSpan(start, OpenEnd - start).IndexOfAny(" \t\r\n>");
            if (length < 0)
                break;
            found.Add((NameOf(name[(blank + 1)..]), start, start + length));
            at = start + length + 1;
        }
        return found;
    }

    private static string NameOf(ReadOnlySpan<char> name) =>
        name.Equals("xml:lang", StringComparison.Ordinal) ? "lang" : name.EndsWith(":type", StringComparison.Ordinal) ? "epub:type" : name.ToString();
}
