using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Makes the inlines of one block: its text, parted where spans of the source begin and end.</summary>
internal sealed class InlineBuilder
{
    private readonly DraftBlock draft;
    private readonly Dictionary<string, ImmutableArray<Block>> notes;
    private readonly int[] offsets;

    public InlineBuilder(DraftBlock draft, Dictionary<string, ImmutableArray<Block>> notes)
    {
        this.draft = draft;
        this.notes = notes;
        // The greatest offset up to each unit: rises through the text, also where a pass moved words.
        offsets = new int[draft.Spans.IsEmpty ? 0 : draft.Text.Length];
        for (var i = 0; i < offsets.Length; i++)
            offsets[i] = Math.Max(i > 0 ? offsets[i - 1] : 0, draft.Text.OffsetOf(i));
    }

    /// <summary>The inlines; never empty for a text that is not.</summary>
    public ImmutableArray<Inline> Build()
    {
        if (draft.Spans.IsEmpty)
            return [new TextInline(draft.PlainText)];
        var open = new Stack<(int End, Inline Inline, ImmutableArray<Inline>.Builder Children)>();
        open.Push((draft.Text.Length, new LineBreakInline(), ImmutableArray.CreateBuilder<Inline>()));
        var at = 0;
        // Passes add theirs at the end.
        foreach (var span in draft.Spans.OrderBy(s => s.Start))
        {
            var (start, end) = RangeOf(span, at);
            if (start < 0)
                continue;
            while (open.Count > 1 && open.Peek().End <= start)
                at = Close(open, at);
            at = AddText(open.Peek().Children, at, start);
            if (span.Inline is ContainerInline)
                open.Push((Math.Min(end, open.Peek().End), span.Inline, ImmutableArray.CreateBuilder<Inline>()));
            else if (Leaf(span.Inline) is { } leaf)
                open.Peek().Children.Add(leaf);
            if (span.Inline is LineBreakInline)
                at = end;
        }
        while (open.Count > 1)
            at = Close(open, at);
        AddText(open.Peek().Children, at, draft.Text.Length);
        return open.Peek().Children.ToImmutable();
    }

    // The units of a span, blanks at its ends left outside; -1 when none are left.
    private (int Start, int End) RangeOf(InlineSpan span, int at)
    {
        var text = draft.PlainText;
        var (start, end) = (Math.Max(at, IndexOf(span.Start)), IndexOf(span.End));
        if (span.Inline is LineBreakInline)
        {
            // The blank that stands where the line was broken.
            start = start < text.Length && char.IsWhiteSpace(text[start]) ? start : start - 1;
            return start >= Math.Max(at, 1) && start < text.Length - 1 && char.IsWhiteSpace(text[start]) ? (start, start + 1) : (-1, -1);
        }
        if (span.Inline is not ContainerInline)
            return (start, start);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return start < end ? (start, end) : (-1, -1);
    }

    private int IndexOf(int offset)
    {
        var index = Array.BinarySearch(offsets, offset);
        if (index < 0)
            return ~index;
        while (index > 0 && offsets[index - 1] == offset)
            index--;
        return index;
    }

    private int Close(Stack<(int End, Inline Inline, ImmutableArray<Inline>.Builder Children)> open, int at)
    {
        var (end, inline, children) = open.Pop();
        at = AddText(children, at, end);
        if (children.Count > 0)
            open.Peek().Children.Add((ContainerInline)inline with { Children = children.ToImmutable() });
        return at;
    }

    private int AddText(ImmutableArray<Inline>.Builder children, int from, int to)
    {
        if (to > from)
            children.Add(new TextInline(draft.PlainText[from..to]));
        return Math.Max(from, to);
    }

    private Inline? Leaf(Inline inline) => inline switch
    {
        NoteInline note => notes.TryGetValue(note.Id, out var blocks) ? note with { Blocks = blocks } : null,
        _ => inline,
    };
}
