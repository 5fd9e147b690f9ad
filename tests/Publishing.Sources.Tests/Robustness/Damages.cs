using System.Collections.Immutable;
using System.Text;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>What can befall a text on its way to a publisher, each at random places.</summary>
internal static class Damages
{
    private const string Blanks = " \u00A0\t\u2003\u200A\u3000";
    private const string Ends = "\n\n\n\r\n\r\f\v\u0085\u2028\u2029";
    private const string Unseen = "\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u2060\uFEFF\u00AD\u061C\u0001\u0007\u001B\u007F\u009F";
    private const string Marks = "\"'`´“”‘’„‚«»״׳″′()[]{}<>-–—־…...,;:?!*#_~|/\\&%$=+^@\u05C3";
    private const string Letters = "aZéßſİıǅאבךםןשׁנִּיםﬁﭏяЖΣςعلىあ漢\u0301\u05B0\u0591\u20DD\uD83D\uDE00\uD800\uDC00\uE000\uFFFD\uFFFE\uFFFF";

    private static readonly ImmutableArray<string> Html =
    [
        "<p>", "</p>", "<div>", "</div>", "<br>", "<br/>", "<b>", "</b>", "<i>", "</em>", "<a href='x'>", "</a>", "<script>", "</script>", "<style>", "</style>",
        "<!--", "-->", "<![CDATA[", "]]>", "<h1>", "</h1>", "<blockquote>", "<table><tr><td>", "</table>", "<ul><li>", "<sup>1</sup>", "<span dir=rtl lang=he>", "</span>",
        "<p dir='rtl", "&amp;", "&quot;", "&nbsp;", "&#1488;", "&#x5D0;", "&#0;", "&#xD800;", "&#99999999;", "&bogus;", "&amp", "<", "<!", "</", "<title>", "</title>", "<body>", "</html>",
        "<main>", "<article>", "<nav>", "<meta charset=windows-1255>", "<pre>", "</pre>", "<template>", "<svg>", "<textarea>", "<select><option>",
    ];

    private static readonly ImmutableArray<string> Markdown =
    [
        "# ", "## ", "* ", "- ", "1. ", "> ", "**", "__", "*", "_", "`", "```\n", "~~~\n", "---\n", "***\n", "===\n", "[", "](", "![", "](http://x.y)", "[^1]", "\n[^1]: ", "[x]: y\n",
        "| a | b |\n|---|---|\n", "    ", "\\", "\\*", "<u>", "<!-- -->", "~~", "^", "{#id .class}", "  \n", "\n:   ", "$$", "---\ntitle: x\n---\n", "&lt;",
    ];

    /// <summary>One damage, chosen at random.</summary>
    public static string Apply(string text, Random random) => random.Next(15) switch
    {
        0 => Insert(text, random, Pick(Blanks, random, 4)),
        1 => Insert(text, random, Pick(Ends, random, 4)),
        2 => Insert(text, random, Pick(Unseen, random, 3)),
        3 => Insert(text, random, Pick(Marks, random, 3)),
        4 => Insert(text, random, Pick(Letters, random, 3)),
        5 => Insert(text, random, Html[random.Next(Html.Length)]),
        6 => Insert(text, random, Markdown[random.Next(Markdown.Length)]),
        7 => Delete(text, random),
        8 => Repeat(text, random),
        9 => Lines(text, random, lines => lines.Insert(random.Next(lines.Count + 1), lines[random.Next(lines.Count)])),
        10 => Lines(text, random, lines => lines.RemoveAt(random.Next(lines.Count))),
        11 => Lines(text, random, lines => (lines[0], lines[^1]) = (lines[^1], lines[0])),
        12 => Lines(text, random, lines => Change(lines, random, line => VisualRuns(line, random))),
        13 => Lines(text, random, lines => Change(lines, random, line => new string([.. line.Reverse()]))),
        _ => Lines(text, random, lines => Change(lines, random, line => Wrap(line, random))),
    };

    private static string Pick(string from, Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => from[random.Next(from.Length)]));

    private static string Insert(string text, Random random, string what) => text.Insert(random.Next(text.Length + 1), what);

    private static string Delete(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        return text.Remove(start, Math.Min(random.Next(1, 30), text.Length - start));
    }

    private static string Repeat(string text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var piece = text.Substring(start, Math.Min(random.Next(1, 12), text.Length - start));
        return text.Insert(start, string.Concat(Enumerable.Repeat(piece, random.Next(1, 40))));
    }

    private static string Lines(string text, Random random, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Change(List<string> lines, Random random, Func<string, string> change)
    {
        var first = random.Next(lines.Count);
        for (var i = first; i < Math.Min(lines.Count, first + 1 + random.Next(6)); i++)
            lines[i] = change(lines[i]);
    }

    // Runs of words from the last to the first, as justified Hebrew comes out of some PDFs.
    private static string VisualRuns(string line, Random random)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var runs = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var count = Math.Min(random.Next(1, 4), words.Length - i);
            runs.Insert(0, string.Join(' ', words[i..(i + count)]));
            i += count;
        }
        return runs.Count < 2 ? line : runs[0] + " " + string.Join("  ", runs.Skip(1)) + " ";
    }

    private static string Wrap(string line, Random random)
    {
        var wrapped = new StringBuilder(line);
        var measure = random.Next(8, 80);
        for (var at = measure; at < wrapped.Length; at += measure)
        {
            if (wrapped[at] == ' ')
                wrapped[at] = '\n';
        }
        return wrapped.ToString();
    }
}
