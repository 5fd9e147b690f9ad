using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs.Placing;

/// <summary>Finds the parts of links in a line.</summary>
internal static class LinkPlacing
{
    /// <summary>The links' parts: stretches from left to right that nothing interrupts, in logical order.</summary>
    /// <param name="items">The line's runs and spaces, placed.</param>
    /// <param name="order">Their indexes from left to right.</param>
    /// <param name="pieces">The paragraph's pieces.</param>
    /// <param name="text">The paragraph.</param>
    public static ImmutableArray<LinkSpan> LinksOf(List<LineItem> items, int[] order, PieceList pieces, StyledText text)
    {
        var found = new List<(int First, LinkSpan Link)>();
        var openLink = -1;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[order[i]];
            var link = LinkOf(item, pieces, text);
            if (link >= 0 && link == openLink)
                found[^1] = (Math.Min(found[^1].First, order[i]), found[^1].Link with { Right = new Pt(item.X + item.Width) });
            else if (link >= 0)
                found.Add((order[i], Start(link, item, text)));
            openLink = link;
        }
        found.Sort(static (a, b) => a.First.CompareTo(b.First));
        return [.. found.Select(f => f.Link)];
    }

    /// <summary>The first span of the link that an item belongs to, or −1. A space belongs to it when the words on both sides do.</summary>
    private static int LinkOf(in LineItem item, PieceList pieces, StyledText text)
    {
        var link = FirstSpan(text, pieces[item.Piece].Span);
        return item.Run is not null || (item.Piece + 1 < pieces.Count && FirstSpan(text, pieces[item.Piece + 1].Span) == link) ? link : -1;
    }

    private static int FirstSpan(StyledText text, int span)
    {
        var target = text.Spans[span].LinkTarget;
        if (target is null)
            return -1;
        while (span > 0 && text.Spans[span - 1].LinkTarget == target)
            span--;
        return span;
    }

    private static LinkSpan Start(int first, in LineItem item, StyledText text)
    {
        var last = first;
        while (last + 1 < text.Spans.Length && text.Spans[last + 1].LinkTarget == text.Spans[first].LinkTarget)
            last++;
        var span = text.Spans[first];
        var words = text.Text[span.Start..text.Spans[last].End].Trim();
        return new LinkSpan(new Pt(item.X), new Pt(item.X + item.Width), span.LinkTarget!, words, span.Language, LinkElement(span));
    }

    /// <summary>The link's own element, which may stand above that of its first words.</summary>
    private static Pages.StructureElement? LinkElement(StyledSpan span)
    {
        for (var element = span.Element; element is not null; element = element.Parent)
        {
            if (element.Role is Pages.StructureRole.Link or Pages.StructureRole.Reference or Pages.StructureRole.Note)
                return element;
        }
        return span.Element;
    }
}
