using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Joins the lines of a paragraph, and undoes blank lines that cut one in two.</summary>
/// <remarks>
/// A page copied from the web has a line for each paragraph; text out of a PDF has a line for each line of print. There a full
/// line that ends no sentence goes on in the next, whatever stands between; and where a text puts a blank line before the last
/// line of its paragraphs, a full line that does end a sentence goes on too.
/// </remarks>
internal static class JoinHardWraps
{
    private const string Name = "join hard wraps";

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<Line> lines, Language language, LedgerWriter ledger)
    {
        var continuation = new LineContinuation(lines);
        var hyphenation = new Hyphenation(lines);
        var blocks = ImmutableArray.CreateBuilder<DraftBlock>();
        var (paragraph, breaks) = (new List<TracedText>(), new List<InlineSpan>());
        var (gap, paragraphGap, isSeam, first, last) = (0, 0, false, -1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank)
            {
                gap++;
                isSeam |= lines[i].IsSeam;
                continue;
            }
            if (last >= 0 && !continuation.GoesOn(last, i, gap, isSeam, paragraph.Count))
            {
                Close(blocks, paragraph, breaks, KindOf(lines, continuation, blocks, first, last), paragraphGap, language, hyphenation, ledger);
                (paragraphGap, first) = (gap, i);
            }
            first = first < 0 ? i : first;
            var text = lines[i].Text.Trim();
            if (continuation.IsVerse(i) && paragraph.Count > 0)
                breaks.Add(new InlineSpan(text.OffsetOf(0), text.OffsetOf(0), new LineBreakInline()));
            paragraph.Add(text);
            (gap, isSeam, last) = (0, false, i);
        }
        Close(blocks, paragraph, breaks, KindOf(lines, continuation, blocks, first, last), paragraphGap, language, hyphenation, ledger);
        return blocks.ToImmutable();
    }

    private static BlockKind? KindOf(ImmutableArray<Line> lines, LineContinuation continuation, ImmutableArray<DraftBlock>.Builder before, int first, int last)
    {
        if (first < 0)
            return null;
        if (continuation.IsVerse(first) || SetOffLines.IsQuotation(lines, first, last))
            return BlockKind.Quote;
        return first == last && before is [.., { Kind: BlockKind.Quote }] && SetOffLines.IsFarRight(lines, first) ? BlockKind.Attribution : null;
    }

    private static void Close(ImmutableArray<DraftBlock>.Builder blocks, List<TracedText> lines, List<InlineSpan> breaks, BlockKind? kind, int gap, Language language, Hyphenation hyphenation, LedgerWriter ledger)
    {
        if (lines.Count == 0)
            return;
        var whole = Joined(lines, hyphenation, ledger);
        blocks.Add(new DraftBlock(whole, LanguageDetection.Detect(whole.Text, language), kind, gap) { Spans = [.. breaks] });
        lines.Clear();
        breaks.Clear();
    }

    /// <summary>Lines of one paragraph as one text.</summary>
    public static TracedText Joined(IReadOnlyList<TracedText> lines, Hyphenation hyphenation, LedgerWriter ledger)
    {
        if (lines.Count == 1 && lines[0].Text is not [.., Hyphenation.SoftHyphen])
            return lines[0];
        var text = new TracedText.Builder();
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, next) = (lines[i], i + 1 < lines.Count ? lines[i + 1] : TracedText.Empty);
            var isDivided = Hyphenation.IsDivided(line, next);
            var oneWord = isDivided ? hyphenation.OneWord(line, next) : line.Text is [.., Hyphenation.SoftHyphen] ? 99 : 0;
            if (oneWord > 0)
                line = ledger.Apply(Name, line, [new Edit(line.Length - 1, 1, "", "the hyphen of a word that was divided at the end of the line", oneWord)]);
            text.Append(line);
            if (next.Length == 0)
                continue;
            var glue = isDivided || (i == 0 && LineContinuation.IsDropCap(line.Text, next.Text)) ? "" : " ";
            ledger.Join(Name, line, next, glue, !isDivided ? "the line was broken, not the paragraph" : oneWord > 0 ? "a divided word goes on" : "a compound goes on", 95);
            text.Append(glue, next.OffsetOf(0));
        }
        return text.Build();
    }
}
