using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds where the end of a web page begins that holds nothing of its text: notices, forms, links, comments, boxes of authors.</summary>
/// <param name="lines">The lines of the page.</param>
/// <param name="page">What they are.</param>
internal sealed class FurnitureTail(ImmutableArray<Line> lines, FurniturePage page)
{
    private const int LeastWeight = 300;

    private readonly int total = lines.Sum(l => l.Trimmed.Length);

    /// <summary>Where the end of the page begins that holds nothing of the text; the number of lines when there is none.</summary>
    public int Start()
    {
        var start = CommentsStart();
        var (bodies, weight) = (0, 0);
        var firmAfter = 0;
        for (var i = start - 1; i >= 0; i--)
        {
            if (lines[i].IsBlank)
                continue;
            if (SourceLines.IsSource(lines[i].Trimmed))
                break;
            if (page.Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead && (bodies == 0 || firmAfter + 1 >= 2))
                start = i;
            if (page.Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead)
                firmAfter++;
            // The title of another page may be a question.
            if (!page.IsBody(i) || (start < lines.Length && lines[i].Trimmed is [.., '?'] and { Length: < FurniturePage.ShortestBody }))
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
            if (bodies > 3 || weight > Math.Max(total / 5, LeastWeight) || !FurniturePhrases.IsNotice(lines[i].Trimmed))
                break;
            // Under a line that is of the site it is of the site itself.
            if (isAppeal)
                start = i;
        }
        start = Math.Min(start, ByWords());
        return start == lines.Length ? start : WithTitlesBefore(start);
    }

    // Short lines behind the last paragraph: where at least half of them, and three, are of the site or speak of it, all are.
    private int ByWords()
    {
        var (start, seen, firm, weight) = (lines.Length, 0, 0, 0);
        for (var i = lines.Length - 1; i > page.BodyStart; i--)
        {
            if (lines[i].IsBlank)
                continue;
            var line = lines[i].Trimmed;
            var isFirm = page.Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead || FurniturePhrases.IsAppeal(line) || SiteWords.MaySpeakOfSite(line);
            weight += line.Length;
            if (weight > total / 3 || lines[i].IsSettled || SourceLines.IsSource(line) || SourceLines.IsOccasion(line) || (!isFirm && (line.Length >= FurniturePage.ShortestBody || page.IsOfText(i) || Letters.IsClosingBracket(line[^1]))))
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
        var before = 0;
        var last = new Lazy<int>(() => Enumerable.Range(1, lines.Length).Select(k => lines.Length - k).FirstOrDefault(i => FurniturePhrases.IsMarkOfComment(lines[i].Trimmed), -1));
        for (var i = 0; i < lines.Length; i++)
        {
            // A count of them may stand over the text, too.
            if (i > page.BodyStart && before * 2 > total && !lines[i].IsBlank && FurniturePhrases.IsHeadOfComments(lines[i].Trimmed) && last.Value > i)
                return i;
            before += lines[i].Trimmed.Length;
        }
        return lines.Length;
    }

    // "About Jane Doe", "Written by Jane Doe", over a paragraph that begins with the name: the line of the name, or -1.
    private int BoxOfAuthor(int index)
    {
        var above = index - 1;
        while (above > page.BodyStart && lines[above].IsBlank)
            above--;
        return above > page.BodyStart && FurniturePhrases.NameOfAuthor(lines[above].Trimmed) is { Length: > 0 } name
            && lines[index].Trimmed.StartsWith(name, StringComparison.Ordinal) && lines[index].Trimmed.Length < 400
            ? above
            : -1;
    }

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
            if (candidate == start && Names.IsSureByline(lines[i].Trimmed) && lines.Take(Math.Max(0, page.BodyStart)).Any(l => l.Trimmed == lines[i].Trimmed))
                return i;
            if (SourceLines.IsSource(lines[i].Trimmed))
                return candidate;
            if (page.IsBody(i) || lines[i].Trimmed.Length > 60 || Letters.EndsSentence(lines[i].Trimmed))
                return start;
            candidate = i;
        }
        return start;
    }
}
