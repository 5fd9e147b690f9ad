using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publishing.Sources;

/// <summary>The lines of a web page with what each is by itself, and where its text begins and ends.</summary>
internal sealed class FurniturePage
{
    /// <summary>What has as many characters is running text, if nothing speaks against it.</summary>
    public const int ShortestBody = 80;

    private const int ShortestPrint = 50, LongestHead = 200, FewestOfSite = 3, CentredIndent = 8;
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.");
    /// <summary>What stands between the title of a page and the name of its site in the head of a window.</summary>
    public static readonly string[] WindowMarks = [" - ", " – ", " — ", " | "];
    private readonly ImmutableArray<Line> lines;
    private readonly bool[] inList, isPrinted;
    private readonly bool?[] ofText;
    private readonly Lazy<Dictionary<string, int>> lastPlaces;

    // What is of the site over the title, as far as each line tells by itself.
    private readonly int firstOfSite, lastOfSite, ofSite;

    public FurniturePage(ImmutableArray<Line> lines)
    {
        this.lines = lines;
        lastPlaces = new(LastPlaces);
        ofText = new bool?[lines.Length];
        var kinds = FurnitureMarks.Mark(lines);
        isPrinted = new bool[lines.Length];
        for (var (i, isOfIssue) = (0, false); i < kinds.Length; i++)
        {
            // "In this issue" stand other texts.
            isOfIssue = lines[i].IsBlank || ContentsEntry.Is(lines[i].Trimmed) ? isOfIssue : FurniturePhrases.IsContentsOfIssue(lines[i].Trimmed);
            isPrinted[i] = !isOfIssue && IsPrinted(i);
            kinds[i] = isPrinted[i] && kinds[i] is FurnitureKind.Menu or FurnitureKind.ListHead ? FurnitureKind.None : kinds[i];
        }
        Kinds = ImmutableCollectionsMarshal.AsImmutableArray(kinds);
        (BodyStart, BodyEnd) = (-1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsBody(i))
                continue;
            BodyStart = BodyStart < 0 ? i : BodyStart;
            BodyEnd = i;
        }
        // "Archive", "Topics" among the entries of a menu.
        for (var i = 0; i < BodyStart; i++)
        {
            if (kinds[i] == FurnitureKind.ListHead && !lines[i].Trimmed.Contains(' ', StringComparison.Ordinal))
                kinds[i] = FurnitureKind.Menu;
        }
        ClearLinesOfPrint(kinds);
        inList = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (Kinds[i] == FurnitureKind.ListHead)
                inList.AsSpan((i + 1)..ListEnd(i)).Fill(true);
        }
        TitleIndex = TitleBehindTrail() is >= 0 and var titled ? titled : TitleLine.Find(lines, Kinds, BodyStart, outsideMenus: true);
        // An encyclopaedia begins with what it tells of.
        for (var i = 0; TitleIndex < 0 && i < Math.Min(BodyStart, LongestHead); i++)
            TitleIndex = Kinds[i] == FurnitureKind.None && lines[i].Trimmed.Length >= 4 && lines[BodyStart].Trimmed.StartsWith(lines[i].Trimmed, StringComparison.Ordinal) ? i : -1;
        for (var i = 0; TitleIndex < 0 && i < Math.Min(BodyStart, LongestHead); i++)
            TitleIndex = Kinds[i] is FurnitureKind.None or FurnitureKind.Topic && RepeatOf(i) is >= 0 and var repeat && !IsTogetherWithMenu(repeat, orSite: true) && !(repeat == i + 1 && Names.HasShape(lines[i].Trimmed)) ? repeat : -1;
        if (TitleIndex < 0)
            TitleIndex = UnderDay();
        if (TitleIndex < 0)
            TitleIndex = UnderMenu(i => TitleLine.MayBe(lines[i].Trimmed));
        if (TitleIndex < 0)
            TitleIndex = TitleLine.Find(lines, Kinds, BodyStart, outsideMenus: false);
        if (TitleIndex < 0)
            TitleIndex = UnderMenu(_ => true);
        TitleIndex = OverDeck();
        MarkUnderTitle(kinds);
        (firstOfSite, lastOfSite) = (int.MaxValue, -1);
        for (var i = 0; i < Math.Min(TitleIndex, LongestHead); i++)
        {
            if (!lines[i].IsBlank && (Kinds[i] is FurnitureKind.Menu or FurnitureKind.Site || IsTrail(i) || IsInMenu(i)))
            {
                (firstOfSite, lastOfSite) = (Math.Min(firstOfSite, i), i);
                ofSite++;
            }
        }
    }

    // The line over a name or a day may say more of the title above it: "On borrowing, and what a page asks of us".
    private int OverDeck()
    {
        var above = TitleIndex - 2;
        if (above <= 0 || !lines[above + 1].IsBlank || !lines[above - 1].IsBlank || Kinds[above] != FurnitureKind.None || lines[above].Trimmed is not { Length: >= 8 } title)
            return TitleIndex;
        return BlockShape.HasTitleCase(title) && !BlockShape.HasTitleCase(lines[TitleIndex].Trimmed) && BlockShape.IsHeadingShape(title) && BlockShape.CountWords(lines[TitleIndex].Trimmed) > BlockShape.CountWords(title) - 2
            && BlockShape.CountWords(title) > 2 ? above : TitleIndex;
    }

    /// <summary>The line that is the title as far as the lines around it tell, a line under it or one over it that it repeats; or -1.</summary>
    public int TitleIndex { get; }

    public ImmutableArray<FurnitureKind> Kinds { get; }

    /// <summary>The first line that is running text, or -1.</summary>
    public int BodyStart { get; }

    /// <summary>The last line that is running text, or -1.</summary>
    public int BodyEnd { get; }

    public bool IsInList(int index) => inList[index];

    /// <summary>The line after a list of titles that follows its head without a blank line.</summary>
    public int ListEnd(int head)
    {
        var end = head + 1;
        // The title of a page may be a question.
        while (end < lines.Length && !lines[end].IsBlank && (!IsBody(end) || (lines[end].Trimmed is [.., '?'] && lines[end].Trimmed.Length < ShortestBody)))
            end++;
        return end;
    }

    // The first of the lines that stand together, no word of menus among them, under the first menu and over the text; or -1.
    private int UnderMenu(Predicate<int> mayBeTitle)
    {
        var hasMenu = false;
        for (int start = 0, end; start < Math.Min(BodyStart, LongestHead); start = end + 1)
        {
            end = start;
            var first = -1;
            var isApart = true;
            while (end < BodyStart && !lines[end].IsBlank)
            {
                isApart &= Kinds[end] is FurnitureKind.None or FurnitureKind.Topic;
                first = first < 0 && !IsOfText(end) ? end : first;
                end++;
            }
            if (end == start)
                continue;
            if (hasMenu && isApart && first >= 0 && !IsTrail(first) && mayBeTitle(first))
                return first;
            hasMenu |= Kinds.AsSpan()[start..end].Contains(FurnitureKind.Menu);
        }
        return -1;
    }

    // What a page offers to do with its text, between title and text: "Listen · 4:11", "Download", "Transcript".
    private void MarkUnderTitle(FurnitureKind[] kinds)
    {
        // The summary is running text, too.
        var text = Enumerable.Range(BodyStart + 1, Math.Clamp(LongestHead, 0, lines.Length - BodyStart - 1)).FirstOrDefault(IsBody, BodyStart);
        for (int start = TitleIndex + 1, end; TitleIndex >= 0 && start < text; start = end + 1)
        {
            end = start;
            var (first, last, seen) = (-1, -1, 0);
            for (; end < text && !lines[end].IsBlank; end++)
            {
                if (end == BodyStart || IsOfText(end) || lines[end].IsSettled || !(kinds[end] is FurnitureKind.Site or FurnitureKind.Menu || SiteWords.IsEntry(lines[end].Trimmed) || SiteWords.MaySpeakOfSite(lines[end].Trimmed) || SiteMarks.Has(lines[end].Trimmed)))
                    continue;
                (first, last) = (first < 0 ? end : first, end);
                seen++;
            }
            if ((seen >= 2 || (end == start + 1 && SiteMarks.Has(lines[start].Trimmed))) && seen * 2 > last - first)
            {
                for (var i = first; i <= last; i++)
                    kinds[i] = IsOfText(i) || i == BodyStart ? kinds[i] : FurnitureKind.Site;
            }
        }
    }

    // A line alone between a day alone and the text; or -1.
    private int UnderDay()
    {
        var title = BodyStart - 1;
        while (title > 0 && lines[title].IsBlank)
            title--;
        var day = title - 1;
        while (day > 0 && lines[day].IsBlank)
            day--;
        return day >= 0 && title < BodyStart - 1 && day < title - 1 && (day == 0 || lines[day - 1].IsBlank) && HeadLines.IsDay(lines[day].Trimmed)
            && Kinds[title] == FurnitureKind.None && !IsOfText(title) && !Letters.EndsSentence(lines[title].Trimmed) && TitleLine.MayBe(lines[title].Trimmed) ? title : -1;
    }

    // The name of a site and what it says of itself, without a blank line between them and the menu.
    private bool IsTogetherWithMenu(int index, bool orSite = false)
    {
        for (var i = index; i >= 0 && index - i < 40 && !lines[i].IsBlank; i--)
        {
            if (Kinds[i] == FurnitureKind.Menu || (orSite && Kinds[i] == FurnitureKind.Site))
                return true;
        }
        for (var i = index; i < BodyStart && i - index < 40 && !lines[i].IsBlank; i++)
        {
            if (Kinds[i] == FurnitureKind.Menu || (orSite && Kinds[i] == FurnitureKind.Site))
                return true;
        }
        return false;
    }

    // "Home » Interviews » This page": what stands again under it.
    private int TitleBehindTrail()
    {
        for (var i = 0; i < Math.Min(BodyStart, LongestHead); i++)
        {
            if (PartsOf(lines[i].Trimmed) is not { Length: >= 2 } parts)
                continue;
            for (var k = i + 1; k < Math.Min(BodyStart, i + 60); k++)
            {
                if (!lines[k].IsBlank && IsSame(lines[k].Trimmed, parts[^1]))
                    return k;
            }
        }
        return -1;
    }

    /// <summary>Whether a line before the text is a row of links that leads to it: <c>Home / Books / This page</c>.</summary>
    public bool IsTrail(int index)
    {
        var parts = PartsOf(lines[index].Trimmed);
        if (parts.Length < 2 || index >= BodyStart)
            return false;
        for (var i = index + 1; i < Math.Min(Math.Min(lines.Length, BodyStart + 1), index + 60); i++)
        {
            if (!lines[i].IsBlank && IsSame(lines[i].Trimmed, parts[^1]))
                return true;
        }
        // "Ideas / Essays", under the menu.
        if (parts.All(p => p.Length <= 20) && parts.Any(p => FurniturePhrases.Classify(p) is FurnitureKind.Menu or FurnitureKind.Topic)
            && Kinds.AsSpan()[Math.Max(0, index - LongestHead)..index].IndexOfAny(FurnitureKind.Menu, FurnitureKind.Site) >= 0)
        {
            return true;
        }
        return index < TitleIndex || parts.Length >= 3 && FurniturePhrases.Classify(parts[0]) == FurnitureKind.Menu;
    }

    // A line of print within a paragraph may begin with any words: "join …", "sign up to …".
    // Centred, or of a table of contents with the numbers of pages: no site has such lines.
    private bool IsPrinted(int index)
    {
        if (lines[index].IsBlank)
            return false;
        if (lines[index].Indent >= CentredIndent || ContentsEntry.Is(lines[index].Trimmed))
            return true;
        if (!FurniturePhrases.IsContents(lines[index].Trimmed))
            return false;
        var next = index + 1;
        while (next < lines.Length && lines[next].IsBlank)
            next++;
        return next < lines.Length && ContentsEntry.Is(lines[next].Trimmed);
    }

    private void ClearLinesOfPrint(FurnitureKind[] kinds)
    {
        if (BodyEnd <= BodyStart + 1 || kinds.AsSpan()[(BodyStart + 1)..BodyEnd].IndexOfAnyExcept(FurnitureKind.None) < 0 || Measure.Of(lines) is not { IsWrapped: true } measure)
            return;
        for (var i = BodyStart + 1; i < BodyEnd; i++)
        {
            if (kinds[i] != FurnitureKind.None && ((!lines[i - 1].IsBlank && measure.IsFull(i - 1)) || (!lines[i + 1].IsBlank && measure.IsFull(i))))
                kinds[i] = FurnitureKind.None;
        }
    }

    /// <summary>The parts of a trail of links; the line itself when it is none.</summary>
    public static string[] PartsOf(string line) => line.Split([" / ", " > ", " < ", " >> ", " » ", " › ", " → ", " :: "], StringSplitOptions.TrimEntries);

    // But for capitals, dashes, quotation marks and "the": the head of a window and the title of its page differ in them.
    private static bool IsSame(string a, string b) => Folded(a).Equals(Folded(b), StringComparison.OrdinalIgnoreCase);

    private static string Folded(string line)
    {
        var letters = new string([.. line.Where(char.IsLetterOrDigit)]);
        return letters.StartsWith("the", StringComparison.OrdinalIgnoreCase) && line.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? letters[3..] : letters;
    }

    /// <summary>Whether a line before the text stands in a row of short ones, two or more of which are words of menus.</summary>
    public bool IsInMenu(int index)
    {
        if (index >= BodyStart || lines[index].IsBlank || isPrinted[index])
            return false;
        var (start, end) = (index, index);
        if (!MayBeEntry(index))
            return false;
        while (start > 0 && index - start < 40 && MayBeEntry(start - 1))
            start--;
        while (end + 1 < BodyStart && end - index < 40 && MayBeEntry(end + 1))
            end++;
        var (known, words) = (0, 0);
        for (var i = start; i <= end; i++)
        {
            known += Kinds[i] == FurnitureKind.None ? 0 : 1;
            words = Math.Max(words, BlockShape.CountWords(lines[i].Trimmed));
        }
        return end - start >= 2 && (known >= 2 || (index < TitleIndex && (known >= 1 || words <= 2)));
    }

    private bool MayBeEntry(int index) => !lines[index].IsBlank && lines[index].Trimmed.Length <= 30 && !IsOfText(index);

    /// <summary>Whether a line before the title stands between what is of the site, or over it at the top of the page.</summary>
    public bool IsAmongFurniture(int index) =>
        !isPrinted[index] && ((index < lastOfSite && (index > firstOfSite || lines.Take(index).Count(l => !l.IsBlank) <= 1))
            || (index < TitleIndex && index > lastOfSite && (IsTogetherWithMenu(index) || ofSite >= FewestOfSite) && IsApartFromTitle(index)))
        && !lines[index].IsBlank && lines[index].Trimmed.Length <= (ofSite >= FewestOfSite ? 110 : 70) && !IsOfText(index);

    private bool IsApartFromTitle(int index)
    {
        while (index < TitleIndex && !lines[index].IsBlank)
            index++;
        return index < TitleIndex;
    }

    /// <summary>The line after a list of the page's own headings, <c>2.1 The name</c>, which follows its head; the line after the head when there is none.</summary>
    public int ContentsEnd(int head)
    {
        var (end, entries) = (head + 1, 0);
        for (var i = head + 1; i < lines.Length && (lines[i].IsBlank || (!isPrinted[i] && (IsEntry(lines[i].Trimmed) || IsHeadingBelow(i)))); i++)
        {
            if (lines[i].IsBlank)
                continue;
            end = i + 1;
            entries++;
        }
        return entries >= 2 ? end : head + 1;
    }

    // The same line stands alone further down, where its section begins.
    private bool IsHeadingBelow(int index) =>
        lines[index].Trimmed.Length <= 90 && !Letters.EndsSentence(lines[index].Trimmed)
        && lastPlaces.Value[lines[index].Trimmed] > index;

    private Dictionary<string, int> LastPlaces()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
            places[lines[i].Trimmed] = i;
        return places;
    }

    // A number and a short line that is no sentence.
    private static bool IsEntry(string line)
    {
        if (line.Length > 90 || Letters.EndsSentence(line))
            return line.StartsWith("שגיאה!", StringComparison.Ordinal) || line.StartsWith("Error!", StringComparison.Ordinal);
        // "Preface	3", "Preface ..... 3"; "[hide]"
        if (char.IsAsciiDigit(line[^1]) && line.AsSpan().TrimEnd("0123456789") is [.., '\t' or ' ' or '.'] and var head && (head[^1] == '\t' || head.EndsWith("  ", StringComparison.Ordinal) || head.EndsWith("...", StringComparison.Ordinal)))
            return true;
        if (line.Trim('[', ']') is "hide" or "show" or "הסתרה" or "הצגה" or "הסתר" or "הצג")
            return true;
        return char.IsAsciiDigit(line[0]) && line.AsSpan().IndexOfAnyExcept(NumberMarks) is var end and > 0 && (char.IsWhiteSpace(line[end]) || Letters.IsHebrew(line[end]));
    }

    /// <summary>Whether the first line of the page stands right over a menu, and another line is left to be the title.</summary>
    public bool IsSiteName(int index)
    {
        if (index + 1 >= BodyStart || lines[index].IsBlank || Kinds[index] != FurnitureKind.None || lines.Take(index).Any(l => !l.IsBlank) || Kinds[index + 1] is not (FurnitureKind.Menu or FurnitureKind.Site))
            return false;
        for (var i = index + 2; i < BodyStart && i < index + 40; i++)
        {
            if (!lines[i].IsBlank && Kinds[i] == FurnitureKind.None && !IsInMenu(i) && !IsTrail(i) && !HeadLines.IsNote(lines[i].Trimmed) && !Names.IsSureByline(lines[i].Trimmed))
                return true;
        }
        return false;
    }

    /// <summary>Whether a line before the text stands there again further down: the page's name over its title.</summary>
    public bool IsRepeatedInHead(int index) => RepeatOf(index) >= 0;

    private int RepeatOf(int index)
    {
        if (lines[index].IsBlank || index >= BodyStart)
            return -1;
        // The head of a window: "Title - Site".
        var name = lines[index].Trimmed.Split(WindowMarks, 2, StringSplitOptions.TrimEntries)[0];
        for (var i = index + 1; i < BodyStart && i < index + 40; i++)
        {
            if (!lines[i].IsBlank && Kinds[i] != FurnitureKind.Site && (IsSame(lines[i].Trimmed, lines[index].Trimmed) || (name.Length >= 4 && IsSame(lines[i].Trimmed, name))))
                return i;
        }
        return -1;
    }

    /// <summary>Whether a line is the title, or says who wrote the text and when.</summary>
    public bool IsOfText(int index) => index == TitleIndex || (!lines[index].IsBlank && (ofText[index] ??= Names.IsSureByline(lines[index].Trimmed) || HeadLines.IsNote(lines[index].Trimmed) || HeadLines.IsInvocation(lines[index].Trimmed)));

    /// <summary>Whether a line is running text.</summary>
    public bool IsBody(int index)
    {
        var line = lines[index].Trimmed;
        if (Kinds[index] is FurnitureKind.Site or FurnitureKind.ListHead || line.Length == 0 || (Kinds[index] == FurnitureKind.Menu && line.Length >= ShortestBody))
            return false;
        // A rule; a long trail of links; the head of a window: "Title - Library - Site".
        if (Ornaments.IsOrnament(line) || (line.Length < 250 && (!Letters.EndsSentence(line) || line[^1] is '?' or '!') && (PartsOf(line).Length >= 3 || line.Split(WindowMarks, StringSplitOptions.None).Length >= 3)))
            return false;
        // A title may be a question: then the author or the day follows.
        if (line[^1] is '?' or '!' && line.Length < ShortestBody && index + 2 < lines.Length && IsOfText(lines[index + 1].IsBlank ? index + 2 : index + 1))
            return false;
        // A line of print within a sentence.
        if (line.Length >= ShortestPrint && char.IsLower(line[0]))
            return true;
        return line.Length >= ShortestBody || (Letters.EndsSentence(line) && BlockShape.CountWords(line) >= 7);
    }
}
