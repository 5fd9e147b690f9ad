using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Marks what the lines of a web page are, each by itself and by the lines that stand right beside it.</summary>
internal static class FurnitureMarks
{
    private const int LongestForm = 8, LongestOfForm = 140;
    private const int LongestPrint = 160, LongestOffer = 12, LongestHead = 60;
    private const int LongestTop = 16, FewestUnderTop = 12;

    /// <summary>The kind of each line.</summary>
    public static FurnitureKind[] Mark(ImmutableArray<Line> lines)
    {
        var kinds = new FurnitureKind[lines.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = lines[i].IsBlank ? FurnitureKind.None : FurniturePhrases.Classify(lines[i].Trimmed);
            // What stands right under "Advertisement", with nothing under it.
            if (kinds[i] == FurnitureKind.None && i > 0 && i + 1 < lines.Length && lines[i + 1].IsBlank && lines[i].Trimmed.Length is > 0 and < FurniturePage.ShortestBody && FurniturePhrases.IsAdvertisement(lines[i - 1].Trimmed))
                kinds[i] = FurnitureKind.Site;
            if (kinds[i] == FurnitureKind.None && StandsApart(lines, i) && SiteWords.IsOfSite(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
            // "Further reading" over names of books is of the text.
            if (kinds[i] == FurnitureKind.ListHead && i + 2 < lines.Length && SourceLines.IsBibliographic(lines[lines[i + 1].IsBlank ? i + 2 : i + 1].Trimmed))
                kinds[i] = FurnitureKind.None;
            // "128", "17" over "Share": how many have done so.
            if (lines[i].Trimmed.Length is > 0 and <= 4 && lines[i].Trimmed.All(char.IsAsciiDigit) && IsCount(lines, i))
                kinds[i] = FurnitureKind.Site;
        }
        MarkForms(lines, kinds);
        MarkOffers(lines, kinds);
        MarkAdvertisements(lines, kinds);
        MarkTop(lines, kinds);
        // A sentence between two such lines, without a blank one.
        for (var i = 1; i + 1 < kinds.Length; i++)
        {
            if (kinds[i] == FurnitureKind.None && kinds[i - 1] == FurnitureKind.Site && kinds[i + 1] == FurnitureKind.Site && lines[i].Trimmed.Length is > 0 and < LongestOfForm && Letters.EndsSentence(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
        }
        return kinds;
    }

    // "Your e-mail address": with it goes all that stands together with it, what it is for and the button.
    private static void MarkForms(ImmutableArray<Line> lines, FurnitureKind[] kinds)
    {
        var (ofSite, isPastHead) = (0, false);
        var repeated = new Lazy<HashSet<string>>(() => [.. lines.Where(l => !l.IsBlank).CountBy(l => l.Trimmed, StringComparer.Ordinal).Where(l => l.Value > 1).Select(l => l.Key)]);
        for (var i = 0; i < lines.Length; i++)
        {
            ofSite += kinds[i] is FurnitureKind.Site or FurnitureKind.Menu ? 1 : 0;
            // A consent that is asked for at the top, over the buttons to give it.
            if (i < LongestTop && i + 1 < lines.Length && lines[i].Trimmed.Length > FurniturePage.ShortestBody && lines[i + 1].Trimmed.Length is > 0 and <= 40 && FurniturePhrases.IsConsent(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
            isPastHead |= i < LongestHead && HeadLines.IsDay(lines[i].Trimmed);
            // What the site says of itself under its menu.
            if (ofSite >= 3 && i < LongestHead && !isPastHead && lines[i].Trimmed.Length > FurniturePage.ShortestBody && FurniturePhrases.IsAppeal(lines[i].Trimmed))
                kinds[i] = FurnitureKind.Site;
            if (lines[i].IsBlank || kinds[i] == FurnitureKind.None)
                continue;
            // "Share this post", and after it the name of the site, the title and ways to share it.
            if (kinds[i] == FurnitureKind.Site && lines[i].Trimmed.StartsWith("Share", StringComparison.OrdinalIgnoreCase))
                MarkWaysToShare(lines, kinds, i);
            var isConsent = i < LongestHead && lines[i].Trimmed.Length > FurniturePage.ShortestBody && kinds[i] == FurnitureKind.Site;
            if (!isConsent && !FurniturePhrases.IsFieldOfForm(lines[i].Trimmed))
                continue;
            var (start, end) = (i, i + 1);
            while (start > 0 && i - start < LongestForm && !lines[start - 1].IsBlank && !Ornaments.IsOrnament(lines[start - 1].Trimmed))
                start--;
            while (end < lines.Length && end - i < LongestForm && !lines[end].IsBlank && !Ornaments.IsOrnament(lines[end].Trimmed) && (kinds[end] != FurnitureKind.None || end + 1 == lines.Length || lines[end + 1].IsBlank || kinds[end + 1] == FurnitureKind.Site))
                end++;
            if (end - start > LongestForm || (!isConsent && lines[start..end].Any(l => l.Trimmed.Length > LongestOfForm)))
                continue;
            for (var k = start; k < end; k++)
            {
                // The title may stand right under the form, and elsewhere.
                if (kinds[k] != FurnitureKind.None || k + 1 < end || !repeated.Value.Contains(lines[k].Trimmed))
                    kinds[k] = FurnitureKind.Site;
            }
        }
    }

    private static void MarkWaysToShare(ImmutableArray<Line> lines, FurnitureKind[] kinds, int index)
    {
        var start = index + 1;
        while (start < lines.Length && start - index < 4 && lines[start].IsBlank)
            start++;
        var end = start;
        while (end < lines.Length && end - start <= LongestOffer && !lines[end].IsBlank && lines[end].Trimmed.Length < FurniturePage.ShortestBody)
            end++;
        if (start > index + 1 && end - start <= LongestOffer && Enumerable.Range(start, end - start).Count(i => lines[i].Trimmed.ToLowerInvariant() is "copy link" or "facebook" or "email" or "e-mail" or "twitter" or "whatsapp" or "notes" or "more") >= 3)
            kinds.AsSpan(start, end - start).Fill(FurnitureKind.Site);
    }

    // A box of a few short lines of which the last is a button: "Enroll for autumn", what is offered, "Reserve your place".
    private static void MarkOffers(ImmutableArray<Line> lines, FurnitureKind[] kinds)
    {
        for (int start = 0, end; start < lines.Length; start = end + 1)
        {
            end = start;
            while (end < lines.Length && !lines[end].IsBlank)
                end++;
            if (end - start is < 2 or > LongestOffer || !(SiteWords.IsButton(lines[end - 1].Trimmed) || SiteWords.IsButton(lines[end - 2].Trimmed)) || kinds.AsSpan()[start..end].Contains(FurnitureKind.Site))
                continue;
            if (Enumerable.Range(start, end - start).All(i => !lines[i].IsSettled && lines[i].Trimmed.Length <= LongestOfForm) && (end - start < 4 || SiteWords.IsButton(lines[start].Trimmed) || lines[start..end].Any(l => SiteWords.IsPrice(l.Trimmed))))
                kinds.AsSpan()[start..end].Fill(FurnitureKind.Site);
        }
    }

    // From "Advertisement" to "Continue reading below".
    private static void MarkAdvertisements(ImmutableArray<Line> lines, FurnitureKind[] kinds)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!FurniturePhrases.IsAdvertisement(lines[i].Trimmed))
                continue;
            var end = i + 1;
            while (end < lines.Length && end - i <= LongestOffer && lines[end].Trimmed.Length <= LongestOfForm && !FurniturePhrases.IsEndOfAdvertisement(lines[end].Trimmed))
                end++;
            if (end < lines.Length && FurniturePhrases.IsEndOfAdvertisement(lines[end].Trimmed))
                kinds.AsSpan(i, end + 1 - i).Fill(FurnitureKind.Site);
        }
    }

    // Not within lines of print; a paragraph on one line is longer than those.
    private static bool StandsApart(ImmutableArray<Line> lines, int index) =>
        (index == 0 || lines[index - 1].Trimmed.Length is < FurniturePage.ShortestBody or > LongestPrint) && (index + 1 == lines.Length || lines[index + 1].Trimmed.Length is < FurniturePage.ShortestBody or > LongestPrint);

    // The lines at the top of the page that stand together, half of them menus: with them goes the name of the site, where a title can still follow.
    private static void MarkTop(ImmutableArray<Line> lines, FurnitureKind[] kinds)
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
            if (kinds[i] != FurnitureKind.None || lines[i].Trimmed.Length > LongestOfForm || Names.IsSureByline(lines[i].Trimmed) || HeadLines.IsNote(lines[i].Trimmed) || FurniturePage.PartsOf(lines[i].Trimmed).Length > 1)
                continue;
            for (var k = start; k < end; k++)
                kinds[k] = kinds[k] == FurnitureKind.Menu ? FurnitureKind.Menu : FurnitureKind.Site;
            return;
        }
    }

    private static bool IsCount(ImmutableArray<Line> lines, int index)
    {
        var next = index + 1;
        while (next < lines.Length && next < index + 4 && (lines[next].IsBlank || lines[next].Trimmed.All(char.IsAsciiDigit)))
            next++;
        return next < lines.Length && !lines[next].IsBlank && lines[next].Trimmed.ToLowerInvariant() is "share" or "like" or "comments" or "likes" or "shares" or "שתפו" or "תגובות";
    }
}
