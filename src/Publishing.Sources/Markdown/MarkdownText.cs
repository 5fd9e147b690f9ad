using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Publishing.Core;
using Publishing.Documents;
using Md = Markdig.Syntax.Inlines;

namespace Publishing.Sources;

/// <summary>Makes the texts of blocks out of Markdig's inlines, each character with its place in the source.</summary>
internal sealed class MarkdownText(TracedText source, LedgerWriter ledger, bool isExact, IDiagnostics diagnostics)
{
    private readonly PicturesLeftOut pictures = new(ledger, source, MarkdownReader.Name);
    private readonly HtmlLeftOut html = new(ledger.Source);

    // Where the next piece of the block can begin, and where the block ends.
    private int cursor, limit;

    /// <summary>For each unit of the source whether a block holds it or an entry of the ledger accounts for it.</summary>
    public bool[] Taken { get; } = new bool[source.Length];

    /// <summary>The id of a note: its label without the circumflex.</summary>
    public static string IdOf(Footnote note)
    {
        var label = (note.Label ?? "").TrimStart('^');
        return label.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(label) : label;
    }

    /// <summary>The source of a block as it stands.</summary>
    public string Raw(LeafBlock block)
    {
        Enter(block);
        return source.Text[cursor..limit];
    }

    /// <summary>Whether a block stands between asterisks as a whole, as the writer puts bylines and notes; whole blocks in underscores are emphasis.</summary>
    public bool IsHeadLine(DraftBlock draft) =>
        draft.Spans is [{ Inline: EmphasisInline } mark, ..] && mark.End > mark.Start + 1 && source[mark.Start] == '*' && source[mark.Start + 1] != '*'
        && draft.Text.OffsetOf(0) >= mark.Start && draft.Text.OffsetOf(draft.Text.Length - 1) < mark.End;

    /// <summary>The draft of a block of inlines.</summary>
    public DraftBlock Of(LeafBlock block)
    {
        var (text, spans) = (new TracedText.Builder(), new List<InlineSpan>());
        Enter(block);
        if (block.Inline is not null)
            Add(block.Inline, text, spans);
        return Draft(text, spans);
    }

    /// <summary>The draft of a stretch of the source as it stands.</summary>
    public DraftBlock Whole(int start, int end)
    {
        var text = new TracedText.Builder();
        Take(text, start, Math.Min(end, source.Length));
        return Draft(text, []);
    }

