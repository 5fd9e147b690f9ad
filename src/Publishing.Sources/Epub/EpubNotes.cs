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

    private readonly Dictionary<EpubNode, string> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EpubNode, string> notes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<EpubNode> linksBack = new(ReferenceEqualityComparer.Instance);

    // The links of a note, by the blocks that they lead to.
    private readonly Dictionary<EpubNode, Dictionary<EpubNode, EpubNode>> leads = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Path, string Id), EpubNode> ids = [];
    private readonly Dictionary<EpubNode, string> paths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the notes of the files of a source.</summary>
    public EpubNotes(IReadOnlyCollection<(string Path, EpubNode Root, bool IsNotes)> files)
    {
        var links = new List<EpubNode>();
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
    public string? MarkedBy(EpubNode link) => marks.GetValueOrDefault(link);

    /// <summary>The name of the note that an element is, or null.</summary>
    public string? NameOf(EpubNode element) => notes.GetValueOrDefault(element);

    /// <summary>Whether a link leads from a note back to its mark.</summary>
    public bool LeadsBack(EpubNode link) => linksBack.Contains(link);

    private void Settle(EpubNode link, bool isAlone)
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

    private Dictionary<EpubNode, EpubNode> LinksOf(EpubNode note)
    {
        if (leads.TryGetValue(note, out var known))
            return known;
        var found = new Dictionary<EpubNode, EpubNode>(ReferenceEqualityComparer.Instance);
        foreach (var link in All(note).Where(paths.ContainsKey))
        {
            if (TargetOf(link) is { } target && BlockAround(target) is { } block)
                found.TryAdd(block, link);
        }
        leads.Add(note, found);
        return found;
    }

    private EpubNode? TargetOf(EpubNode link)
    {
        var parts = link["href"]!.Split('#');
        var path = parts[0].Length == 0 ? paths[link] : ZipContainer.Join(paths[link], parts[0]);
        return path is null ? null : ids.GetValueOrDefault((path, Uri.UnescapeDataString(parts[1])));
    }

    private static EpubNode? NoteAround(EpubNode target) =>
        BlockAround(target) is { } block && block.End - block.Start <= LongestNote && block.Name is not ("html" or "body" or "article" or "main" or "h1" or "h2") && (block.Name != "section" || EpubKinds.Has(block, "footnote")) ? block : null;

    private static EpubNode? BlockAround(EpubNode node) => node.SelfAndAround().FirstOrDefault(EpubKinds.IsBlock);

    private static bool IsMark(EpubNode link) => All(link).Where(n => n.IsText).Sum(n => n.End - n.Start) is > 0 and <= LongestMark;

    private static IEnumerable<EpubNode> All(EpubNode root)
    {
        var waiting = new Stack<EpubNode>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }
}
