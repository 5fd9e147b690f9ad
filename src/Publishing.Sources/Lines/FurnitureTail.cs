using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Finds where the end of a web page begins that holds nothing of its text: notices, forms, links, comments, boxes of authors.</summary>
/// <param name="lines">The lines of the page.</param>
/// <param name="page">What they are.</param>
internal sealed class FurnitureTail(ImmutableArray<Line> lines, FurniturePage page)
{
    private const int LeastWeight = 300;

    // What a line of the site beyond doubt weighs, and how much may speak against it above.
    private const int Sure = 12, Patience = 42;

    // A longer paragraph is of the text, unless it speaks of the site.
    private const int LongestOfSite = 160;

    private readonly Lazy<FrozenSet<string>> inHead = new(() => lines.Take(Math.Max(0, page.BodyStart)).Where((l, i) => !l.IsBlank && i != page.TitleIndex).Select(l => l.Trimmed).ToFrozenSet(StringComparer.Ordinal));
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
        start = ByEvidence(start);
        return start == lines.Length ? start : WithTitlesBefore(start);
    }

    // From the end upwards each line speaks for the site or for the text. The tail begins at the highest line of the site down from
    // which the site has most to say.
    private int ByEvidence(int start)
    {
        // What is known of the tail speaks for the site, too.
        var (sum, sure) = start < lines.Length ? (4 * Sure, 2) : (0, 0);
        var (most, weight) = (sum, 0);
        var (hasBody, hasParagraph) = (false, false);
        for (var i = start - 1; i > page.BodyStart; i--)
        {
            if (lines[i].IsBlank)
                continue;
            var line = lines[i].Trimmed;
            weight += line.Length;
            if (lines[i].IsSettled || weight > total / 2 || SourceLines.IsSource(line) || SourceLines.IsBibliographic(line) || (SourceLines.IsOccasion(line) && FurniturePhrases.NameOfAuthor(line) is null))
                break;
            var isSure = page.Kinds[i] is FurnitureKind.Site or FurnitureKind.ListHead || FurniturePhrases.IsAppeal(line);
            var evidence = isSure ? Sure : EvidenceOf(i);
            var isBody = !isSure && evidence < 0 && page.IsBody(i);
            hasBody |= isBody;
            hasParagraph |= isBody && IsAlone(i);
            sure += isSure || SiteWords.MaySpeakOfSite(line) ? 1 : 0;
            sum += evidence;
            most = Math.Max(most, sum);
            if (most - sum > Patience + most / 2 || (isBody && line.Length > LongestOfSite))
                break;
            if (evidence > 0 && sure > 0 && sum >= (sure > 1 ? 1 : 4) * Sure && (isSure || !hasBody) && (sum == most || !hasParagraph))
                start = i;
        }
        return start;
    }

    private int EvidenceOf(int index)
    {
        var line = lines[index].Trimmed;
        if (SiteWords.MaySpeakOfSite(line) || SiteWords.IsEntry(line) || page.Kinds[index] is FurnitureKind.Menu or FurnitureKind.Topic || SiteMarks.Has(line) || inHead.Value.Contains(line))
            return Sure * 2 / 3;
        if (page.IsBody(index))
            return (IsAlone(index) ? -2 : -1) * Sure - Sure * line.Length / FurniturePage.ShortestBody;
        return page.IsOfText(index) || Letters.EndsSentence(line) || Letters.IsClosingBracket(line[^1]) ? -Sure : -Sure / 4;
    }

    // Paragraphs of the text stand between blank lines, sentences of the site most often together with what they belong to.
    private bool IsAlone(int index) => (index == 0 || lines[index - 1].IsBlank) && (index + 1 == lines.Length || lines[index + 1].IsBlank);

    // "3 comments", and under it who wrote when, and links to reply: the comments, and whatever follows them. Otherwise behind the last line.
    private int CommentsStart()
    {
        var before = 0;
        var last = new Lazy<int>(() => Enumerable.Range(1, lines.Length).Select(k => lines.Length - k).FirstOrDefault(i => FurniturePhrases.IsMarkOfComment(lines[i].Trimmed), -1));
        for (var i = 0; i < lines.Length; i++)
        {
            // A count of them may stand over the text, too.
            if (i > page.BodyStart && before * 3 > total && !lines[i].IsBlank && ((FurniturePhrases.IsHeadOfComments(lines[i].Trimmed) && last.Value > i) || IsFirstComment(i)))
                return i;
            before += lines[i].Trimmed.Length;
        }
        return lines.Length;
    }

    // "Jane Doe said…", and further down another says something.
    private bool IsFirstComment(int index) =>
        FurniturePhrases.IsSpeakerOfComment(lines[index].Trimmed)
        && lines.Skip(index + 1).Take(24).Any(l => FurniturePhrases.IsSpeakerOfComment(l.Trimmed) || FurniturePhrases.IsMarkOfComment(l.Trimmed));

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
