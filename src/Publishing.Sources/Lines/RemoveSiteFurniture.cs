using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes out what a web site puts round a text: menus, trails, sharing links, related pages, forms and notices.</summary>
internal static class RemoveSiteFurniture
{
    private const string Name = "remove site furniture";

    public static ImmutableArray<Line> Apply(ImmutableArray<Line> lines, LedgerWriter ledger)
    {
        var page = new FurniturePage(lines);
        if (page.BodyStart < 0)
            return lines;
        var result = lines.ToBuilder();
        var tail = new FurnitureTail(lines, page).Start();
        var contents = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (FurniturePhrases.IsContents(lines[i].Trimmed) && page.ContentsEnd(i) is var end && end > i + 1)
                contents = end;
            var (reason, confidence) = i < contents ? ("the page's own list of its headings", 85) : i >= tail ? ("it follows the end of the text, among links and notices of the site", 85) : ReasonToRemove(page, i);
            if (lines[i].IsBlank || lines[i].IsSettled)
                continue;
            if (reason is null)
            {
                if (FurniturePhrases.EditLink(lines[i].Trimmed) is > 0 and var link)
                    result[i] = lines[i] with { Text = WithoutEnd(lines[i].Text, link, ledger) };
                continue;
            }
            ledger.Remove(Name, lines[i].Text, reason, confidence);
            result[i] = new Line(TracedText.Empty);
        }
        RemoveEmptyFrames(lines, result, ledger);
        return result.ToImmutable();
    }

    // Two rules between which nothing is left, and a rule with nothing above it.
    private static void RemoveEmptyFrames(ImmutableArray<Line> lines, ImmutableArray<Line>.Builder result, LedgerWriter ledger)
    {
        var (last, gone, hasText) = (-1, false, false);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].IsBlank || lines[i].IsSettled)
                continue;
            if (result[i].IsBlank)
            {
                gone = true;
                continue;
            }
            if (gone && last >= 0 && Ornaments.IsOrnament(result[i].Trimmed) && Ornaments.IsOrnament(result[last].Trimmed))
            {
                foreach (var rule in (ReadOnlySpan<int>)[last, i])
                {
                    ledger.Remove(Name, lines[rule].Text, "a rule round what is of the site", 85);
                    result[rule] = new Line(TracedText.Empty);
                }
                (last, gone) = (-1, false);
                continue;
            }
            if (!hasText && !gone && Ornaments.IsOrnament(lines[i].Trimmed))
            {
                ledger.Remove(Name, lines[i].Text, "a rule with nothing above it", 85);
                result[i] = new Line(TracedText.Empty);
                continue;
            }
            (last, gone, hasText) = (i, false, true);
        }
        if (!gone || last < 0 || !Ornaments.IsOrnament(result[last].Trimmed))
            return;
        ledger.Remove(Name, lines[last].Text, "a rule over what is of the site", 85);
        result[last] = new Line(TracedText.Empty);
    }

    private static TracedText WithoutEnd(TracedText line, int length, LedgerWriter ledger)
    {
        var end = line.Text.AsSpan().TrimEnd().Length;
        return ledger.Apply(Name, line, [new Edit(end - length, length, "", "a link of a wiki behind a heading", 95)]);
    }

    private static (string? Reason, int Confidence) ReasonToRemove(FurniturePage page, int index)
    {
        if (page.Kinds[index] == FurnitureKind.Site)
            return ("a link, a form or a notice of the site", 90);
        if (page.Kinds[index] == FurnitureKind.ListHead && page.ListEnd(index) > index + 1)
            return ("the head of a list of other pages", 85);
        if (page.IsInList(index))
            return ("an entry in a list of other pages", 80);
        if (index >= page.BodyStart)
            return page.Kinds[index] == FurnitureKind.Menu && index > page.BodyEnd ? ("an entry of a menu", 80) : (null, 0);
        if (page.Kinds[index] == FurnitureKind.Menu || page.IsInMenu(index))
            return ("an entry of a menu", 85);
        if (page.IsSiteName(index))
            return ("the name of the site over its menu", 80);
        if (page.IsTrail(index))
            return ("a trail of links to this page", 85);
        if (page.IsAmongFurniture(index))
            return ("it stands among the menus of the site, over the title", 75);
        return page.IsRepeatedInHead(index) ? ("the same line follows again before the text", 85) : (null, 0);
    }
}
