using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Publishing.Sources;

/// <summary>The lines of a web page with what each is by itself, and where its text begins and ends.</summary>
internal sealed class FurniturePage
{
    private const int ShortestBody = 80;
    private readonly ImmutableArray<Line> lines;
    private readonly bool[] inList;

    public FurniturePage(ImmutableArray<Line> lines)
    {
        this.lines = lines;
        var kinds = new FurnitureKind[lines.Length];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = lines[i].IsBlank ? FurnitureKind.None : FurniturePhrases.Classify(lines[i].Trimmed);
        Kinds = ImmutableCollectionsMarshal.AsImmutableArray(kinds);
        BodyStart = -1;
        BodyEnd = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsBody(i))
                continue;
            BodyStart = BodyStart < 0 ? i : BodyStart;
            BodyEnd = i;
        }
        inList = new bool[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (Kinds[i] == FurnitureKind.ListHead)
                inList.AsSpan((i + 1)..ListEnd(i)).Fill(true);
        }
    }

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
        while (end < lines.Length && !lines[end].IsBlank && !IsBody(end))
            end++;
        return end;
    }

    /// <summary>Where the end of the page begins that holds nothing of the text; the number of lines when there is none.</summary>
    public int TailStart()
    {
        var start = lines.Length;
        var (bodies, weight) = (0, 0);
        var firmAfter = 0;
        var total = lines.Sum(l => l.Trimmed.Length);
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            if (lines[i].IsBlank)
                continue;
            if (SourceLines.IsSource(lines[i].Trimmed))
                break;
            if (Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead && (bodies == 0 || firmAfter + 1 >= 2))
                start = i;
            if (Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead)
                firmAfter++;
            if (!IsBody(i))
                continue;
            // Running text in the tail must speak of the site, and there must not be much of it.
            bodies++;
            weight += lines[i].Trimmed.Length;
            if (bodies > 3 || weight > total / 5 || !SpeaksOfSite(i))
                break;
        }
        return start == lines.Length ? start : WithTitlesBefore(start);
    }

    /// <summary>Whether a line before the text is a row of links that leads to it: <c>Home / Books / This page</c>.</summary>
    public bool IsTrail(int index)
    {
        var parts = lines[index].Trimmed.Split([" / ", " > ", " » ", " › ", " → ", " :: "], StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || index >= BodyStart)
            return false;
        for (var i = index + 1; i < Math.Min(Math.Min(lines.Length, BodyStart + 1), index + 60); i++)
        {
            if (!lines[i].IsBlank && lines[i].Trimmed.Equals(parts[^1], StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return parts.Length >= 3 && FurniturePhrases.Classify(parts[0]) == FurnitureKind.Menu;
    }

    /// <summary>Whether a line before the text stands in a row of short ones, two or more of which are words of menus.</summary>
    public bool IsInMenu(int index)
    {
        if (index >= BodyStart || lines[index].IsBlank)
            return false;
        var (start, end) = (index, index);
        while (start > 0 && index - start < 40 && !lines[start - 1].IsBlank)
            start--;
        while (end + 1 < BodyStart && end - index < 40 && !lines[end + 1].IsBlank)
            end++;
        var (known, longest) = (0, 0);
        for (var i = start; i <= end; i++)
        {
            known += Kinds[i] == FurnitureKind.None ? 0 : 1;
            longest = Math.Max(longest, lines[i].Trimmed.Length);
        }
        return end - start >= 2 && known >= 2 && longest <= 30;
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
    public bool IsRepeatedInHead(int index)
    {
        if (lines[index].IsBlank || index >= BodyStart)
            return false;
        for (var i = index + 1; i < BodyStart && i < index + 40; i++)
        {
            if (!lines[i].IsBlank && lines[i].Trimmed.Equals(lines[index].Trimmed, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private bool IsBody(int index)
    {
        var line = lines[index].Trimmed;
        if (Kinds[index] is FurnitureKind.Site or FurnitureKind.ListHead || line.Length == 0)
            return false;
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
            if (SourceLines.IsSource(lines[i].Trimmed))
                return candidate;
            if (IsBody(i) || lines[i].Trimmed.Length > 60 || Letters.EndsSentence(lines[i].Trimmed))
                return start;
            candidate = i;
        }
        return start;
    }
}
