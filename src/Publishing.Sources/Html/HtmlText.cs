using HtmlAgilityPack;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Makes the text of a block out of its pieces: characters for entities, marks for tags.</summary>
internal sealed class HtmlText(TracedText source, LedgerWriter ledger, IDiagnostics diagnostics, bool isMirrored, HtmlNotes notes)
{
    private const int DeepestNesting = 32;

    /// <summary>Whether a piece stands in the source: the parser mends some pages as it reads, and makes up text itself.</summary>
    public static bool IsIn(string source, HtmlTextNode text) =>
        text.StreamPosition >= 0 && text.StreamPosition + text.Text.Length <= source.Length
        && source.AsSpan(text.StreamPosition, text.Text.Length).SequenceEqual(text.Text);

    /// <summary>Whether the letters of a page run backwards (ISO-8859-8 in visual order): the final letters tell.</summary>
    public static bool IsMirrored(HtmlPage page)
    {
        var evidence = page.Blocks.SelectMany(b => b.Pieces).Sum(p => (long)MirroredLetters.Evidence(p.Text.Text));
        return evidence > 1;
    }

    /// <summary>The draft of a block; its language is that of the page's tags, or empty.</summary>
    public DraftBlock Of(HtmlBlock block)
    {
        var (text, line) = (new TracedText.Builder(), new TracedText.Builder());
        var spans = new List<InlineSpan>();
        var indexes = new Dictionary<HtmlNode, int>();
        var pieces = block.Pieces.Where(p => IsIn(source.Text, p.Text)).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, followsBreak) = pieces[i];
            var start = piece.StreamPosition;
            if (followsBreak)
            {
                text.Append(InOrder(line.Build())).Append(" ", start);
                line = new TracedText.Builder();
                spans.Add(new InlineSpan(start, start, new LineBreakInline()));
            }
            if (IsSign(piece, spans))
                continue;
            var edits = Figures(piece) ?? Entities(piece.Text);
            AddQuotes(edits, piece, i > 0 ? pieces[i - 1].Text : null, i + 1 < pieces.Count ? pieces[i + 1].Text : null);
            line.Append(ledger.Apply(HtmlReader.Name, source.Slice(start, piece.Text.Length), edits));
            Mark(spans, indexes, piece);
        }
        var language = pieces.Count > 0 ? HtmlLanguage.Around(pieces[0].Text.ParentNode) : null;
        var whole = CleanCharacters.Apply(text.Append(InOrder(line.Build())).Build(), ledger, diagnostics).Trim();
        return new DraftBlock(whole, language ?? new Language("")) { Spans = [.. spans] };
    }

    /// <summary>Whether a piece is the mark of a note or leads back to one: that is not text, and the book makes its own.</summary>
    private bool IsSign(HtmlTextNode piece, List<InlineSpan> spans)
    {
        var (mark, leadsBack) = (notes.MarkedBy(piece), notes.LeadsBack(piece));
        if (mark is null && !leadsBack)
            return false;
        if (mark is not null && !spans.Exists(s => s.Inline is NoteInline known && known.Id == mark))
            spans.Add(new InlineSpan(piece.StreamPosition, piece.StreamPosition, new NoteInline(mark, [])));
        if (!string.IsNullOrWhiteSpace(piece.Text))
            ledger.Remove(HtmlReader.Name, source.Slice(piece.StreamPosition, piece.Text.Length), mark is null ? "a link from a note back to its mark" : "the mark of a note, which the book numbers anew", 95);
        return true;
    }

    /// <summary>Takes a block out that is no part of the text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="reason">Why; null for what the page says of it.</param>
    public void Remove(HtmlBlock block, string? reason = null)
    {
        foreach (var (text, _) in block.Pieces.Where(p => IsIn(source.Text, p.Text) && !string.IsNullOrWhiteSpace(p.Text.Text)))
            ledger.Remove(HtmlReader.Name, source.Slice(text.StreamPosition, text.Text.Length), reason ?? block.Furniture ?? "it stands round the main text", 85);
    }

    private TracedText InOrder(TracedText line)
    {
        if (!isMirrored || !line.Text.Any(Letters.IsHebrew))
            return line;
        var turned = MirroredLetters.TurnLine(line);
        ledger.Rewrite(HtmlReader.Name, line, turned, "the line ran backwards: the page is in visual order", 95);
        return turned;
    }

    // The marks of the tags round a piece, outer ones first; a tag round several pieces gets one span.
    private static void Mark(List<InlineSpan> spans, Dictionary<HtmlNode, int> indexes, HtmlTextNode piece)
    {
        var around = InlineTagsAround(piece);
        for (var i = around.Count - 1; i >= 0; i--)
        {
            var (start, end) = (piece.StreamPosition, piece.StreamPosition + piece.Text.Length);
            if (indexes.TryGetValue(around[i], out var index))
            {
                spans[index] = spans[index] with { End = end };
            }
            else if (HtmlTags.InlineOf(around[i]) is { } inline)
            {
                indexes.Add(around[i], spans.Count);
                spans.Add(new InlineSpan(start, end, inline));
            }
        }
    }

    private static List<HtmlNode> InlineTagsAround(HtmlNode piece)
    {
        var tags = new List<HtmlNode>();
        for (var node = piece.ParentNode; node is not null && !HtmlTags.IsBlock(node) && tags.Count < DeepestNesting; node = node.ParentNode)
            tags.Add(node);
        return tags;
    }

    private static List<Edit>? Figures(HtmlTextNode piece) =>
        RaisedFigures.Are(piece.Text) && InlineTagsAround(piece).Find(t => t.Name is "sup" or "sub") is { } tag ? RaisedFigures.Edits(piece.Text, tag.Name == "sup") : null;

    // The quotation marks that a browser shows round <q>.
    private static void AddQuotes(List<Edit> edits, HtmlTextNode piece, HtmlTextNode? before, HtmlTextNode? after)
    {
        foreach (var tag in InlineTagsAround(piece))
        {
            if (tag.Name != "q")
                continue;
            if (before is null || !InlineTagsAround(before).Contains(tag))
                edits.Insert(0, new Edit(0, 0, "\"", "the tag of a quotation", 95));
            if (after is null || !InlineTagsAround(after).Contains(tag))
                edits.Add(new Edit(piece.Text.Length, 0, "\"", "the tag of a quotation", 95));
        }
    }

    /// <summary>Characters for the entities of a piece of markup.</summary>
    public static List<Edit> Entities(string raw)
    {
        var edits = new List<Edit>();
        for (var i = raw.IndexOf('&', StringComparison.Ordinal); i >= 0; i = raw.IndexOf('&', i + 1))
        {
            if (CharacterReferences.At(raw, i, out var decoded) is > 0 and var length)
                edits.Add(new Edit(i, length, decoded == "\u00A0" ? " " : decoded, "a character written as an entity", 100));
        }
        return edits;
    }
}
