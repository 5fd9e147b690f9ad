using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Takes out page numbers, and running heads beside the places where pages end.</summary>
internal static partial class RemovePageNumbers
{
    private const string Name = "remove page numbers";

    // How many non-blank lines beside the end of a page may be a running head.
    private const int HeadReach = 2;

    private const int ShortHead = 70;

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        lines = RemoveStamps(lines, ledger);
        var result = lines.ToBuilder();
        var candidates = new List<(int Index, int Number, bool IsSure)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (PageNumberLine.Parse(lines[i].Trimmed, out var isLabelled) is { } number && !lines[i].IsSettled && (StandsAlone(lines, i) || StandsOverHead(lines, i) || StandsWithinSentence(lines, i)))
                candidates.Add((i, number, isLabelled || EndsPage(lines, i)));
        }
        // A number alone, and on the next page one beside the head: "41", "42  The title".
        var heads = PageHeadLine.Find(lines).ToList();
        var counted = heads.Select(i => PageHeadLine.NumberOf(lines[i].Trimmed)).ToHashSet();
        for (var i = 0; i < candidates.Count; i++)
            candidates[i] = candidates[i] with { IsSure = candidates[i].IsSure || counted.Contains(candidates[i].Number + 1) || counted.Contains(candidates[i].Number - 1) };
        foreach (var (index, _, isSure) in Numbered(candidates))
        {
            ledger.Remove(Name, lines[index].Text, "a page number", isSure ? 97 : 85);
            result[index] = new Line(TracedText.Empty, IsSeam: true);
        }
        RemoveNumberedHeads(lines, result, ledger);
        foreach (var index in heads.Where(i => !lines[i].IsSettled && !result[i].IsBlank))
        {
            ledger.Remove(Name, lines[index].Text, "a running head with its page number, which counts on from page to page", 88);
            result[index] = new Line(TracedText.Empty, IsSeam: true);
        }
        RemoveSignatures(result, ledger);
        RemoveRunningHeads(result, ledger);
        RemoveHeadsWithinSentences(result, ledger);
        return result.ToImmutable();
    }

    private static ImmutableArray<Line> RemoveStamps(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        ImmutableArray<Line>.Builder? result = null;
        var heads = lines.Where(l => l.Trimmed.Length is > 12 and < 200 && char.IsAsciiDigit(l.Trimmed[0]) && HeadOfPrint().IsMatch(l.Trimmed)).GroupBy(l => l.Trimmed, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsSettled || lines[i].Trimmed is not { Length: > 8 and < 200 } line)
                continue;
            var isTurning = Turning().IsMatch(line);
            if (!isTurning && !Stamp().IsMatch(line) && !heads.Contains(line))
                continue;
            ledger.Remove(Name, lines[i].Text, isTurning ? "it says on which page the text goes on" : "the stamp of what scanned or lent the page", 92);
            (result ??= lines.ToBuilder())[i] = new Line(TracedText.Empty, IsSeam: true);
            // The Internet Archive names who paid.
            if (line.EndsWith("with funding from", StringComparison.Ordinal) && i + 1 < lines.Length && lines[i + 1].Trimmed.Length is > 0 and < 80)
            {
                ledger.Remove(Name, lines[++i].Text, "the stamp of what scanned or lent the page", 92);
                result[i] = new Line(TracedText.Empty, IsSeam: true);
            }
        }
        return result?.MoveToImmutable() ?? lines;
    }

    internal static bool StandsAlone(ImmutableArray<Line> lines, int index) =>
        (index == 0 || lines[index - 1].IsBlank) && (index + 1 >= lines.Length || lines[index + 1].IsBlank)
        || IsSeamBeside(lines, index);

    // The foot of a page and the head of the next, without a blank line between them.
    private static bool StandsOverHead(ImmutableArray<Line> lines, int index) =>
        (index == 0 || lines[index - 1].IsBlank) && index + 2 < lines.Length && (lines[index + 2].IsBlank || lines[index + 2].IsSeam)
        && lines[index + 1].Trimmed is { Length: > 1 and < 100 } head && !Letters.EndsSentence(head) && char.IsUpper(head[0]);

    // The same without any blank line, where a sentence is cut.
    private static bool StandsWithinSentence(ImmutableArray<Line> lines, int index) =>
        index > 0 && index + 2 < lines.Length && !lines[index - 1].IsBlank && IsCut(lines, index) && !lines[index + 2].IsBlank
        && lines[index + 1].Trimmed is { Length: > 1 and < 60 } head && !Letters.EndsSentence(head) && char.IsUpper(head[0]) && BlockShape.HasTitleCase(head);

    private static bool IsSeamBeside(ImmutableArray<Line> lines, int index) =>
        (index > 0 && lines[index - 1].IsSeam) || (index + 1 < lines.Length && lines[index + 1].IsSeam);

    /// <summary>Whether the places around a number show that a page ends there.</summary>
    private static bool EndsPage(ImmutableArray<Line> lines, int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && lines[before].IsBlank)
            before--;
        while (after < lines.Length && lines[after].IsBlank)
            after++;
        // The number of a section has the section under it.
        if (after == lines.Length || IsSeamBetween(lines, before + 1, after))
            return true;
        // A sentence that is cut in two, or a gap wider than between paragraphs.
        return IsCut(lines, index) || after - before > 4;
    }

    /// <summary>Whether the text before a line ends in the middle of a sentence.</summary>
    private static bool IsCut(IReadOnlyList<Line> lines, int index)
    {
        var before = index - 1;
        while (before >= 0 && lines[before].IsBlank)
            before--;
        return before >= 0 && lines[before].Trimmed.Length > 30
            && !Letters.EndsSentence(lines[before].Trimmed) && !Letters.EndsInColon(lines[before].Trimmed);
    }

    /// <summary>Takes out lines that are the same but for a number that counts up, where they cut sentences in two: headings do not.</summary>
    private static void RemoveNumberedHeads(ImmutableArray<Line> lines, ImmutableArray<Line>.Builder result, LedgerWriter ledger)
    {
        var numbered = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trimmed is { Length: > 3 and < 100 } line && (char.IsAsciiDigit(line[^1]) || char.IsAsciiDigit(line[0])) && StandsAlone(lines, i))
                numbered.Add(i);
        }
        if (numbered.Count < 2)
            return;
        foreach (var group in numbered.GroupBy(i => WithoutNumbers(lines[i].Trimmed), StringComparer.Ordinal))
        {
            var places = group.ToArray();
            if (places.Length < 2 || group.Key.Length < 2 || places.Count(i => IsCut(lines, i)) * 2 < places.Length)
                continue;
            foreach (var i in places.Where(i => !lines[i].IsSettled && !result[i].IsBlank))
            {
                ledger.Remove(Name, lines[i].Text, "a running head with its page number", 92);
                result[i] = new Line(TracedText.Empty, IsSeam: true);
            }
        }
    }

    // "H 2" at the foot of a page, within a sentence: which sheet it was, for the binder.
    private static void RemoveSignatures(ImmutableArray<Line>.Builder lines, LedgerWriter ledger)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].Trimmed.Length is 0 or > 4 || lines[i].IsSettled || !lines[i - 1].IsBlank || !Signature().IsMatch(lines[i].Trimmed))
                continue;
            var after = i + 1;
            while (after < lines.Count && lines[after].IsBlank && !lines[after].IsSeam)
                after++;
            if (after == lines.Count || !lines[after].IsSeam || !IsCut(lines, i))
                continue;
            ledger.Remove(Name, lines[i].Text, "the signature of a printed sheet, within a sentence", 88);
            lines[i] = new Line(TracedText.Empty, IsSeam: true);
        }
    }

    private static bool IsSeamBetween(ImmutableArray<Line> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsSeam)
                return true;
        }
        return false;
    }

    /// <summary>The sure ones, and those that count up with them.</summary>
    private static IEnumerable<(int Index, int Number, bool IsSure)> Numbered(List<(int Index, int Number, bool IsSure)> candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            var follows = i > 0 && candidates[i - 1].Number + 1 == candidates[i].Number && candidates[i - 1].IsSure;
            var leads = i + 1 < candidates.Count && candidates[i].Number + 1 == candidates[i + 1].Number && candidates[i + 1].IsSure;
            if (candidates[i].IsSure || follows || leads)
                yield return candidates[i];
        }
    }

    private static void RemoveRunningHeads(ImmutableArray<Line>.Builder lines, LedgerWriter ledger)
    {
        var beside = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsSeam)
            {
                Collect(lines, i, -1, beside);
                Collect(lines, i, 1, beside);
            }
        }
        if (beside.Count == 0)
            return;
        var titles = lines.Where((line, i) => line.Trimmed.Length is > 3 and < 100 && !IsBesideSeam(lines, i)).Select(l => l.Trimmed).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = lines.ToImmutable();
        var places = beside.Distinct().GroupBy(i => WithoutNumbers(lines[i].Trimmed), StringComparer.Ordinal)
            // Once is enough for a heading of the text that stands again at the top of a page.
            .Where(g => g.Key.Length is > 1 and < 100 && (g.Count() >= 3 || (g.Count() == 2 && g.All(i => IsBesideSeam(lines, i) && StandsAlone(all, i))) || g.All(i => IsBesideSeam(lines, i) && titles.Contains(lines[i].Trimmed))))
            .SelectMany(g => g).Where(i => !lines[i].IsSettled).Order().ToList();
        // Books have one head on the left and another on the right: where most pages begin with a head, the others do too.
        var known = places.ToHashSet();
        var pages = Enumerable.Range(0, lines.Count).Where(i => !known.Contains(i) && MayBeHead(lines, i)).ToList();
        if (places.Count >= 2 && pages.Count <= places.Count)
            places.AddRange(pages);
        foreach (var i in places.Append(OverTitle(lines, places.Select(p => lines[p].Trimmed).ToHashSet(StringComparer.Ordinal))).Where(i => i >= 0))
        {
            ledger.Remove(Name, lines[i].Text, "a running head: it stands beside the ends of several pages", 92);
            lines[i] = new Line(TracedText.Empty, IsSeam: true);
        }
    }

    private static bool MayBeHead(ImmutableArray<Line>.Builder lines, int index) =>
        !lines[index].IsSettled && IsBesideSeam(lines, index) && lines[index].Trimmed.Length is > 2 and < 50 && (index + 1 == lines.Count || lines[index + 1].IsBlank) && lines[index - 1].IsBlank
        && !Letters.EndsSentence(lines[index].Trimmed) && !Letters.EndsInColon(lines[index].Trimmed) && !Ornaments.IsOrnament(lines[index].Trimmed) && !HeadLines.IsNumberedTitle(lines[index].Trimmed) && !HeadLines.IsChapter(lines[index].Trimmed) && !char.IsLower(lines[index].Trimmed[0]) && !Letters.IsOpeningBracket(lines[index].Trimmed[0]);

    // The same line on the first page, where under it stands a title of its own, with its author or its day; or -1.
    private static int OverTitle(ImmutableArray<Line>.Builder lines, HashSet<string> heads)
    {
        var head = Text(lines, -1, 1);
        if (head < 0 || lines[head].IsSettled || !heads.Contains(lines[head].Trimmed))
            return -1;
        var title = Text(lines, head, 1);
        var under = title < 0 ? -1 : Text(lines, title, 1);
        return under >= 0 && !IsOfHead(lines[title].Trimmed) && IsOfHead(lines[under].Trimmed) ? head : -1;

        static bool IsOfHead(string line) => Names.IsSureByline(line) || HeadLines.IsNote(line);
    }

    // Between a full line that ends no sentence and the lines that go on with it no line is short.
    private static void RemoveHeadsWithinSentences(ImmutableArray<Line>.Builder lines, LedgerWriter ledger)
    {
        if (!lines.Any(l => l.IsSeam) || Measure.Of(lines.ToImmutable()) is not { IsWrapped: true } measure)
            return;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (lines[i].IsBlank || lines[i].IsSettled || !IsBesideSeam(lines, i) || Letters.EndsSentence(lines[i].Trimmed) || Letters.EndsInColon(lines[i].Trimmed))
                continue;
            var (before, after) = (Text(lines, i, -1), Text(lines, i, 1));
            var isTight = before == i - 2 && after == i + 1;
            if (before < 0 || after < 0 || (isTight ? !BlockShape.HasTitleCase(lines[i].Trimmed) : measure.Fullness(i) > ShortHead || !measure.IsFull(before) || !measure.IsFull(after)) || Letters.EndsSentence(lines[before].Trimmed) || Letters.EndsInColon(lines[before].Trimmed))
                continue;
            ledger.Remove(Name, lines[i].Text, "a running head: it stands within a sentence at the top of a page", 85);
            lines[i] = new Line(TracedText.Empty, IsSeam: true);
        }
    }

    private static int Text(ImmutableArray<Line>.Builder lines, int index, int step)
    {
        var i = index + step;
        while (i >= 0 && i < lines.Count && lines[i].IsBlank)
            i += step;
        return i >= 0 && i < lines.Count ? i : -1;
    }

    // Right under the place where a page ended.
    private static bool IsBesideSeam(ImmutableArray<Line>.Builder lines, int index)
    {
        var before = index - 1;
        while (before >= 0 && lines[before].IsBlank && !lines[before].IsSeam)
            before--;
        return before >= 0 && lines[before].IsSeam && !lines[index].IsBlank;
    }

    private static void Collect(ImmutableArray<Line>.Builder lines, int seam, int step, List<int> found)
    {
        var left = HeadReach;
        for (var i = seam + step; i >= 0 && i < lines.Count && left > 0 && Math.Abs(i - seam) <= 8; i += step)
        {
            if (lines[i].IsBlank)
                continue;
            found.Add(i);
            left--;
        }
    }

    private static string WithoutNumbers(string line) => new([.. line.Where(c => !char.IsDigit(c) && !char.IsWhiteSpace(c) && c != '|')]);

    [GeneratedRegex(@"^[A-Z]{1,2} ?[0-9]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Signature();

    // "Continued on page 7 >", "Sermon, continued from page 4"
    [GeneratedRegex(@"^(?:[(\[]?(?:[\p{L} ]{2,40}[,:–—-] ?)?(?:continued|cont(?:['’]d|inues|\.)) (?:on|from|over) (?:the )?(?:(?:next|previous|opposite|facing|back) page|(?:page|p\.) ?[0-9]{1,4}|reverse|back cover)|[(\[]?(?:ה?המשך) (?:ב|מ)עמ(?:וד|['׳]) \S{1,8})[)\] .>»→▶]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Turning();

    // "1/21/2015 The title | The site": what a browser prints at the top of each page; "https://… 2/3" at the foot.
    [GeneratedRegex(@"^[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4},?\s+(?:[0-9]{1,2}:[0-9]{2}\s?(?:[AP]M)?\s+)?\S.{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex HeadOfPrint();

    [GeneratedRegex(@"^(?:[^|]{2,60}(?:\s{3,}|\t)(?:page|עמוד) [0-9]{1,4} (?:of|מתוך) [0-9]{1,4}|(?:page|עמוד) [0-9]{1,4} (?:of|מתוך) [0-9]{1,4}(?:\s{3,}|\t)[^|]{2,60}|[A-Z]:\\\S.{2,140}\.(?:docx?|pdf|odt|rtf|txt)|in [0-9]{4} with funding from|https?://(?:www\.)?archive\.[a-z]{2,8}/(?:details|stream)/\S+|(?:https?://|file:///)\S+\s+[0-9]{1,3}/[0-9]{1,3}|scanned (?:with|by) \S+(?: \S+)?|(?:created|generated|converted) (?:with|by|using) \S+(?: \S+)?|digiti[sz]ed by (?:google|the internet archive|\S+)|this content downloaded (?:from|on) .{1,80}|downloaded (?:from|by|on) \S+\.\S+.{0,80}|all use subject to .{1,80}|(?:אוצר החכמה|נסרק (?:ב|על ידי).{1,40}|הודפס מ.{1,60}))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();
}
