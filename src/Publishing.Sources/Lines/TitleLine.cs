using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds the title of a page by the line under it, which names the author or the day.</summary>
internal static class TitleLine
{
    // A title, a title in the other language and a subtitle may stand together.
    private const int LongestGroup = 3;

    // What the page is filed under, title, summary and name stand over the day; more are not all of the text.
    private const int MostGroups = 3, LongestHead = 8;

    /// <summary>The title's place.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="kinds">What each is by itself.</param>
    /// <param name="bodyStart">Where running text begins.</param>
    /// <param name="outsideMenus">Whether what stands together with a menu may not be it.</param>
    /// <returns>The index of a line, or -1 when nothing points to one.</returns>
    public static int Find(ImmutableArray<Line> lines, ImmutableArray<FurnitureKind> kinds, int bodyStart, bool outsideMenus)
    {
        var isMenu = false;
        var passed = -1;
        var open = new List<(int Index, int Gap)>();
        var gap = 1;
        for (var i = 0; i < bodyStart; i++)
        {
            if (lines[i].IsBlank)
            {
                gap++;
                isMenu = false;
                continue;
            }
            var line = lines[i].Trimmed;
            // A name with another in brackets may be a term with its meaning.
            var isByline = Names.IsSureByline(line) && !Names.IsAliased(line);
            var isUnderTitle = isByline || HeadLines.IsNote(line);
            // A name alone over the day, and over it the end of a form: the title stood right under that.
            if (open.Count > 0 && isUnderTitle)
                return open.Count == 1 && passed >= 0 && MayBeName(lines[open[0].Index].Trimmed) && MayBe(lines[passed].Trimmed) ? passed : First(lines, kinds, open);
            isMenu |= kinds[i] is FurnitureKind.Menu or FurnitureKind.Site;
            if (isUnderTitle || (isMenu && outsideMenus) || kinds[i] is not (FurnitureKind.None or FurnitureKind.Topic) || HeadLines.IsInvocation(line) || line.Length > 110 || SiteMarks.Has(line) || !line.Any(char.IsLetter))
            {
                open.Clear();
                passed = isMenu && outsideMenus && kinds[i] == FurnitureKind.None && line.Length <= 110 ? i : -1;
            }
            else
                open.Add((i, open.Count == 0 ? 1 : gap));
            gap = 0;
        }
        return -1;
    }

    // Of the groups of lines over the byline the first: a name alone over the day is the author's, and over the title may stand what
    // the page is filed under.
    private static int First(ImmutableArray<Line> lines, ImmutableArray<FurnitureKind> kinds, List<(int Index, int Gap)> open)
    {
        var groups = new List<(int Index, int Count)>();
        foreach (var (index, gap) in open)
        {
            if (gap > 0 || groups.Count == 0)
                groups.Add((index, 1));
            else
                groups[^1] = (groups[^1].Index, groups[^1].Count + 1);
        }
        groups.RemoveRange(0, Math.Max(0, groups.Count - LongestHead));
        while (groups is [_, .., { Count: 1 } last] && MayBeName(lines[last.Index].Trimmed))
            groups.RemoveAt(groups.Count - 1);
        while (groups is [var first, _, ..] && (first.Count > LongestGroup || kinds[first.Index] == FurnitureKind.Topic || FurniturePage.PartsOf(lines[first.Index].Trimmed).Length > 1 || IsWindowHead(lines, first.Index) || IsNamedBeside(lines, kinds, first.Index) || IsUnder(lines[first.Index].Trimmed, lines[groups[1].Index].Trimmed)))
            groups.RemoveAt(0);
        var chosen = groups.Count > MostGroups ? groups[^1] : groups[0];
        return chosen.Count <= LongestGroup ? chosen.Index : -1;
    }

    /// <summary>Whether a line may be a title by itself: three words or more, and none that menus are made of.</summary>
    public static bool MayBe(string line) => BlockShape.CountWords(line) >= 3 && !SiteWords.IsEntry(line) && !SiteMarks.Has(line) && !SiteWords.MaySpeakOfSite(line);

    private static bool MayBeName(string line) =>
        Names.HasShape(line) || (Letters.IsHebrew(line[0]) && line.Split(' ') is { Length: 2 or 3 } words && words.All(word => word.Length > 1 && word.All(c => Letters.IsHebrew(c) || c is '-' or '־' or '"' or '״')));

    // The first line of the page: "Morning News - news, money, sport".
    private static bool IsWindowHead(ImmutableArray<Line> lines, int index) =>
        FurniturePage.WindowMarks.Any(mark => lines[index].Trimmed.Contains(mark, StringComparison.Ordinal)) && lines.Take(index).All(l => l.IsBlank);

    // A few words over what has the length and the capitals of a title.
    private static bool IsUnder(string over, string line) =>
        BlockShape.CountWords(over) <= 3 && BlockShape.CountWords(line) >= 5 && BlockShape.HasTitleCase(line);

    // The name of the site or of a part of it stands in what is of the site as well.
    private static bool IsNamedBeside(ImmutableArray<Line> lines, ImmutableArray<FurnitureKind> kinds, int index)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (i != index && kinds[i] is FurnitureKind.Site or FurnitureKind.Menu && lines[i].Trimmed.Contains(lines[index].Trimmed, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
