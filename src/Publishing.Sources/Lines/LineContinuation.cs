using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Tells whether a line of a text goes on in the next, by the two and by what the text as a whole does.</summary>
internal sealed class LineContinuation
{
    private const int LongestEntry = 8;
    private const int ShortestCut = 40;
    private const int WidestIndent = 12;
    private readonly ImmutableArray<Line> lines;
    private readonly Measure measure;
    private readonly PrintGroups? print;
    private readonly bool[] isVerse, isComb;

    // Whether blank lines stand before the last lines of paragraphs, and whether they part paragraphs.
    private readonly bool breaksBeforeLastLines, partsByBlanks;

    /// <summary>Looks at a text.</summary>
    public LineContinuation(ImmutableArray<Line> lines)
    {
        (this.lines, measure) = (lines, Measure.Of(lines));
        print = measure.IsWrapped ? null : new PrintGroups(lines);
        isVerse = measure.IsWrapped ? VerseLines.Find(lines, measure) : new bool[lines.Length];
        isComb = measure.IsWrapped ? CombLines.Find(lines, measure) : new bool[lines.Length];
        breaksBeforeLastLines = measure.IsWrapped && BreaksBeforeLastLines();
        partsByBlanks = measure.IsWrapped && PartsByBlanks();
    }

    /// <summary>Whether a line is one of verse.</summary>
    public bool IsVerse(int index) => isVerse[index];

    /// <summary>Whether a line goes on in another.</summary>
    /// <param name="previous">The line.</param>
    /// <param name="next">The next that is not blank.</param>
    /// <param name="gap">How many blank lines stand between them.</param>
    /// <param name="isSeam">Whether a page ended between them.</param>
    /// <param name="count">How many lines the paragraph has so far.</param>
    public bool GoesOn(int previous, int next, int gap, bool isSeam, int count)
    {
        if (ContentsEntry.Is(lines[previous].Trimmed))
            return false;
        if (isVerse[previous] || isVerse[next])
            return isVerse[previous] && isVerse[next] && (gap == 0 || (isSeam && !Letters.EndsSentence(lines[previous].Trimmed)));
        return print is null ? GoesOnInPrint(previous, next, gap, isSeam, count) : print.GoOn(previous, next) || (isSeam && IsCut(previous, next));
    }

    /// <summary>Whether a line begins something that is never the rest of a paragraph.</summary>
    public static bool BeginsUnit(string line) =>
        line is [var first, ..] && (Ornaments.IsOrnament(line) || RemoveBullets.IsEntry(line) || QuestionLabels.Find(line) is not null
            || (Letters.IsOpeningBracket(first) && Letters.IsClosingBracket(line[^1])));

    /// <summary>Whether a line begins as the entry of a list: <c>a) …</c>, <c>2. …</c>, <c>- …</c></summary>
    public static bool BeginsEntry(string line)
    {
        if (Letters.IsDash(line[0]) || line[0] is '•' or '*')
            return true;
        var mark = line.AsSpan().IndexOfAny(')', '.');
        return mark is 1 or 2 && mark + 1 < line.Length && char.IsWhiteSpace(line[mark + 1]) && line.AsSpan(0, mark).IndexOfAnyExceptInRange('0', 'z') < 0;
    }

    /// <summary>Whether a line is the letter that opens a chapter, <c>T</c>, and under it stands <c>he first time</c>.</summary>
    /// <remarks>A, I and O are words, and so may be what follows them.</remarks>
    public static bool IsDropCap(string before, string after)
    {
        if (before is [>= 'א' and <= 'ת'] && after.Length > 2 && Letters.IsHebrew(after[0]))
            return IsHebrewDropCap(before, after.AsSpan(0, Measure.FirstWord(after)).TrimEnd(".,;:!?"));
        if (before is not [>= 'A' and <= 'Z'] || after.Length < 2 || !char.IsAsciiLetter(after[0]) || (char.IsAsciiLetterUpper(after[0]) && !char.IsAsciiLetterUpper(after[1])))
            return false;
        var rest = after[..Measure.FirstWord(after)].TrimEnd('.', ',', ';', ':', '!', '?').ToLowerInvariant();
        return RepairLetterSpacing.IsWord(string.Concat(before.ToLowerInvariant(), rest)) && (before is not ("A" or "I" or "O") || !EnglishWordList.Contains(rest));
    }

