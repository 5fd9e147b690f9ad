using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds the title of a page by the line under it, which names the author or the day.</summary>
internal static class TitleLine
{
    // A title, a title in the other language and a subtitle may stand together.
    private const int LongestGroup = 3;

    /// <summary>The title's place.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="kinds">What each is by itself.</param>
    /// <param name="bodyStart">Where running text begins.</param>
    /// <returns>The index of a line, or -1 when nothing points to one.</returns>
    public static int Find(ImmutableArray<Line> lines, ImmutableArray<FurnitureKind> kinds, int bodyStart)
    {
        var open = new List<(int Index, int Gap)>();
        var gap = 1;
        for (var i = 0; i < bodyStart; i++)
        {
            if (lines[i].IsBlank)
            {
                gap++;
                continue;
            }
            var line = lines[i].Trimmed;
            // A name with another in brackets may be a term with its meaning.
            var isByline = Names.IsSureByline(line) && !Names.IsAliased(line);
            var isUnderTitle = isByline || HeadLines.IsNote(line);
            if (open.Count > 0 && isUnderTitle)
                return First(open);
            if (isUnderTitle || kinds[i] is not (FurnitureKind.None or FurnitureKind.Topic) || HeadLines.IsInvocation(line) || line.Length > 110)
                open.Clear();
            else
                open.Add((i, open.Count == 0 ? 1 : gap));
            gap = 0;
        }
        return -1;
    }

    // The lines that stand together right over the byline: the first of them, unless they are too many to be a title.
    private static int First(List<(int Index, int Gap)> open)
    {
        var start = open.Count - 1;
        while (start > 0 && open[start].Gap == 0)
            start--;
        return open.Count - start <= LongestGroup ? open[start].Index : -1;
    }
}
