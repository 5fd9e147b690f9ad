using System.Globalization;

namespace Publishing.Sources;

/// <summary>The notes of an EPUB: which links are marks of notes, and which elements are notes.</summary>
/// <remarks>
/// A mark says of itself that it is one (<c>noteref</c>), or it is a short link to a block that has a link back to its paragraph:
/// the way of EPUB 2, which has no words for it.
/// </remarks>
internal sealed class EpubNotes
{
    private const int LongestMark = 6;
    private const int LongestNote = 20_000;

    private readonly Dictionary<MarkupNode, string> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MarkupNode, string> notes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<MarkupNode> linksBack = new(ReferenceEqualityComparer.Instance);

    // The links of a note, by the blocks that they lead to.
    private readonly Dictionary<MarkupNode, Dictionary<MarkupNode, MarkupNode>> leads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Path, string Id), MarkupNode> ids = [];
    private readonly Dictionary<MarkupNode, string> paths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the notes of the files of a source.</summary>
    public EpubNotes(IReadOnlyCollection<(string Path, MarkupNode Root, bool IsNotes)> files)
    {
        var links = new List<MarkupNode>();
        foreach (var (path, root, _) in files)
        {
            foreach (var node in All(root))
            {
                if (node["id"] is { } id)
                    ids.TryAdd((path, id), node);
                if (node.Name != "a" || node["href"]?.Contains('#', StringComparison.Ordinal) != true)
                    continue;
                links.Add(node);
                paths.Add(node, path);
            }
        }
        foreach (var link in links.Where(l => EpubKinds.Has(l, "noteref") || IsMark(l)))
            Settle(link, isAlone: files.Count == 1);
    }

    /// <summary>The name of the note that a link is the mark of, or null.</summary>
    public string? MarkedBy(MarkupNode link) => marks.GetValueOrDefault(link);

    /// <summary>The name of the note that an element is, or null.</summary>
    public string? NameOf(MarkupNode element) => notes.GetValueOrDefault(element);

    /// <summary>Whether a link leads from a note back to its mark.</summary>
    public bool LeadsBack(MarkupNode link) => linksBack.Contains(link);

    private void Settle(MarkupNode link, bool isAlone)
    {
        if (linksBack.Contains(link) || TargetOf(link) is not { } target || NoteAround(target) is not { } note || BlockAround(link) is not { } paragraph || ReferenceEquals(note, paragraph))
            return;
        var back = LinksOf(note).GetValueOrDefault(paragraph);
        if (!EpubKinds.Has(link, "noteref") && (back is null || note.Start < link.Start && IsMark(back)))
            return;
        if (!notes.TryGetValue(note, out var name))
            notes.Add(note, name = isAlone ? target["id"]! : string.Create(CultureInfo.InvariantCulture, $"{notes.Count + 1}-{target["id"]}"));
        marks.Add(link, name);
        if (back is not null)
            linksBack.Add(back);
    }

    private Dictionary<MarkupNode, MarkupNode> LinksOf(MarkupNode note)
    {
        if (leads.TryGetValue(note, out var known))
            return known;
        var found = new Dictionary<MarkupNode, MarkupNode>(ReferenceEqualityComparer.Instance);
        foreach (var link in All(note).Where(paths.ContainsKey))
        {
            if (TargetOf(link) is { } target && BlockAround(target) is { } block)
                found.TryAdd(block, link);
        }
        leads.Add(note, found);
        return found;
    }

    private MarkupNode? TargetOf(MarkupNode link)
    {
        var parts = link["href"]!.Split('#');
        var path = parts[0].Length == 0 ? paths[link] : ZipContainer.Join(paths[link], parts[0]);
        return path is null ? null : ids.GetValueOrDefault((path, Uri.UnescapeDataString(parts[1])));
    }

    private static MarkupNode? NoteAround(MarkupNode target) =>
        BlockAround(target) is { } block && block.End - block.Start <= LongestNote && block.Name is not ("html" or "body" or "article" or "main" or "h1" or "h2") && (block.Name != "section" || EpubKinds.Has(block, "footnote")) ? block : null;

    private static MarkupNode? BlockAround(MarkupNode node) => node.SelfAndAround().FirstOrDefault(EpubKinds.IsBlock);

    private static bool IsMark(MarkupNode link) => All(link).Where(n => n.IsText).Sum(n => n.End - n.Start) is > 0 and <= LongestMark;

    private static IEnumerable<MarkupNode> All(MarkupNode root)
    {
        var waiting = new Stack<MarkupNode>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }
}
