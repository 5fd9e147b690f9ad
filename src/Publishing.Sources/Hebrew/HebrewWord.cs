namespace Publishing.Sources;

/// <summary>A word as the junction model sees it: without points, its punctuation told apart, its ending and beginning classed.</summary>
internal sealed class HebrewWord
{
    private HebrewWord(string plain)
    {
        Plain = plain;
        var (start, end) = (0, plain.Length);
        while (start < end && !char.IsLetterOrDigit(plain[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(plain[end - 1]) && !IsGeresh(plain, start, end))
            end--;
        var core = plain[start..end];
        var (lead, trail) = (LeadOf(plain[..start]), TrailOf(plain[end..]));
        Core = core;
        LeftWord = trail == "." ? "#." : core + trail;
        RightWord = core.Length > 0 ? core + lead : "#" + plain[..Math.Min(1, plain.Length)];
        LeftShape = trail == "." ? "#." : "~" + SuffixOf(core) + (core.Length > 3 && core[0] == 'ה' ? "ה" : "") + trail;
        RightShape = core.Length > 0 ? "~" + PrefixOf(core) + "|" + (core.Length < 3 ? "" : SuffixOf(core)) + lead : RightWord;
    }

    /// <summary>The word with plain marks and without points.</summary>
    public string Plain { get; }

    /// <summary>The word without the punctuation on either side; may be empty.</summary>
    public string Core { get; }

    /// <summary>The word as another may follow it: with what punctuation it ends.</summary>
    public string LeftWord { get; }

    /// <summary>Its ending, for a word that is not frequent.</summary>
    public string LeftShape { get; }

    /// <summary>The word as it may follow another: with what punctuation it begins.</summary>
    public string RightWord { get; }

    /// <summary>Its beginning and ending, for a word that is not frequent.</summary>
    public string RightShape { get; }

    /// <summary>Reads a word as it stands in the text.</summary>
    public static HebrewWord Of(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Letters.IsHebrewMark(c))
                continue;
            plain.Append(Letters.IsDoubleQuote(c) ? "\"" : Letters.IsSingleQuote(c) ? "'" : Letters.IsDash(c) ? "-" : c == '…' ? "..." : c.ToString());
        }
        return new HebrewWord(plain.ToString());
    }

    public override string ToString() => Plain;

    // עמ', ה': the mark belongs to the word.
    private static bool IsGeresh(string text, int start, int end) =>
        text[end - 1] == '\'' && end - 2 >= start && text[end - 2] is >= 'א' and <= 'ת' && end - start <= 4;

    private static string TrailOf(string marks)
    {
        if (marks.Length == 0)
            return "";
        if (marks.AsSpan().IndexOfAny(".?!") >= 0)
            return ".";
        if (marks.Contains(',', StringComparison.Ordinal))
            return ",";
        if (marks.AsSpan().IndexOfAny(":;") >= 0)
            return ":";
        return marks[0] == '-' ? "-" : ")";
    }

    private static string LeadOf(string marks)
    {
        if (marks.Length == 0)
            return "";
        if (marks.AsSpan().IndexOfAny("\"'") >= 0)
            return "\"";
        return marks.AsSpan().IndexOfAny("([") >= 0 ? "(" : "-";
    }

    private static string SuffixOf(string core)
    {
        if (core.Length <= 1)
            return core;
        if (char.IsDigit(core[^1]))
            return "0";
        if (core.Length > 3 && core[^2..] is "ים" or "ות" or "יו" or "נו" or "תי" or "הם" or "הן" or "יה" or "ית" or "ין")
            return core[^2..];
        return core[^1] is 'ה' or 'ת' or 'ו' or 'י' or 'ם' or 'ן' or 'ך' ? core[^1..] : "_";
    }

    private static string PrefixOf(string core)
    {
        if (core.Length <= 1)
            return core;
        if (char.IsDigit(core[0]))
            return "0";
        if (core.Length > 3 && core[0] == 'ו')
            return core[1] is 'ה' or 'ב' or 'ל' or 'מ' or 'ש' or 'י' or 'ת' or 'נ' or 'כ' or 'א' ? core[..2] : "ו_";
        if (core[..2] is "שה" or "של" or "שי" or "שמ" or "שא" or "כש")
            return core[..2];
        return core.Length > 2 && core[0] is 'ה' or 'ב' or 'כ' or 'ל' or 'מ' or 'ש' or 'י' or 'ת' or 'נ' or 'א' ? core[..1] : "_";
    }
}
