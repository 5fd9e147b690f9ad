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
    private const int ShortestCut = 40;
    private const int LeastIndent = 3;
    private const int WidestIndent = 12;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<Line> lines, Language language, LedgerWriter ledger)
    {
        var measure = Measure.Of(lines);
        var print = measure.IsWrapped ? null : new PrintGroups(lines);
        var hyphenation = new Hyphenation(lines);
        var habit = measure.IsWrapped && BreaksBeforeLastLines(lines, measure);
        var isParted = measure.IsWrapped && PartsByBlanks(lines, measure);
        var isVerse = measure.IsWrapped ? VerseLines.Find(lines, measure) : new bool[lines.Length];
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
            if (last >= 0 && !(isVerse[last] || isVerse[i] ? isVerse[last] && isVerse[i] && gap == 0 : print is null ? GoesOn(lines, measure, last, i, gap, isSeam, habit, isParted, paragraph.Count) : print.GoOn(last, i) || (isSeam && IsCut(lines, last, i))))
            {
                Close(blocks, paragraph, breaks, KindOf(lines, isVerse, first, last), paragraphGap, language, hyphenation, ledger);
                (paragraphGap, first) = (gap, i);
            }
            first = first < 0 ? i : first;
            var text = lines[i].Text.Trim();
            if (isVerse[i] && paragraph.Count > 0)
                breaks.Add(new InlineSpan(text.OffsetOf(0), text.OffsetOf(0), new LineBreakInline()));
            paragraph.Add(text);
            (gap, isSeam, last) = (0, false, i);
        }
        Close(blocks, paragraph, breaks, KindOf(lines, isVerse, first, last), paragraphGap, language, hyphenation, ledger);
        return blocks.ToImmutable();
    }

    // A paragraph on one line, which the end of a page cuts in two all the same.
    private static bool IsCut(ImmutableArray<Line> lines, int previous, int next) =>
        char.IsLower(lines[next].Trimmed[0]) && lines[previous].Trimmed is { Length: >= ShortestCut } before && !Letters.EndsSentence(before) && !Letters.EndsInColon(before);

    // "T", and under it "he first time": the letter that opens a chapter. A, I and O are words, and so may be what follows them.
    private static bool IsDropCap(string before, string after)
    {
        if (before is not [>= 'A' and <= 'Z'] || after.Length < 2 || !char.IsAsciiLetterLower(after[0]))
            return false;
        var rest = after.AsSpan(0, Measure.FirstWord(after)).TrimEnd(".,;:!?");
        return EnglishWordList.Contains(string.Concat(before.ToLowerInvariant(), rest)) && (before is not ("A" or "I" or "O") || !EnglishWordList.Contains(rest));
    }

    private static BlockKind? KindOf(ImmutableArray<Line> lines, bool[] isVerse, int first, int last) =>
        first >= 0 && (isVerse[first] || IsSetOff(lines, first, last)) ? BlockKind.Quote : null;

    // A quotation without marks: lines that stand further in than the paragraph above them, which ends in a colon.
    private static bool IsSetOff(ImmutableArray<Line> lines, int first, int last)
    {
        var before = first - 1;
        while (before >= 0 && lines[before].IsBlank)
            before--;
        if (before < 0 || before == first - 1 || !Letters.EndsInColon(lines[before].Trimmed) || !Letters.EndsSentence(lines[last].Trimmed) || BeginsEntry(lines[first].Trimmed))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (!lines[i].IsBlank && (VerseLines.IndentOf(lines[i]) < VerseLines.IndentOf(lines[before]) + LeastIndent || RepairVisualRuns.IsHebrew(lines[i])))
                return false;
        }
        return true;
    }

    // "a) …", "2. …", "- …"
    internal static bool BeginsEntry(string line)
    {
        if (Letters.IsDash(line[0]) || line[0] is '•' or '*')
            return true;
        var mark = line.AsSpan().IndexOfAny(')', '.');
        return mark is 1 or 2 && mark + 1 < line.Length && char.IsWhiteSpace(line[mark + 1]) && line.AsSpan(0, mark).IndexOfAnyExceptInRange('0', 'z') < 0;
    }

    // A paragraph that begins further in than the line above it; right-aligned lines of Hebrew do so whenever they are shorter.
    private static bool IsIndented(Line previous, Line next) =>
        VerseLines.IndentOf(next) - VerseLines.IndentOf(previous) is >= 2 and <= WidestIndent && !RepairVisualRuns.IsHebrew(next);

    private static bool GoesOn(ImmutableArray<Line> lines, Measure measure, int previous, int next, int gap, bool isSeam, bool habit, bool isParted, int count)
    {
        var (before, after) = (lines[previous].Trimmed, lines[next].Trimmed);
        if (Ornaments.IsOrnament(before))
            return false;
        if (gap <= 1 && IsDropCap(before, after))
            return true;
        var ends = Letters.EndsSentence(before) || Letters.EndsInColon(before);
        var isFull = measure.IsFull(previous, Measure.FirstWord(after));
        // A divided word, or a sentence that a page cuts in two, whatever the width of its line.
        if (char.IsLower(after[0]) && !ends && (isSeam || (gap == 0 && Hyphenation.IsDivided(lines[previous].Text.Trim(), lines[next].Text.Trim()))))
            return true;
        if (BeginsUnit(after) && (ends || !isFull || gap > 0))
            return false;
        if (gap == 0 && ((ends && IsIndented(lines[previous], lines[next])) || (ReadMailHead.IsField(before) && ReadMailHead.IsField(after))))
            return false;
        if (gap == 0 && isParted && !measure.IsShort(previous))
            return true;
        // Where blank lines part, one within a paragraph has slipped in: between a line of several and one that goes on.
        if (gap > 0 && isParted && !habit && !isSeam && (char.IsUpper(after[0]) || count == 1))
            return false;
        // A quotation may begin where a line of print does; behind a blank line it hardly goes on with what had room for it.
        if (BeginsQuotation(after) && (!isFull || (gap > 0 && (measure.HasRoom(previous, Measure.FirstWord(after)) || (ends && !(habit && StandsAlone(lines, next)))))))
            return false;
        if (gap == 0)
            return isFull || (!ends && count > 1 && !measure.IsShort(previous));
        if (!isFull)
            return false;
        if (!ends)
            return gap <= 1 || isSeam;
        return !isSeam && gap == 1 && habit && StandsAlone(lines, next) && (Letters.EndsSentence(after) || Letters.EndsInColon(after)) && !IsShorterThanLastLine(lines, previous);
    }

    // Two blank-separated single lines in a row are two paragraphs, not a line and its last line, unless the first is full.
    private static bool IsShorterThanLastLine(ImmutableArray<Line> lines, int previous) => lines[previous].Trimmed.Length < 20;

    /// <summary>Whether a line begins something that is never the rest of a paragraph.</summary>
    public static bool BeginsUnit(string line) =>
        line is [var first, ..] && (Ornaments.IsOrnament(line) || RemoveBullets.IsEntry(line) || QuestionLabels.Find(line) is not null
            || (Letters.IsOpeningBracket(first) && Letters.IsClosingBracket(line[^1])));

    private static bool BeginsQuotation(string line) =>
        line is [not '”', var second, ..] && Letters.IsDoubleQuote(line[0]) && !char.IsWhiteSpace(second) && !Letters.IsTerminal(second) && second != ',';

    private static bool StandsAlone(ImmutableArray<Line> lines, int index) => index + 1 >= lines.Length || lines[index + 1].IsBlank;

    /// <summary>Whether the text as a whole puts blank lines between paragraphs, so that lines without one between them are of one.</summary>
    private static bool PartsByBlanks(ImmutableArray<Line> lines, Measure measure)
    {
        var (groups, ends) = (0, 0);
        for (var i = 2; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank)
                continue;
            groups += lines[i - 2].IsBlank ? 1 : 0;
            ends += measure.IsShort(i - 1) && Letters.EndsSentence(lines[i - 1].Trimmed) ? 1 : 0;
        }
        return groups >= 3 && ends * 10 <= groups;
    }

    /// <summary>Whether the text as a whole puts blank lines before the last lines of paragraphs.</summary>
    private static bool BreaksBeforeLastLines(ImmutableArray<Line> lines, Measure measure)
    {
        var (cut, whole) = (0, 0);
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank || !lines[i + 1].IsBlank)
                continue;
            // The last line of a group of several: full and unfinished, or a last line as it should be.
            if (measure.IsShort(i))
                whole++;
            else if (measure.IsFull(i) && !Letters.EndsSentence(lines[i].Trimmed) && !Letters.EndsInColon(lines[i].Trimmed))
                cut++;
        }
        return cut > whole;
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
            var glue = isDivided || (i == 0 && IsDropCap(line.Text, next.Text)) ? "" : " ";
            ledger.Join(Name, line, next, glue, !isDivided ? "the line was broken, not the paragraph" : oneWord > 0 ? "a divided word goes on" : "a compound goes on", 95);
            text.Append(glue, next.OffsetOf(0));
        }
        return text.Build();
    }
}
