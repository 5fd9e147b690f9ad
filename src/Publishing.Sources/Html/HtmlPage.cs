using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A web page as its elements and its runs of text, in document order; what is never shown is left out.</summary>
internal sealed class HtmlPage
{
    /// <summary>Less running text than this is next to nothing, in UTF-16 units.</summary>
    public const int LittleText = 300;

    private readonly List<HtmlElement> elements = [];
    private readonly List<HtmlBlock> blocks = [];

    private HtmlPage(HtmlNode root, bool showsHidden) => Walk(root, showsHidden);

    /// <summary>Reads a page. One that shows next to nothing until its scripts run is read as they would show it.</summary>
    public static HtmlPage Of(HtmlNode root)
    {
        var page = new HtmlPage(root, showsHidden: false);
        return page.Running < LittleText && new HtmlPage(root, showsHidden: true) is var whole && whole.Running > (page.Running == 0 ? LittleText : 4 * LittleText) ? whole : page;
    }

    public IReadOnlyList<HtmlElement> Elements => elements;

    public IReadOnlyList<HtmlBlock> Blocks => blocks;

    private int Running => blocks.Sum(b => b.IsRunningText ? b.Length : 0);

    /// <summary>Whether an element lies in another or is it.</summary>
    public bool Holds(int outer, int inner) => inner >= outer && inner < elements[outer].Close;

    // Without recursion: pages may nest as deep as they like.
    private void Walk(HtmlNode root, bool showsHidden)
    {
        HtmlBlock? open = null;
        var around = new Stack<int>();
        var source = root.OwnerDocument.Text;
        var (links, breaks, behind) = (0, 0, 0);
        for (HtmlNode? node = root, next; node is not null; node = next)
        {
            var isSkipped = HtmlTags.IsNeverShown(node, showsHidden);
            if (node is HtmlTextNode text && !IsRepeated(text, source, ref behind))
            {
                var isBlank = string.IsNullOrWhiteSpace(text.Text) || text.Text is "&nbsp;";
                if (!isBlank || open is not null)
                {
                    if (open is null)
                        blocks.Add(open = new HtmlBlock(around.Count > 0 ? around.Peek() : 0, KindAround(text.ParentNode)));
                    open.Add(text, breaks > 0, links > 0);
                }
                breaks = isBlank ? breaks : 0;
            }
            else if (node.Name == "br")
            {
                breaks++;
                open = breaks > 1 || (open is not null && open.IsBoldLine) ? null : open;
            }
            else if (isSkipped ? HtmlTags.IsUnread(node) : (HtmlTags.IsBlock(node) || HeadNames.IsNextDatum(node)))
            {
                open = null;
            }
            var enters = !isSkipped && node.FirstChild is not null;
            next = enters ? node.FirstChild : null;
            if (enters)
            {
                elements.Add(new HtmlElement(node, around.Count > 0 ? around.Peek() : -1, blocks.Count));
                around.Push(elements.Count - 1);
                links += IsLink(node) ? 1 : 0;
            }
            for (var up = node; next is null && up != root && up is not null; up = up.ParentNode)
            {
                next = up.NextSibling;
                if (next is null && up.ParentNode is { } parent)
                {
                    var closed = elements[around.Pop()];
                    (closed.End, closed.Close) = (blocks.Count, elements.Count);
                    links -= IsLink(parent) ? 1 : 0;
                    open = HtmlTags.IsBlock(parent) ? null : open;
                }
            }
        }
    }

    // Of badly broken pages the parser gives some text a second time, behind what follows it.
    private static bool IsRepeated(HtmlTextNode text, string source, ref int behind)
    {
        if (!HtmlText.IsIn(source, text))
            return false;
        if (text.StreamPosition < behind)
            return true;
        behind = text.StreamPosition + text.Text.Length;
        return false;
    }

    // A link to a place of the same page leads nowhere else: a note, the anchor of a heading. A script answers one without a name.
    private static bool IsLink(HtmlNode node) =>
        node.Name == "a" && node.GetAttributeValue("href", "") is { Length: > 0 } target && (target[0] != '#' || target.Length == 1);

    // A paragraph in a heading: the heading was never closed.
    private static BlockKind? KindAround(HtmlNode? node)
    {
        var isInBlock = false;
        for (var i = 0; node is not null && i < 12; i++, node = node.ParentNode)
        {
            if (HtmlTags.KindOf(node.Name) is { } kind && !(isInBlock && kind is BlockKind.Heading or BlockKind.Title))
                return kind;
            isInBlock |= node.Name is "p" or "ul" or "ol" or "table";
        }
        return null;
    }
}
