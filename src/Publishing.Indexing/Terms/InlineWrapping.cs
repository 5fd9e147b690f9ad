using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Indexing;

/// <summary>Puts stretches of a block's plain text into containers of their own.</summary>
internal static class InlineWrapping
{
    /// <summary>Wraps each match; a container that a match only partly covers is divided. What is marked already (<see cref="TermInline"/>) is taken whole or not at all.</summary>
    /// <param name="inlines">The content of a block.</param>
    /// <param name="matches">In order, not overlapping, offsets in the plain text of the content.</param>
    /// <param name="wrap">Makes the container of a match from what it holds.</param>
    public static ImmutableArray<Inline> Wrap(ImmutableArray<Inline> inlines, List<TermMatch> matches, Func<TermMatch, ImmutableArray<Inline>, Inline> wrap) =>
        matches.Count == 0 ? inlines : new Wrapper(matches, wrap).Wrap(inlines, 0);

    /// <summary>Replaces the notes among inlines and in their containers; notes in notes are left to the caller.</summary>
    public static ImmutableArray<Inline> WithNotes(ImmutableArray<Inline> inlines, Func<NoteInline, NoteInline> replace) =>
        inlines.Any(HoldsNote) ? [.. inlines.Select(inline => WithNotes(inline, replace))] : inlines;

    private static Inline WithNotes(Inline inline, Func<NoteInline, NoteInline> replace) => inline switch
    {
        NoteInline note => replace(note),
        ContainerInline container => container with { Children = WithNotes(container.Children, replace) },
        _ => inline,
    };

    private static bool HoldsNote(Inline inline) => inline switch
    {
        NoteInline => true,
        ContainerInline container => container.Children.Any(HoldsNote),
        _ => false,
    };

    private sealed class Wrapper(List<TermMatch> matches, Func<TermMatch, ImmutableArray<Inline>, Inline> wrap)
    {
        private int next;

        public ImmutableArray<Inline> Wrap(ImmutableArray<Inline> inlines, int at)
        {
            var result = ImmutableArray.CreateBuilder<Inline>();
            var rest = new Stack<Inline>(inlines.Reverse());
            while (rest.TryPop(out var inline))
            {
                var end = at + LengthOf(inline);
                while (next < matches.Count && matches[next].Start < at)
                    next++;
                while (next < matches.Count && matches[next].Start < end && inline is TermInline && matches[next].End <= end)
                    next++;
                if (next == matches.Count || matches[next].Start >= end || (inline is TermInline && matches[next].Start > at))
                {
                    result.Add(inline);
                    at = end;
                    continue;
                }
                if (inline is TextInline text && (matches[next].Start > at || matches[next].End <= end))
                {
                    at = WrapText(text.Text, at, result, rest);
                    continue;
                }
                var last = LastStartingBefore(end);
                if (inline is ContainerInline and not TermInline && last.End <= end)
                {
                    var container = (ContainerInline)inline;
                    result.Add(container with { Children = Wrap(container.Children, at) });
                    at = end;
                }
                else if ((inline is ContainerInline and not TermInline ? last.Start : matches[next].Start) is var cut && cut > at)
                {
                    var (before, after) = Divide(inline, cut - at);
                    rest.Push(after!);
                    rest.Push(before!);
                }
                else
                {
                    var match = matches[next++];
                    var taken = Take(rest, inline, match.End - at);
                    result.Add(wrap(match, taken));
                    at += taken.Sum(LengthOf);
                }
            }
            return result.ToImmutable();
        }

        // Each match inside one text in turn. What a match that ends behind the text begins with goes back to the rest.
        private int WrapText(string text, int at, ImmutableArray<Inline>.Builder result, Stack<Inline> rest)
        {
            var done = 0;
            while (next < matches.Count && matches[next].Start < at + text.Length)
            {
                var match = matches[next];
                if (match.Start - at > done)
                    result.Add(new TextInline(text[done..(match.Start - at)]));
                if (match.End - at > text.Length)
                {
                    rest.Push(new TextInline(text[(match.Start - at)..]));
                    return match.Start;
                }
                result.Add(wrap(match, [new TextInline(text[(match.Start - at)..(match.End - at)])]));
                done = match.End - at;
                next++;
            }
            if (done < text.Length)
                result.Add(new TextInline(text[done..]));
            return at + text.Length;
        }

        private TermMatch LastStartingBefore(int end)
        {
            var last = next;
            while (last + 1 < matches.Count && matches[last + 1].Start < end)
                last++;
            return matches[last];
        }

        private static ImmutableArray<Inline> Take(Stack<Inline> rest, Inline first, int length)
        {
            var taken = ImmutableArray.CreateBuilder<Inline>();
            var inline = first;
            while (true)
            {
                var has = LengthOf(inline);
                if (has > length && inline is not TermInline)
                {
                    var (before, after) = Divide(inline, length);
                    if (before is not null)
                        taken.Add(before);
                    rest.Push(after!);
                    return taken.ToImmutable();
                }
                taken.Add(inline);
                length -= has;
                if (length <= 0)
                    return taken.ToImmutable();
                inline = rest.Pop();
            }
        }
    }

    private static int LengthOf(Inline inline) => inline switch
    {
        TextInline text => text.Text.Length,
        LineBreakInline => 1,
        ContainerInline container => container.Children.Sum(LengthOf),
        _ => 0,
    };

    // Divides an inline at an offset inside it; a part without content is null.
    private static (Inline? Before, Inline? After) Divide(Inline inline, int at)
    {
        switch (inline)
        {
            case TextInline text when at > 0 && at < text.Text.Length:
                return (new TextInline(text.Text[..at]), new TextInline(text.Text[at..]));
            case ContainerInline container:
                var before = ImmutableArray.CreateBuilder<Inline>();
                var after = ImmutableArray.CreateBuilder<Inline>();
                foreach (var child in container.Children)
                {
                    var length = LengthOf(child);
                    if (at >= length && (length > 0 || after.Count == 0))
                        before.Add(child);
                    else if (at <= 0)
                        after.Add(child);
                    else if (Divide(child, at) is var (left, right))
                    {
                        if (left is not null)
                            before.Add(left);
                        if (right is not null)
                            after.Add(right);
                    }
                    at = Math.Max(0, at - length);
                }
                return (
                    before.Count == 0 ? null : container with { Children = before.ToImmutable() },
                    after.Count == 0 ? null : container with { Children = after.ToImmutable() });
            default:
                return at <= 0 ? (null, inline) : (inline, null);
        }
    }
}