    // A letter alone counts a section, too: here the word is frequent with it, and none without.
    private static bool IsHebrewDropCap(string letter, ReadOnlySpan<char> rest) =>
        rest.Length > 2 && JunctionModel.Default.IsFrequent(string.Concat(letter, rest)) && !JunctionModel.Default.IsFrequent(rest.ToString());

    private bool GoesOnInPrint(int previous, int next, int gap, bool isSeam, int count)
    {
        var (before, after) = (lines[previous].Trimmed, lines[next].Trimmed);
        if (Ornaments.IsOrnament(before))
            return false;
        if (gap <= 1 && IsDropCap(before, after))
            return true;
        if (gap == 0 && (isComb[previous] || lines[previous].GoesOn))
            return true;
        // Lines that are centred each for itself.
        if (gap > 0 && !isSeam && Math.Abs(lines[next].Indent - lines[previous].Indent) > WidestIndent && !RepairVisualRuns.IsHebrew(lines[next]))
            return false;
        // Under the name of the author stands what is no part of it.
        if (gap > 0 && !isSeam && count == 1 && Names.IsSureByline(before))
            return false;
        var ends = Ends(before);
        // The last line of a page that stops within a sentence is full, whatever the next begins with.
        var isFull = measure.IsFull(previous, Measure.FirstWord(after)) || (isSeam && !ends && measure.IsFull(previous));
        // A divided word, or a sentence that a page cuts in two, whatever the width of its line.
        if (char.IsLower(after[0]) && !ends && (isSeam || (gap == 0 && Hyphenation.IsDivided(lines[previous].Text.Trim(), lines[next].Text.Trim()))))
            return true;
        if ((BeginsUnit(after) && (ends || !isFull || gap > 0)) || (gap == 0 && IsNextEntry(previous, next)))
            return false;
        if (gap == 0 && ((ends && IsIndented(lines[previous], lines[next])) || (ReadMailHead.IsField(before) && ReadMailHead.IsField(after))))
            return false;
        if (gap == 0 && partsByBlanks && !measure.IsShort(previous))
            return true;
        // Where blank lines part, one within a paragraph has slipped in: between a line of several and one that goes on.
        if (gap > 0 && partsByBlanks && !breaksBeforeLastLines && !isSeam && (char.IsUpper(after[0]) || (count == 1 && !(char.IsLower(after[0]) && isFull))))
            return false;
        // A quotation may begin where a line of print does; behind a blank line it hardly goes on with what had room for it.
        if (BeginsQuotation(after) && (!isFull || (gap > 0 && (measure.HasRoom(previous, Measure.FirstWord(after)) || (ends && !(breaksBeforeLastLines && StandsAlone(next)))))))
            return false;
        // A heading of two lines: no line of it is full, and the first cannot be the end.
        if (gap == 0 && count == 1 && !isFull && StandsAlone(next) && (previous == 0 || lines[previous - 1].IsBlank)
            && (IsParticle(before[(before.LastIndexOf(' ') + 1)..]) || (BlockShape.IsCapitals(before) && BlockShape.IsCapitals(after) && IsParticle(after[..Measure.FirstWord(after)].ToLowerInvariant()))))
            return true;
        // An entry, or a paragraph, and far to the right of it a line that is none of its own: who signs.
        if (gap == 0 && ends && SetOffLines.IsFarRight(lines, next))
            return false;
        if (gap == 0 && !ends && EntryNumber(before) > 0 && lines[next].Indent == lines[previous].Indent)
            return true;
        if (gap == 0)
            return isFull || (!ends && !measure.IsShort(previous) && (count > 1 || char.IsLower(after[0]) || (before[^1] == ',' && !measure.IsShort(next))));
        if (!isFull)
            return false;
        if (!ends)
            return gap <= 1 || isSeam;
        return !isSeam && gap == 1 && breaksBeforeLastLines && StandsAlone(next) && Ends(after) && !IsShorterThanLastLine(previous);
    }

