using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publishing.Sources;

/// <summary>The lines of a web page with what each is by itself, and where its text begins and ends.</summary>
internal sealed class FurniturePage
{
    private const int ShortestBody = 80, ShortestPrint = 50;
    private const int LongestHead = 200, LeastWeight = 300;
    private const int LongestForm = 8, LongestOfForm = 140;
    private const int LongestPrint = 160;
    private const int LongestTop = 16, FewestUnderTop = 12;
    private static readonly SearchValues<char> NumberMarks = SearchValues.Create("0123456789.");
    private static readonly string[] WindowMarks = [" - ", " – ", " — ", " | "];
    private readonly ImmutableArray<Line> lines;
    private readonly bool[] inList;
    private readonly bool?[] ofText;

    // What is of the site over the title, as far as each line tells by itself.
    private readonly int firstOfSite, lastOfSite;

    public FurniturePage(ImmutableArray<Line> lines)
    {
        this.lines = lines;
        var kinds = new FurnitureKind[lines.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = lines[i].IsBlank ? FurnitureKind.None : FurniturePhrases.Classify(lines[i].Trimmed);
            // What stands right under "Advertisement", with nothing under it.
            if (kinds[i] == FurnitureKind.None && i > 0 && i + 1 < lines.Length && lines[i + 1].IsBlank && lines[i].Trimmed.Length is > 0 and < ShortestBody && FurniturePhrases.IsAdvertisement(lines[i - 1].Trimmed))
                kinds[i] = FurnitureKind.Site;
            if (kinds[i] == FurnitureKind.None && StandsApart(i) && SiteWords.IsOfSite(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
            // "128", "17" over "Share": how many have done so.
            if (lines[i].Trimmed.Length is > 0 and <= 4 && lines[i].Trimmed.All(char.IsAsciiDigit) && IsCount(i))
                kinds[i] = FurnitureKind.Site;
        }
        MarkForms(kinds);
        MarkOffers(kinds);
        MarkTop(kinds);
        // A sentence between two such lines, without a blank one.
        for (var i = 1; i + 1 < kinds.Length; i++)
        {
            if (kinds[i] == FurnitureKind.None && kinds[i - 1] == FurnitureKind.Site && kinds[i + 1] == FurnitureKind.Site && lines[i].Trimmed.Length is > 0 and < LongestOfForm && Letters.EndsSentence(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
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
        ofText = new bool?[lines.Length];
        inList = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (Kinds[i] == FurnitureKind.ListHead)
                inList.AsSpan((i + 1)..ListEnd(i)).Fill(true);
        }
        TitleIndex = TitleBehindTrail() is >= 0 and var titled ? titled : TitleLine.Find(lines, Kinds, BodyStart);
        // An encyclopaedia begins with what it tells of.
        for (var i = 0; TitleIndex < 0 && i < Math.Min(BodyStart, LongestHead); i++)
            TitleIndex = Kinds[i] == FurnitureKind.None && lines[i].Trimmed.Length >= 4 && lines[BodyStart].Trimmed.StartsWith(lines[i].Trimmed, StringComparison.Ordinal) ? i : -1;
        for (var i = 0; TitleIndex < 0 && i < Math.Min(BodyStart, LongestHead); i++)
            TitleIndex = RepeatOf(i);
        if (TitleIndex < 0)
            TitleIndex = UnderMenu();
        (firstOfSite, lastOfSite) = (int.MaxValue, -1);
        for (var i = 0; i < Math.Min(TitleIndex, LongestHead); i++)
        {
            if (!lines[i].IsBlank && (Kinds[i] is FurnitureKind.Menu or FurnitureKind.Site || IsTrail(i) || IsInMenu(i)))
                (firstOfSite, lastOfSite) = (Math.Min(firstOfSite, i), i);
        }
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

    /// <summary>Where the end of the page begins that holds nothing of the text; the number of lines when there is none.</summary>
    public int TailStart()
    {
        var start = CommentsStart();
        var (bodies, weight) = (0, 0);
        var firmAfter = 0;
        var total = lines.Sum(l => l.Trimmed.Length);
        for (var i = start - 1; i >= 0; i--)
        {
            if (lines[i].IsBlank)
                continue;
            if (SourceLines.IsSource(lines[i].Trimmed))
                break;
            if (Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead && (bodies == 0 || firmAfter + 1 >= 2))
                start = i;
            if (Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead)
                firmAfter++;
            // The title of another page may be a question.
            if (!IsBody(i) || (start < lines.Length && lines[i].Trimmed is [.., '?'] and { Length: < ShortestBody }))
                continue;
            if (BoxOfAuthor(i) is >= 0 and var box && start < lines.Length)
            {
                (start, i) = (box, box);
                continue;
            }
            // Running text in the tail must speak of the site, and there must not be much of it.
            var isAppeal = start < lines.Length && FurniturePhrases.IsAppeal(lines[i].Trimmed);
            bodies++;
            weight += isAppeal ? 0 : lines[i].Trimmed.Length;
            if (bodies > 3 || weight > Math.Max(total / 5, LeastWeight) || !SpeaksOfSite(i))
                break;
            // Under a line that is of the site it is of the site itself.
            if (isAppeal)
                start = i;
        }
        start = Math.Min(start, TailByWords());
        return start == lines.Length ? start : WithTitlesBefore(start);
    }

    // Short lines behind the last paragraph: where at least half of them, and three, are of the site or speak of it, all are.
    private int TailByWords()
    {
        var (start, seen, firm, weight) = (lines.Length, 0, 0, 0);
        var most = lines.Sum(l => l.Trimmed.Length) / 3;
        for (var i = lines.Length - 1; i > BodyStart; i--)
        {
            if (lines[i].IsBlank)
                continue;
            var line = lines[i].Trimmed;
            var isFirm = Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead || FurniturePhrases.IsAppeal(line) || SiteWords.MaySpeakOfSite(line);
            weight += line.Length;
            if (weight > most || lines[i].IsSettled || SourceLines.IsSource(line) || SourceLines.IsOccasion(line) || (!isFirm && (line.Length >= ShortestBody || IsOfText(i) || Letters.IsClosingBracket(line[^1]))))
                break;
            seen++;
            firm += isFirm ? 1 : 0;
            if (isFirm && firm >= 3 && firm * 2 >= seen)
                start = i;
        }
        return start;
    }

    // "3 comments", and under it who wrote when, and links to reply: the comments, and whatever follows them. Otherwise behind the last line.
    private int CommentsStart()
    {
        var (before, all) = (0, lines.Sum(l => l.Trimmed.Length));
        var last = new Lazy<int>(() => Enumerable.Range(1, lines.Length).Select(k => lines.Length - k).FirstOrDefault(i => FurniturePhrases.IsMarkOfComment(lines[i].Trimmed), -1));
        for (var i = 0; i < lines.Length; i++)
        {
            // A count of them may stand over the text, too.
            if (i > BodyStart && before * 2 > all && !lines[i].IsBlank && FurniturePhrases.IsHeadOfComments(lines[i].Trimmed) && last.Value > i)
                return i;
            before += lines[i].Trimmed.Length;
        }
        return lines.Length;
    }

    private void MarkWaysToShare(FurnitureKind[] kinds, int index)
    {
        var start = index + 1;
        while (start < lines.Length && start - index < 4 && lines[start].IsBlank)
            start++;
        var end = start;
        while (end < lines.Length && end - start <= LongestForm && !lines[end].IsBlank && lines[end].Trimmed.Length < ShortestBody)
            end++;
        if (start > index + 1 && end - start <= LongestForm && Enumerable.Range(start, end - start).Count(i => lines[i].Trimmed.ToLowerInvariant() is "copy link" or "facebook" or "email" or "e-mail" or "twitter" or "whatsapp" or "notes" or "more") >= 3)
            kinds.AsSpan(start, end - start).Fill(FurnitureKind.Site);
    }

    // A box of a few short lines of which the last is a button: "Enroll for autumn", what is offered, "Reserve your place".
    private void MarkOffers(FurnitureKind[] kinds)
    {
        for (int start = 0, end; start < lines.Length; start = end + 1)
        {
            end = start;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (end - start is < 2 or > LongestForm || !SiteWords.IsButton(lines[end - 1].Trimmed) || kinds.AsSpan()[start..end].Contains(FurnitureKind.Site))
                continue;
            if (Enumerable.Range(start, end - start).All(i => !lines[i].IsSettled && lines[i].Trimmed.Length <= LongestOfForm) && (end - start < 4 || SiteWords.IsButton(lines[start].Trimmed)))
                kinds.AsSpan()[start..end].Fill(FurnitureKind.Site);
        }
    }

    // Not within lines of print; a paragraph on one line is longer than those.
    private bool StandsApart(int index) =>
        (index == 0 || lines[index - 1].Trimmed.Length is < ShortestBody or > LongestPrint) && (index + 1 == lines.Length || lines[index + 1].Trimmed.Length is < ShortestBody or > LongestPrint);

    // "Your e-mail address": with it goes all that stands together with it, what it is for and the button.
    private void MarkForms(FurnitureKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || kinds[i] == FurnitureKind.None)
                continue;
            // "Share this post", and after it the name of the site, the title and ways to share it.
            if (kinds[i] == FurnitureKind.Site && lines[i].Trimmed.StartsWith("Share", StringComparison.OrdinalIgnoreCase))
                MarkWaysToShare(kinds, i);
            if (!FurniturePhrases.IsFieldOfForm(lines[i].Trimmed))
                continue;
            var (start, end) = (i, i + 1);
            while (start > 0 && i - start < LongestForm && !lines[start - 1].IsBlank)
                start--;
            while (end < lines.Length && end - i < LongestForm && !lines[end].IsBlank && (kinds[end] != FurnitureKind.None || end + 1 == lines.Length || lines[end + 1].IsBlank || kinds[end + 1] == FurnitureKind.Site))
                end++;
            if (end - start > LongestForm || lines[start..end].Any(l => l.Trimmed.Length > LongestOfForm))
                continue;
            kinds.AsSpan(start, end - start).Fill(FurnitureKind.Site);
        }
    }

    // The first of the lines that stand together, no word of menus among them, under the first menu and over the text; or -1.
    private int UnderMenu()
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
            if (hasMenu && isApart && first >= 0 && !IsTrail(first))
                return first;
            hasMenu |= Kinds.AsSpan()[start..end].Contains(FurnitureKind.Menu);
        }
        return -1;
    }

    // The name of a site and what it says of itself, without a blank line between them and the menu.
    private bool IsTogetherWithMenu(int index)
    {
        for (var i = index; i >= 0 && index - i < 40 && !lines[i].IsBlank; i--)
        {
            if (Kinds[i] == FurnitureKind.Menu)
                return true;
        }
        for (var i = index; i < BodyStart && i - index < 40 && !lines[i].IsBlank; i++)
        {
            if (Kinds[i] == FurnitureKind.Menu)
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

    // "About Jane Doe", "Written by Jane Doe", over a paragraph that begins with the name: the line of the name, or -1.
    private int BoxOfAuthor(int index)
    {
        var above = index - 1;
        while (above > BodyStart && lines[above].IsBlank)
            above--;
        return above > BodyStart && FurniturePhrases.NameOfAuthor(lines[above].Trimmed) is { Length: > 0 } name
            && lines[index].Trimmed.StartsWith(name, StringComparison.Ordinal) && lines[index].Trimmed.Length < 400
            ? above
            : -1;
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

    // The lines at the top of the page that stand together, half of them menus: with them goes the name of the site, where a title can still follow.
    private void MarkTop(FurnitureKind[] kinds)
    {
        var start = 0;
        while (start < lines.Length && lines[start].IsBlank)
            start++;
        var (end, known, spoken) = (start, 0, 0);
        for (; end < lines.Length && end - start <= LongestTop && !lines[end].IsBlank; end++)
        {
            var line = lines[end].Trimmed;
            if (lines[end].IsSettled || line.Length > LongestOfForm || line.StartsWith("By ", StringComparison.Ordinal) || line.StartsWith("מאת", StringComparison.Ordinal) || HeadLines.IsNote(line) || HeadLines.IsInvocation(line))
                return;
            known += kinds[end] is FurnitureKind.Menu or FurnitureKind.Site ? 1 : 0;
            spoken += kinds[end] is FurnitureKind.None && SiteWords.MaySpeakOfSite(line) ? 1 : 0;
        }
        if (known < 2 || end - start is < 3 or > LongestTop || (known + spoken) * 2 < end - start)
            return;
        for (var (i, seen) = (end, 0); i < lines.Length && seen < FewestUnderTop; i++)
        {
            if (lines[i].IsBlank)
                continue;
            seen++;
            if (kinds[i] != FurnitureKind.None || lines[i].Trimmed.Length > LongestOfForm || Names.IsSureByline(lines[i].Trimmed) || HeadLines.IsNote(lines[i].Trimmed) || PartsOf(lines[i].Trimmed).Length > 1)
                continue;
            for (var k = start; k < end; k++)
                kinds[k] = kinds[k] == FurnitureKind.Menu ? FurnitureKind.Menu : FurnitureKind.Site;
            return;
        }
    }

    // A line of print within a paragraph may begin with any words: "join …", "sign up to …".
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

    private bool IsCount(int index)
    {
        var next = index + 1;
        while (next < lines.Length && next < index + 4 && (lines[next].IsBlank || lines[next].Trimmed.All(char.IsAsciiDigit)))
            next++;
        return next < lines.Length && !lines[next].IsBlank && lines[next].Trimmed.ToLowerInvariant() is "share" or "like" or "comments" or "likes" or "shares" or "שתפו" or "תגובות";
    }

    private static string[] PartsOf(string line) => line.Split([" / ", " > ", " » ", " › ", " → ", " :: "], StringSplitOptions.TrimEntries);

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
        if (index >= BodyStart || lines[index].IsBlank)
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
        ((index < lastOfSite && (index > firstOfSite || lines.Take(index).Count(l => !l.IsBlank) <= 1))
            || (index < TitleIndex && index > lastOfSite && IsTogetherWithMenu(index) && IsApartFromTitle(index)))
        && !lines[index].IsBlank && lines[index].Trimmed.Length <= 70 && !IsOfText(index);

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
        for (var i = head + 1; i < lines.Length && (lines[i].IsBlank || IsEntry(lines[i].Trimmed)); i++)
        {
            if (lines[i].IsBlank)
                continue;
            end = i + 1;
            entries++;
        }
        return entries >= 2 ? end : head + 1;
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
            if (!lines[i].IsBlank && (IsSame(lines[i].Trimmed, lines[index].Trimmed) || (name.Length >= 4 && IsSame(lines[i].Trimmed, name))))
                return i;
        }
        return -1;
    }

    // The title, and who wrote the text and when.
    private bool IsOfText(int index) => index == TitleIndex || (ofText[index] ??= Names.IsSureByline(lines[index].Trimmed) || HeadLines.IsNote(lines[index].Trimmed) || HeadLines.IsInvocation(lines[index].Trimmed));

    private bool IsBody(int index)
    {
        var line = lines[index].Trimmed;
        if (Kinds[index] is FurnitureKind.Site or FurnitureKind.ListHead || line.Length == 0 || (Kinds[index] == FurnitureKind.Menu && line.Length >= ShortestBody))
            return false;
        // A rule; a long trail of links; the head of a window: "Title - Library - Site".
        if (Ornaments.IsOrnament(line) || (line.Length < 250 && (!Letters.EndsSentence(line) || line[^1] is '?' or '!') && (PartsOf(line).Length >= 3 || line.Split(WindowMarks, StringSplitOptions.None).Length >= 3)))
            return false;
        // A line of print within a sentence.
        if (line.Length >= ShortestPrint && char.IsLower(line[0]))
            return true;
        return line.Length >= ShortestBody || (Letters.EndsSentence(line) && line.Count(char.IsWhiteSpace) >= 6);
    }

    private bool SpeaksOfSite(int index) => FurniturePhrases.IsNotice(lines[index].Trimmed);

    // Titles of forms and lists stand right before the first sure line of the tail: "Daily Pages", "Newsletter". They go when the
    // text has ended before them: with a line that says where it comes from.
    private int WithTitlesBefore(int start)
    {
        var candidate = start;
        for (var i = start - 1; i >= 0; i--)
        {
            if (lines[i].IsBlank)
                continue;
            // The author once more, over what is said of him.
            if (candidate == start && Names.IsSureByline(lines[i].Trimmed) && lines.Take(Math.Max(0, BodyStart)).Any(l => l.Trimmed == lines[i].Trimmed))
                return i;
            if (SourceLines.IsSource(lines[i].Trimmed))
                return candidate;
            if (IsBody(i) || lines[i].Trimmed.Length > 60 || Letters.EndsSentence(lines[i].Trimmed))
                return start;
            candidate = i;
        }
        return start;
    }
}
