using System.Buffers;

using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Finds brackets and double quotation marks that have no partner.</summary>
/// <remarks>
/// A quotation may run through several paragraphs, each of which opens it again and only the last of which closes it; a bracket
/// may be closed some paragraphs further on. Gershayim (U+05F4) stand in words. Single marks are not looked at: they are apostrophes.
/// </remarks>
internal static class FindUnpairedMarks
{
    // How many blocks further on a partner may stand.
    private const int Reach = 6;

    private static readonly SearchValues<char> AllMarks = SearchValues.Create("()[]{}“”«»");

    private readonly record struct Mark(int Block, int Start, char Kind, bool Opens);

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        for (var t = 0; t < book.Texts.Length; t++)
        {
            var quotes = Marks(book, t, Quotes);
            List<Mark> unpaired = [.. Unpaired(Marks(book, t, Brackets)), .. FewOf(Unpaired(quotes), quotes.Count), .. FewOf(Odd(book, t), book.Texts[t].Length)];
            unpaired.Sort((a, b) => a.Block != b.Block ? a.Block - b.Block : a.Start - b.Start);
            foreach (var mark in unpaired)
            {
                var c = book.Texts[t][mark.Block].PlainText[mark.Start];
                var what = !mark.Opens && IsNeutral(c) ? "has no partner" : mark.Opens ? "is opened and never closed" : "closes what was never opened";
                yield return new Suspicion(SourceRules.UnpairedMark, t, mark.Block, mark.Start, 1, $"The mark {c} {what}.", "", "a mark without a partner") { Advice = "Put its partner in where that belongs, or take it out:" };
            }
        }
    }

    // A text in which many quotations are not closed has a habit of its own: verse, dialogue.
    private static List<Mark> FewOf(List<Mark> lost, int all) => lost.Count > 5 && lost.Count * 20 > all ? [] : lost;

    private static List<Mark> Marks(SuspectBook book, int text, Func<SuspectBlock, int, Mark?> read)
    {
        var marks = new List<Mark>();
        for (var b = 0; b < book.Texts[text].Length; b++)
        {
            var block = book.Texts[text][b];
            var plain = block.PlainText;
            for (var i = plain.NextOf(AllMarks, 0); i < plain.Length; i = plain.NextOf(AllMarks, i + 1))
            {
                if (read(block, i) is { } mark)
                    marks.Add(mark with { Block = b, Start = i });
            }
        }
        return marks;
    }

    private static Mark? Brackets(SuspectBlock block, int i) => block.PlainText[i] switch
    {
        '(' or '[' or '{' when !IsFace(block.PlainText, i) => new Mark(0, 0, block.PlainText[i], true),
        ')' when !IsLabel(block.PlainText, i) && !IsFace(block.PlainText, i) => new Mark(0, 0, '(', false),
        ']' => new Mark(0, 0, '[', false),
        '}' => new Mark(0, 0, '{', false),
        _ => null,
    };

    private static Mark? Quotes(SuspectBlock block, int i) => block.Language.IsHebrew ? null : block.PlainText[i] switch
    {
        '“' => new Mark(0, 0, '“', true),
        '”' => new Mark(0, 0, '“', false),
        '«' when block.Language == Language.English => new Mark(0, 0, '«', true),
        '»' when block.Language == Language.English => new Mark(0, 0, '«', false),
        _ => null,
    };

    private static List<Mark> Unpaired(List<Mark> marks)
    {
        var (open, lost) = (new List<Mark>(), new List<Mark>());
        foreach (var mark in marks)
        {
            // What was opened too far back is given up.
            while (open.Count > 0 && mark.Block - open[0].Block > Reach)
            {
                lost.Add(open[0]);
                open.RemoveAt(0);
            }
            if (mark.Opens)
            {
                // A paragraph that opens the quotation of the one before again.
                if (mark.Kind == '“' && mark.Start == 0 && open.Count > 0 && open[^1].Kind == '“' && open[^1].Block < mark.Block)
                    open.RemoveAt(open.Count - 1);
                open.Add(mark);
                continue;
            }
            var partner = open.FindLastIndex(o => o.Kind == mark.Kind);
            if (partner < 0)
            {
                lost.Add(mark);
                continue;
            }
            // What was opened within and not closed has no partner.
            lost.AddRange(open.Skip(partner + 1));
            open.RemoveRange(partner, open.Count - partner);
        }
        lost.AddRange(open);
        return lost;
    }

    /// <summary>In Hebrew both marks of a pair may look the same: an odd number of them in a block, and none near by to make up for it.</summary>
    private static List<Mark> Odd(SuspectBook book, int text)
    {
        var odd = new List<Mark>();
        for (var b = 0; b < book.Texts[text].Length; b++)
        {
            var block = book.Texts[text][b];
            if (!block.Language.IsHebrew)
                continue;
            if (block.PlainText.Count(IsHebrewQuote) % 2 == 0)
                continue;
            if (odd.Count > 0 && b - odd[^1].Block <= Reach)
                odd.RemoveAt(odd.Count - 1);
            else
                odd.Add(new Mark(b, block.PlainText.AsSpan().LastIndexOfAny("\"“”„‟"), '"', false));
        }
        return odd;
    }

    private static bool IsHebrewQuote(char c) => c is '"' or '“' or '”' or '„' or '‟';

    private static bool IsNeutral(char c) => c is '"' or '״' or '”' or '“' or '″';

    // "1) first", "b) second", "יב) ": a label at the start or behind a blank.
    private static bool IsLabel(string text, int i)
    {
        var start = i;
        while (start > 0 && i - start < 5 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '׳' or '״' or '\'' or '"' or '.'))
            start--;
        var label = text.AsSpan(start, i - start);
        var isShort = label.Length is > 0 and <= 4 && (label.Length == 1 || char.IsDigit(label[0]) || Letters.IsHebrew(label[0]) && label.Length <= 3 || label.ToString().All(c => c is 'i' or 'v' or 'x'));
        return isShort && (start == 0 || char.IsWhiteSpace(text[start - 1])) && text.LastIndexOf('(', i) is var open && (open < 0 || text.IndexOf(')', open) < i);
    }

    private static bool IsFace(string text, int i) => i > 0 && text[i - 1] is ':' or ';' || i > 1 && text[i - 1] == '-' && text[i - 2] is ':' or ';';
}
