using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>The notes of a web page whose marks are raised numbers and no links: <c>word.&lt;sup&gt;1&lt;/sup&gt;</c>.</summary>
/// <remarks>A note is a block further down that begins with the same raised number, or the entry of that number in a numbered list that
/// says it is one of notes. A mark stands right behind its word; the number of a verse does not.</remarks>
internal static class RaisedNotes
{
    private const int FarthestName = 3;

    /// <summary>A mark and its note.</summary>
    /// <param name="Mark">The raised number.</param>
    /// <param name="Note">The element that is the note.</param>
    /// <param name="Number">The raised number at the start of the note, or null in a list.</param>
    public readonly record struct Pair(HtmlNode Mark, HtmlNode Note, HtmlNode? Number);

    /// <summary>Finds them.</summary>
    /// <param name="root">The page.</param>
    /// <param name="isKnown">Whether an element belongs to a mark or a note that is known already.</param>
    public static IEnumerable<Pair> In(HtmlNode root, Func<HtmlNode, bool> isKnown)
    {
        var marks = new List<HtmlNode>();
        var notes = new Dictionary<string, List<(HtmlNode Note, HtmlNode? Raised)>>(StringComparer.Ordinal);
        foreach (var node in HtmlWalk.All(root))
        {
            if (node.Name == "ol" && IsOfNotes(node))
            {
                foreach (var (number, entry) in Entries(node))
                    Add(number, entry, null);
            }
            if (node.Name != "sup" || !HtmlNoteSigns.IsRaisedNumber(node) || isKnown(node))
                continue;
            if (!BeginsBlock(node))
                marks.Add(node);
            else if (HtmlNoteSigns.NoteAround(node) is { } note && HtmlNoteSigns.HasText(note, [node]))
                Add(HtmlNoteSigns.NumberOf(node), note, node);
        }
        // Where none is the first, they count something else.
        if (!notes.Keys.Any(number => number == "1" || !char.IsDigit(number[0])))
            yield break;
        var behindWords = from mark in marks let before = LastBefore(mark) where before is { } c && !char.IsWhiteSpace(c) select (Mark: mark, IsBehindFigure: char.IsDigit(before.Value));
        // Behind a figure it may be an exponent.
        foreach (var (mark, _) in behindWords.OrderBy(m => m.IsBehindFigure))
        {
            var alike = notes.GetValueOrDefault(HtmlNoteSigns.NumberOf(mark), []);
            var place = alike.FindIndex(n => n.Note.StreamPosition > mark.StreamPosition && !HtmlWalk.SelfAndAround(mark).Contains(n.Note));
            if (place < 0)
                continue;
            yield return new Pair(mark, alike[place].Note, alike[place].Raised);
            alike.RemoveAt(place);
        }

        void Add(string number, HtmlNode note, HtmlNode? raised)
        {
            if (!notes.TryGetValue(number, out var alike))
                notes.Add(number, alike = []);
            alike.Add((note, raised));
        }
    }

    private static bool IsOfNotes(HtmlNode list) =>
        list.ParentNode is { Name: "aside" } && list.Attributes.Contains("start")
        || HtmlWalk.SelfAndAround(list).Take(FarthestName).Any(n => FurnitureNames.Split(n.GetAttributeValue("class", "") + " " + n.GetAttributeValue("id", "")).Exists(w => w is "footnotes" or "footnote" or "endnotes" or "endnote"));

    private static IEnumerable<(string Number, HtmlNode Entry)> Entries(HtmlNode list)
    {
        var number = list.GetAttributeValue("start", 1);
        foreach (var entry in HtmlWalk.All(list).Where(n => n.Name == "li" && n.ParentNode == list))
        {
            number = entry.GetAttributeValue("value", number);
            yield return (number.ToString(System.Globalization.CultureInfo.InvariantCulture), entry);
            number++;
        }
    }

    private static bool BeginsBlock(HtmlNode raised) =>
        HtmlNoteSigns.BlockAround(raised) is { } block && !HtmlWalk.All(block).TakeWhile(n => n != raised).OfType<HtmlTextNode>().Any(t => !string.IsNullOrWhiteSpace(t.Text));

    // The character that a mark stands behind in its block, or null.
    private static char? LastBefore(HtmlNode mark)
    {
        for (var node = mark; node is not null && !HtmlTags.IsBlock(node); node = node.ParentNode)
        {
            for (var before = node.PreviousSibling; before is not null; before = before.PreviousSibling)
            {
                if (HtmlWalk.All(before).OfType<HtmlTextNode>().LastOrDefault(t => t.Text.Length > 0) is { } text)
                    return text.Text[^1];
            }
        }
        return null;
    }
}