    // "3. …" under "2. …" or "1. …", with no paragraph between them: entries of a list, wherever their lines end.
    private bool IsNextEntry(int previous, int next)
    {
        if (RemoveBullets.IsEntry(lines[next].Trimmed) || (EntryNumber(lines[next].Trimmed) == 1 && Letters.EndsInColon(lines[previous].Trimmed)))
            return true;
        if (EntryNumber(lines[next].Trimmed) is not (> 1 and var number))
            return false;
        for (var i = previous; i >= 0 && previous - i < LongestEntry && !lines[i].IsBlank; i--)
        {
            if (EntryNumber(lines[i].Trimmed) == number - 1 && lines[i].Indent == lines[next].Indent)
                return true;
        }
        return false;
    }

    /// <summary>The number of an entry, <c>2. …</c>, <c>ב. …</c>, as far as lists count in a paragraph; otherwise 0.</summary>
    public static int EntryNumber(string line) =>
        line.Length < 4 || line[1] is not ('.' or ')') || line[2] != ' ' ? 0 : line[0] is >= '1' and <= '9' ? line[0] - '0' : line[0] is >= 'א' and <= 'י' ? line[0] - 'א' + 1 : 0;

    // A paragraph on one line, which the end of a page cuts in two all the same.
    private bool IsCut(int previous, int next) =>
        (char.IsLower(lines[next].Trimmed[0]) || (Letters.IsHebrew(lines[next].Trimmed[0]) && (lines[next].Trimmed.Length >= ShortestCut || Ends(lines[next].Trimmed))))
        && lines[previous].Trimmed is { Length: >= ShortestCut } before && !Ends(before) && !BeginsUnit(lines[next].Trimmed);

    // Two blank-separated single lines in a row are two paragraphs, not a line and its last line, unless the first is full.
    private bool IsShorterThanLastLine(int previous) => lines[previous].Trimmed.Length < 20;

    private bool StandsAlone(int index) => index + 1 >= lines.Length || lines[index + 1].IsBlank;

    // A paragraph that begins further in than the line above it; right-aligned lines of Hebrew do so whenever they are shorter.
    private static bool IsIndented(Line previous, Line next) =>
        next.Indent - previous.Indent is >= 2 and <= WidestIndent && !RepairVisualRuns.IsHebrew(next);

    private static bool BeginsQuotation(string line) =>
        line is [not '”', var second, ..] && Letters.IsDoubleQuote(line[0]) && !char.IsWhiteSpace(second) && !Letters.IsTerminal(second) && second != ',';

    // "Private Promises in": its line is no end; and the next of a title in capitals begins none.
    private static bool IsParticle(string word) =>
        word is "a" or "an" or "the" or "of" or "in" or "on" or "to" or "for" or "and" or "or" or "by" or "from" or "with" or "at" or "between" or "&"
            or "של" or "את" or "על" or "אל" or "עם" or "מן" or "בין" or "לפני" or "אחרי";

    private static bool Ends(string line) => Letters.EndsSentence(line) || Letters.EndsInColon(line);

    // Lines without a blank one between them are of one paragraph: short ones end none.
    private bool PartsByBlanks()
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

    private bool BreaksBeforeLastLines()
    {
        var (cut, whole) = (0, 0);
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i - 1].IsBlank || !lines[i + 1].IsBlank)
                continue;
            // The last line of a group of several: full and unfinished, or a last line as it should be.
            if (measure.IsShort(i))
                whole++;
            else if (measure.IsFull(i) && !Ends(lines[i].Trimmed))
                cut++;
        }
        return cut > whole;
    }
}
