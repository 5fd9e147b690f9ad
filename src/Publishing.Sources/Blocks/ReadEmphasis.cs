using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the marks with which plain texts stress words: <c>_so_</c> and <c>*so*</c>, strongly <c>__so__</c> and <c>**so**</c>.</summary>
/// <remarks>E-mail has used them since RFC 1855 (section 2.1.1), Project Gutenberg sets italics so.</remarks>
internal static class ReadEmphasis
{
    private const string Name = "read emphasis";
    private const string Reason = "a mark of emphasis, which the type shows";
    private const int Longest = 240;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) => [.. blocks.Select(b => Read(b, ledger))];

    private static DraftBlock Read(DraftBlock block, LedgerWriter ledger)
    {
        var text = block.PlainText;
        var (edits, spans) = (new List<Edit>(), new List<InlineSpan>());
        for (var i = NextMark(text, 0); i >= 0; i = NextMark(text, i))
        {
            var width = i + 1 < text.Length && text[i + 1] == text[i] ? 2 : 1;
            if (CloseOf(text, i, width) is not { } close)
            {
                i += width;
                continue;
            }
            edits.Add(new Edit(i, width, "", Reason, 85));
            edits.Add(new Edit(close, width, "", Reason, 85));
            spans.Add(new InlineSpan(block.Text.OffsetOf(i + width), block.Text.OffsetOf(close), width == 2 ? new StrongInline([]) : new EmphasisInline([])));
            i = close + width;
        }
        return edits.Count == 0 ? block : block with { Text = ledger.Apply(Name, block.Text, edits), Spans = [.. block.Spans, .. spans] };
    }

    private static int NextMark(string text, int from) => text.AsSpan(from).IndexOfAny('_', '*') is >= 0 and var next ? from + next : -1;

    // Where the emphasis that a mark begins is closed: both marks touch their words, and no third stands between them.
    private static int? CloseOf(string text, int open, int width)
    {
        var first = open + width;
        if (first >= text.Length || !(char.IsLetterOrDigit(text[first]) || Letters.IsDoubleQuote(text[first]) || Letters.IsSingleQuote(text[first]) || Letters.IsOpeningBracket(text[first])) || (open > 0 && char.IsLetterOrDigit(text[open - 1])))
            return null;
        var close = text.IndexOf(text[open], first);
        if (close < 0 || close - first > Longest || char.IsWhiteSpace(text[close - 1]) || !text[first..close].Any(char.IsLetter))
            return null;
        var end = close;
        while (end < text.Length && text[end] == text[open])
            end++;
        return end - close == width && (end == text.Length || !char.IsLetterOrDigit(text[end])) ? close : null;
    }
}
