using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Names block quotations, and the lines under them that say where they come from.</summary>
/// <remarks>
/// A paragraph that opens with a quotation mark is a block quotation when it is one quotation as a whole and something beside it
/// says so: a colon before it, an attribution under it, or a quotation before it that is not closed.
/// </remarks>
internal static partial class MarkQuotesAndAttributions
{
    private const int LongestAttribution = 160;
    private const int LongestVerse = 160;

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks)
    {
        var result = blocks.ToBuilder();
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind is not null)
                continue;
            var text = blocks[i].PlainText;
            var before = i > 0 ? result[i - 1] : null;
            if (before?.Kind is BlockKind.Quote && (IsAttribution(text) || IsPlace(text) || (ClosesWithQuote(before.PlainText) && IsBareAttribution(text))))
                result[i] = blocks[i] with { Kind = BlockKind.Attribution };
            else if (OpensWithQuote(text) && IsWholeQuotation(text) && (IsAnnounced(before) || IsContinued(before) || IsAttributed(blocks, i)))
                result[i] = blocks[i] with { Kind = BlockKind.Quote };
            // A saying over the text, under its heading, and right under it whose it is.
            else if (text.Length <= LongestVerse && Letters.EndsSentence(text) && (before is null || BlockShape.IsHeadingShape(before.PlainText)) && i + 2 < blocks.Length
                && blocks[i + 1] is { Kind: null, Gap: 0 } whose && whose.PlainText[0] is '—' or '–' && IsAttribution(whose.PlainText))
                result[i] = blocks[i] with { Kind = BlockKind.Quote };
            // A passage that is announced, and under it where it stands: no marks are needed.
            else if (IsAnnounced(before) && i + 1 < blocks.Length && blocks[i + 1].Kind is null && IsPlace(blocks[i + 1].PlainText) && Letters.EndsSentence(text))
                result[i] = blocks[i] with { Kind = BlockKind.Quote };
            // A line or two over the place where they stand; a place over the line before is the head of a sheet of sources.
            else if (i + 1 < blocks.Length && blocks[i + 1].Kind is null && IsPlace(blocks[i + 1].PlainText) && text.Length <= LongestVerse && !Letters.EndsInColon(text) && before is not null && !IsPlace(before.PlainText))
                MarkVerse(result, i);
        }
        return result.ToImmutable();
    }

    private static void MarkVerse(ImmutableArray<DraftBlock>.Builder blocks, int last)
    {
        var first = last;
        while (first > 1 && blocks[first].Gap == 0 && blocks[first - 1] is { Kind: null } line && line.PlainText.Length <= LongestVerse && !Letters.EndsSentence(line.PlainText) && !Letters.EndsInColon(line.PlainText))
            first--;
        for (var i = first; i <= last; i++)
            blocks[i] = blocks[i] with { Kind = BlockKind.Quote };
    }

    /// <summary>Whether a paragraph is one quotation as a whole.</summary>
    public static bool IsQuotation(string text) => OpensWithQuote(text) && IsWholeQuotation(text);

    private static bool IsAnnounced(DraftBlock? before) =>
        before is { Kind: null or BlockKind.Answer or BlockKind.Question } && Letters.EndsInColon(before.PlainText);

    private static bool IsContinued(DraftBlock? before) =>
        before is { Kind: BlockKind.Quote } && !ClosesWithQuote(before.PlainText);

    private static bool IsAttributed(ImmutableArray<DraftBlock> blocks, int index)
    {
        // Several paragraphs of one quotation, or the same in two languages, may stand over its attribution.
        var i = index + 1;
        while (i < blocks.Length && blocks[i].Kind is null && i < index + 8 && OpensWithQuote(blocks[i].PlainText)
            && (!ClosesWithQuote(blocks[i - 1].PlainText) || (IsWholeQuotation(blocks[i].PlainText) && blocks[i].Language != blocks[i - 1].Language)))
        {
            i++;
        }
        return i < blocks.Length && blocks[i].Kind is null && (IsAttribution(blocks[i].PlainText) || (ClosesWithQuote(blocks[i - 1].PlainText) && IsBareAttribution(blocks[i].PlainText)));
    }

    // "Judah Halevi, Kuzari I:11": capitals, a comma and a place, and no sentence.
    private static bool IsBareAttribution(string text) => IsPlace(text) || (
        text.Length is > 5 and <= 80 && char.IsUpper(text[0]) && char.IsAsciiDigit(text[^1]) && text.Contains(',', StringComparison.Ordinal) && !Letters.IsDoubleQuote(text[^1])
        && text.Split(' ').All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w is "of" or "the" or "on" or "and" or "in" or "to" or "p." or "pp." or "chapter" or "ch." or "de" or "von" or "ibn" or "ben"));

    /// <summary>Whether a line is a place in the Bible and nothing else.</summary>
    public static bool IsPlace(string text) => text.Length <= 40 && Place().IsMatch(text);

    // "2 Kings iv. 3.", "Pirkei Avot 1:6", "אבות ד, יב"
    [GeneratedRegex(@"^(?:(?:[1-3] )?\p{Lu}\p{L}{2,15}(?: (?:of )?\p{Lu}\p{L}{2,15})? (?:[ivxlc]{1,7}|[0-9]{1,3})[.:,] ?[0-9]{1,3}(?:[-–][0-9]{1,3})?|(?:בראשית|שמות|ויקרא|במדבר|דברים|יהושע|שופטים|(?:שמואל|מלכים|דברי הימים) [אב]['׳]?|ישעיהו?|ירמיהו?|יחזקאל|הושע|יואל|עמוס|עובדיה|יונה|מיכה|נחום|חבקוק|צפניה|חגי|זכריה|מלאכי|תהי?לים|משלי|איוב|שיר השירים|רות|איכה|קהלת|אסתר|דניאל|עזרא|נחמיה|(?:פרקי )?אבות) [א-ת]{1,3}(?:[""״][א-ת])?['׳]?(?:,|:|\s) ?[א-ת]{1,2}(?:[""״][א-ת])?['׳]?(?:[-–־][א-ת]{1,3})?|(?:(?:Talmud|Bavli|Tractate),? )?(?!Section|Chapter|Figure|Table|Page|Room|Flat|Apartment|Gate|Route|Appendix|Question)\p{Lu}\p{L}{3,15}(?: \p{Lu}\p{L}{3,12})? [0-9]{1,3}[ab]|(?:מסכת )?(?:ברכות|שבת|עירובין|פסחים|יומא|סוכה|ביצה|ראש השנה|תענית|מגילה|מועד קטן|חגיגה|יבמות|כתובות|נדרים|נזיר|סוטה|גיטין|קידושין|בבא (?:קמא|מציעא|בתרא)|סנהדרין|מכות|שבועות|עבודה זרה|הוריות|זבחים|מנחות|חולין|בכורות|ערכין|תמורה|כריתות|נדה) (?:דף )?[א-ת]{1,2}(?:[""״][א-ת])?['׳]?,? (?:ע[""״][אב]|עמוד [אב]['׳]?))\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    private static bool OpensWithQuote(string text) => text.Length > 1 && Letters.IsDoubleQuote(text[0]) && !char.IsWhiteSpace(text[1]);

    private static bool ClosesWithQuote(string text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (Letters.IsDoubleQuote(text[i]))
                return !(i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (!Letters.IsTerminal(text[i]) && text[i] is not (',' or ';' or ':') && !Letters.IsClosingBracket(text[i]) && !Letters.IsSingleQuote(text[i]))
                return false;
        }
        return false;
    }

    /// <summary>Whether the quotation that opens a paragraph lasts to its end, or is not closed in it.</summary>
    private static bool IsWholeQuotation(string text)
    {
        if (ClosesWithQuote(text))
            return true;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Letters.IsDoubleQuote(text[i]))
                continue;
            var (before, after) = (i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
            if (char.IsLetter(before) && char.IsLetter(after))
                continue;
            depth += char.IsLetterOrDigit(after) || after == '.' && before == ' ' ? 1 : -1;
        }
        return depth > 0;
    }

    /// <summary>Whether a line under a quotation says where it comes from: in brackets, or behind a dash.</summary>
    public static bool IsAttribution(string text) =>
        text.Length is > 2 and <= LongestAttribution
        && ((Letters.IsOpeningBracket(text[0]) && IsClosed(text))
            || (text[0] is '—' or '–' or '~' && !Letters.IsDoubleQuote(text[^1]))
            || (text.StartsWith("- ", StringComparison.Ordinal) && !Letters.EndsSentence(text)));

    private static bool IsClosed(string text) => Letters.IsClosingBracket(text.TrimEnd('.', ' ', ',', ';')[^1]);
}