    /// <summary>The draft of a block of code: its lines.</summary>
    public DraftBlock OfLines(CodeBlock code)
    {
        var (text, spans) = (new TracedText.Builder(), new List<InlineSpan>());
        Enter(code);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.ToString();
            if (line.Length == 0)
                continue;
            if (text.Length > 0)
                Break(text, spans, cursor, isHard: true);
            Literal(text, line, cursor, limit);
        }
        return Draft(text, spans);
    }

    /// <summary>The first block of an item with the item's number before it.</summary>
    public DraftBlock WithNumber(DraftBlock draft, ListItemBlock item)
    {
        var (start, end) = (item.Span.Start, item.Span.Start);
        while (end < source.Length && char.IsAsciiDigit(source[end]))
            end++;
        if (end == start || end >= source.Length)
            return draft;
        var text = new TracedText.Builder();
        Take(text, start, end + 1);
        text.Append(" ", end + 1).Append(draft.Text);
        return draft with { Text = text.Build() };
    }

    private void Enter(Markdig.Syntax.Block block) =>
        (cursor, limit) = (Math.Clamp(block.Span.Start, 0, source.Length), Math.Clamp(block.Span.End + 1, Math.Clamp(block.Span.Start, 0, source.Length), source.Length));

    private DraftBlock Draft(TracedText.Builder text, List<InlineSpan> spans) =>
        new(CleanCharacters.Apply(text.Build(), ledger, diagnostics).Trim(), new Language("")) { Spans = [.. spans] };

    private void Add(Md.Inline inline, TracedText.Builder text, List<InlineSpan> spans)
    {
        var (start, end) = (inline.Span.Start, inline.Span.End + 1);
        switch (inline)
        {
            case Md.LiteralInline literal:
                Literal(text, literal.Content.ToString(), start, end);
                break;
            case Md.CodeInline code:
                Literal(text, code.Content, start, end);
                break;
            case Md.HtmlEntityInline entity:
                Literal(text, entity.Transcoded.ToString(), start, end, entity.Original.ToString());
                break;
            case Md.AutolinkInline link:
                if (!link.IsEmail && HtmlTags.IsWebAddress(link.Url))
                    spans.Add(new InlineSpan(start, end, new LinkInline(link.Url, [])));
                Literal(text, link.Url, start, end);
                break;
            case Md.LineBreakInline lineBreak:
                Break(text, spans, start, lineBreak.IsHard);
                break;
            case FootnoteLink { IsBackLink: false } mark:
                spans.Add(new InlineSpan(start, start, new NoteInline(IdOf(mark.Footnote), [])));
                break;
            case Md.LinkInline { IsImage: true } picture:
                LeaveOut(start, end, string.Concat(picture.Descendants<Md.LiteralInline>().Select(l => l.Content.ToString())));
                break;
            case Md.HtmlInline { Tag: { } tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && tag.AsSpan(3).IndexOfAnyExcept(" />") < 0:
                Break(text, spans, start, isHard: true);
                break;
            case Md.HtmlInline html:
                if (html.Tag.StartsWith("<img", StringComparison.OrdinalIgnoreCase))
                    LeaveOut(start, end, "");
                break;
            case FootnoteLink:
                break;
            case Md.ContainerInline container:
                if (SpanOf(container) is { } kind)
                    spans.Add(new InlineSpan(start, end, kind));
                var tags = new MarkdownTags(ledger.Source, isExact, spans);
                foreach (var child in container)
                {
                    Add(child, text, spans);
                    if (child is Md.HtmlInline element)
                        tags.Add(element);
                }
                break;
        }
    }

    /// <summary>Leaves a block of HTML out.</summary>
    public void LeaveOut(Markdig.Syntax.HtmlBlock block)
    {
        Enter(block);
        foreach (var (start, end) in html.Add(block, cursor, limit))
            LeaveOut(start, end, "");
    }

    /// <summary>Reports the pictures and the HTML that were left out.</summary>
    public void ReportLeftOut()
    {
        pictures.Report(diagnostics);
        html.Report(diagnostics);
    }

    private void LeaveOut(int start, int end, string words)
    {
        (start, end) = (Math.Clamp(start, cursor, limit), Math.Clamp(end, cursor, limit));
        if (end <= start || source[start] is not ('!' or '<') || source[end - 1] is not (')' or ']' or '>') || Taken.AsSpan(start, end - start).Contains(true))
            return;
        cursor = end;
        pictures.Add(start, end, words);
        Taken.AsSpan(start, end - start).Fill(true);
    }

    private Inline? SpanOf(Md.ContainerInline container) => container switch
    {
        Md.EmphasisInline { DelimiterCount: 1 } => new EmphasisInline([]),
        Md.EmphasisInline => new StrongInline([]),
        Md.LinkInline { Url: { Length: > 0 } url } when isExact || DocxFields.Address(url) is not null => new LinkInline(url, []),
        _ => null,
    };

    // What an inline says: its characters where the source has them, or a replacement of what it stands for. Markdig's places are
    // wrong behind some tabs, so each is looked at before it is believed.
    private void Literal(TracedText.Builder text, string content, int start, int end, string? entity = null)
    {
        if (content.Length == 0)
            return;
        (start, end) = (Math.Clamp(start, cursor, limit), Math.Clamp(end, cursor, limit));
        var written = entity ?? content;
        var at = Find(written, start, end);
        at = at < 0 ? Find(written, cursor, limit) : at;
        if (at >= 0 && entity is null)
        {
            Take(text, at, at + content.Length);
            return;
        }
        (start, end) = at >= 0 ? (at, at + written.Length) : (start, Math.Max(start, end));
        if (Taken.AsSpan(start, end - start).Contains(true))
            end = start;
        Taken.AsSpan(start, end - start).Fill(true);
        cursor = end;
        text.Append(ledger.Apply(MarkdownReader.Name, source.Slice(start, end - start), [new Edit(0, end - start, content, "a character written as an entity, or broken over lines", 100)]));
    }

    private int Find(string content, int start, int end)
    {
        var at = start < end ? source.Text.AsSpan(start, end - start).IndexOf(content, StringComparison.Ordinal) : -1;
        return at < 0 || Taken.AsSpan(start + at, content.Length).Contains(true) ? -1 : start + at;
    }

    private void Take(TracedText.Builder text, int start, int end)
    {
        text.Append(source, start, end - start);
        Taken.AsSpan(start, end - start).Fill(true);
        cursor = end;
    }

    private static void Break(TracedText.Builder text, List<InlineSpan> spans, int at, bool isHard)
    {
        text.Append(" ", at);
        if (isHard)
            spans.Add(new InlineSpan(at, at, new LineBreakInline()));
    }
}
