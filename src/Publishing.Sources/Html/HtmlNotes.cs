using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>The notes of a web page: which links are marks of notes, which elements are notes, which links lead back.</summary>
/// <remarks>
/// Known by what they say of themselves (<c>noteref</c> of EPUB and DPUB-ARIA, the classes of pandoc, the styles of Word), by a short
/// link whose target has a link back to its paragraph (WordPress, Wikipedia, pages made by hand), by a raised number that leads
/// further down the page, or by one that stands at a note again.
/// </remarks>
internal sealed class HtmlNotes
{
    private readonly Dictionary<HtmlNode, string> marks = [];
    private readonly Dictionary<HtmlNode, string> notes = [];
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<HtmlNode> linksBack = [];
    private readonly Dictionary<string, HtmlNode> targets = new(StringComparer.Ordinal);

    // The links of a note, by the blocks that they lead to.
    private readonly Dictionary<HtmlNode, ILookup<HtmlNode, HtmlNode>> leads = [];

    /// <summary>Finds the notes of a page.</summary>
    public HtmlNotes(HtmlNode root)
    {
        var links = new List<HtmlNode>();
        foreach (var node in HtmlWalk.All(root).Where(n => n.HasAttributes))
        {
            foreach (var name in new[] { node.GetAttributeValue("id", ""), node.Name == "a" ? node.GetAttributeValue("name", "") : "" })
            {
                if (name.Length > 0)
                    targets.TryAdd(name, node);
            }
            if (node.Name == "a" && HtmlNoteSigns.FragmentOf(node) is not null)
                links.Add(node);
        }
        foreach (var link in links.Where(l => HtmlNoteSigns.SaysMark(l) || HtmlNoteSigns.LooksLikeMark(l)))
            Settle(link);
        foreach (var raised in RaisedNotes.In(root, n => MarkedBy(n) is not null || LeadsBack(n)))
            Settle(raised);
    }

    /// <summary>Whether the page has any.</summary>
    public bool IsEmpty => notes.Count == 0;

    /// <summary>The name of the note whose mark a piece of text is in, or null.</summary>
    public string? MarkedBy(HtmlNode piece) => IsEmpty ? null : Nearest(piece, marks);

    /// <summary>The name of the note that a piece of text is in, or null.</summary>
    public string? NoteAround(HtmlNode piece) => IsEmpty ? null : Nearest(piece, notes);

    /// <summary>What the page shows for the mark of a note, without brackets: its number on the page.</summary>
    public string NumberOf(string note) => numbers[note];

    /// <summary>Whether a piece of text belongs to a link from a note back to its mark.</summary>
    public bool LeadsBack(HtmlNode piece) => !IsEmpty && HtmlWalk.SelfAndAround(piece).Any(linksBack.Contains);

    private static string? Nearest(HtmlNode piece, Dictionary<HtmlNode, string> names)
    {
        foreach (var node in HtmlWalk.SelfAndAround(piece))
        {
            if (names.TryGetValue(node, out var name))
                return name;
        }
        return null;
    }

    private void Settle(HtmlNode link)
    {
        if (LeadsBack(link) || TargetOf(link) is not { } target || HtmlNoteSigns.NoteAround(target) is not { } note || HtmlNoteSigns.BlockAround(link) is not { } paragraph
            || HtmlWalk.SelfAndAround(link).Contains(note) || HtmlWalk.SelfAndAround(note).Contains(paragraph))
            return;
        var back = LinksOf(note)[paragraph].ToList();
        var isBelow = note.StreamPosition > link.StreamPosition;
        if (!(HtmlNoteSigns.SaysMark(link) && isBelow) && !(back.Count > 0 && (isBelow || !back.Exists(HtmlNoteSigns.LooksLikeMark))) && !(HtmlNoteSigns.IsRaisedNumber(link) && isBelow))
            return;
        if (!notes.TryGetValue(note, out var name))
        {
            // What is no more than its number is no note: that stands elsewhere.
            if (!HtmlNoteSigns.HasText(note, back))
                return;
            notes.Add(note, name = target.GetAttributeValue("id", target.GetAttributeValue("name", "")));
            numbers[name] = HtmlNoteSigns.NumberOf(link);
        }
        marks.TryAdd(HtmlNoteSigns.Widen(link, [link]), name);
        foreach (var way in back)
            linksBack.Add(HtmlNoteSigns.Widen(way, back));
    }

    private void Settle(RaisedNotes.Pair raised)
    {
        var name = FormattableString.Invariant($"raised-{notes.Count + 1}");
        if (!notes.TryAdd(raised.Note, name))
            return;
        numbers[name] = HtmlNoteSigns.NumberOf(raised.Mark);
        marks.TryAdd(raised.Mark, name);
        if (raised.Number is not null)
            linksBack.Add(raised.Number);
    }

    private ILookup<HtmlNode, HtmlNode> LinksOf(HtmlNode note)
    {
        if (!leads.TryGetValue(note, out var links))
            leads.Add(note, links = (from link in HtmlWalk.All(note) where link.Name == "a" let block = TargetOf(link) is { } to ? HtmlNoteSigns.BlockAround(to) : null where block is not null select (link, block)).ToLookup(l => l.block, l => l.link));
        return links;
    }

    private HtmlNode? TargetOf(HtmlNode link) =>
        HtmlNoteSigns.FragmentOf(link) is { } fragment ? targets.GetValueOrDefault(fragment) ?? targets.GetValueOrDefault(Uri.UnescapeDataString(fragment)) : null;
}
