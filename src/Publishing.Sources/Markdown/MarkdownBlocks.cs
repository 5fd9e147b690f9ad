using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Publishing.Documents;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Publishing.Sources;

/// <summary>Makes drafts of Markdig's blocks.</summary>
/// <param name="text">Makes their texts.</param>
/// <param name="isExact">Whether they are what their form says, and nothing is told by their words.</param>
internal sealed class MarkdownBlocks(MarkdownText text, bool isExact)
{
    private readonly List<DraftBlock> drafts = [];
    private MarkdownComment? comment;

    /// <summary>The blocks so far, those of notes last.</summary>
    public List<DraftBlock> Drafts => drafts;

    /// <summary>Adds a block. Markdig refuses to nest deeper than 128 blocks, so recursion ends.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isQuote">Whether it stands in a quotation.</param>
    /// <param name="note">The id of the note that it stands in, or null.</param>
    public void Add(MarkdownBlock block, bool isQuote, string? note)
    {
        switch (block)
        {
            case FootnoteGroup group:
                foreach (var footnote in group.OfType<Footnote>())
                    AddAll(footnote, isQuote: false, MarkdownText.IdOf(footnote));
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    AddItem(list, item, isQuote, note);
                break;
            case Markdig.Syntax.HtmlBlock { Type: HtmlBlockType.Comment } html:
                comment = MarkdownComment.Parse(text.Raw(html)) ?? comment;
                break;
            case Markdig.Syntax.HtmlBlock html:
                text.LeaveOut(html);
                break;
            case QuoteBlock quote:
                AddAll(quote, isQuote: true, note);
                break;
            case ContainerBlock container:
                AddAll(container, isQuote, note);
                break;
            case HeadingBlock heading:
                var hasTitle = drafts.Exists(d => d.Kind == BlockKind.Title && d.Note is null);
                Append(text.Of(heading), heading.Level == 1 && !hasTitle ? BlockKind.Title : BlockKind.Heading, note);
                break;
            case ThematicBreakBlock rule:
                Append(text.Whole(rule.Span.Start, rule.Span.End + 1), BlockKind.Ornament, note);
                break;
            case ParagraphBlock paragraph:
                var draft = text.Of(paragraph);
                Append(draft, isQuote ? KindInQuote(draft) : KindOf(draft.PlainText), note);
                break;
            case CodeBlock code:
                Append(text.OfLines(code), BlockKind.Paragraph, note);
                break;
        }
    }

    private void AddAll(ContainerBlock blocks, bool isQuote, string? note)
    {
        foreach (var block in blocks)
            Add(block, isQuote, note);
    }

    // The document has no lists: an item is a paragraph, and keeps its number.
    private void AddItem(ListBlock list, ListItemBlock item, bool isQuote, string? note)
    {
        var first = drafts.Count;
        AddAll(item, isQuote, note);
        if (list.IsOrdered && first < drafts.Count && drafts[first].Note == note)
            drafts[first] = text.WithNumber(drafts[first], item);
    }

    private void Append(DraftBlock draft, BlockKind kind, string? note)
    {
        var said = comment;
        comment = null;
        if (draft.Text.IsBlank)
            return;
        if (note is not null && !isExact && kind is BlockKind.Title or BlockKind.Heading)
            kind = BlockKind.Paragraph;
        // Lines of the head stand in asterisks, which are no emphasis then.
        if (said?.Kind is BlockKind.Byline or BlockKind.Note or BlockKind.Source or BlockKind.Invocation && text.IsHeadLine(draft))
            draft = draft with { Spans = draft.Spans.RemoveAt(0) };
        drafts.Add(draft with { Kind = said?.Kind ?? kind, Language = said?.Language ?? draft.Language, Direction = said?.Direction, Note = note });
    }

    private BlockKind KindOf(string words) => isExact ? BlockKind.Paragraph
        : Ornaments.IsOrnament(words) ? BlockKind.Ornament : QuestionLabels.Find(words) ?? BlockKind.Paragraph;

    private BlockKind KindInQuote(DraftBlock draft) =>
        !isExact && drafts is [.., { Kind: BlockKind.Quote }] && MarkQuotesAndAttributions.IsAttribution(draft.PlainText) ? BlockKind.Attribution : BlockKind.Quote;
}
