using System.Text;
using Publishing.Testing;

namespace Publishing.Benchmarks.Normalising;

/// <summary>Texts of any length, made of the words of the seeds; always the same for one length.</summary>
internal static class LongTexts
{
    private const int Measure = 90;

    /// <summary>A web page copied as text: a line for each paragraph, menus before and links behind it.</summary>
    public static string EnglishWeb(int length) =>
        "Home\nAbout\nSearch\n\nA Long Text\n\n" + string.Join("\n\n", Paragraphs("seeds/000_2d0c1ae0b6c597a1.txt", length)) + "\n\nBack to top\nPrivacy policy\n";

    /// <summary>Hebrew in order, a line for each paragraph.</summary>
    public static string CleanHebrew(int length) => string.Join("\n\n", Paragraphs("seeds/003_7acecd4cb99d024f.txt", length));

    /// <summary>Hebrew out of a PDF: justified lines as runs from left to right, page numbers between.</summary>
    public static string DamagedHebrew(int length)
    {
        var random = new Random(2);
        var (text, lines) = (new StringBuilder(), 0);
        foreach (var paragraph in Paragraphs("seeds/003_7acecd4cb99d024f.txt", length))
        {
            var words = paragraph.Split(' ');
            for (var i = 0; i < words.Length;)
            {
                var (start, width) = (i, 0);
                while (i < words.Length && width < Measure)
                    width += words[i++].Length + 1;
                text.Append(i == words.Length ? string.Join(' ', words[start..i]) : VisualRuns(words[start..i], random)).Append('\n');
                if (++lines % 40 == 0)
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{lines / 40}\n\n");
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A web page with its tags, links and entities.</summary>
    public static string Html(int length)
    {
        var page = new StringBuilder("<html><head><title>A page</title></head><body><nav><a href='/'>Home</a></nav><article><h1>A page</h1>\n");
        foreach (var paragraph in Paragraphs("seeds/000_2d0c1ae0b6c597a1.txt", length))
            page.Append("<p>").Append(paragraph.Replace("\"", "&quot;", StringComparison.Ordinal).Replace(" the ", " <em>the</em> ", StringComparison.Ordinal)).Append("</p>\n");
        return page.Append("</article><footer>Privacy policy</footer></body></html>").ToString();
    }

    private static IEnumerable<string> Paragraphs(string seed, int length)
    {
        var random = new Random(1);
        var words = File.ReadAllText(Repository.PathOf(seed)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var made = 0; made < length;)
        {
            var paragraph = new StringBuilder();
            for (var count = random.Next(20, 160); count > 0; count--)
                paragraph.Append(words[random.Next(words.Length)]).Append(count > 1 ? " " : ".");
            made += paragraph.Length + 2;
            yield return paragraph.ToString();
        }
    }

    private static string VisualRuns(string[] words, Random random)
    {
        var runs = new List<string>();
        for (var i = 0; i < words.Length;)
        {
            var count = Math.Min(random.Next(1, 5), words.Length - i);
            runs.Insert(0, string.Join(' ', words[i..(i + count)]));
            i += count;
        }
        return runs.Count == 1 ? runs[0] : runs[0] + " " + string.Join("  ", runs.Skip(1)) + " ";
    }
}
