using System.Text;
using System.Text.RegularExpressions;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>An index read back from its pages: what a reader of the book sees.</summary>
internal static partial class PrintedIndex
{
    /// <summary>The paragraphs of the section at an anchor, its artifacts (heads, folios) left out.</summary>
    public static List<string> Paragraphs(PageSet pages, string anchor)
    {
        var text = new StringBuilder();
        var first = pages.Destinations[anchor].PageIndex;
        var end = pages.Outline.Select(o => pages.Destinations[o.Anchor].PageIndex).Where(p => p > first).DefaultIfEmpty(pages.Pages.Length).Min();
        foreach (var line in pages.Pages[first..end].SelectMany(p => p.Items).OfType<TextLine>())
        {
            foreach (var word in line.Words.Where(w => w.Element is not null))
                text.Append(word.Run.Text).Append(word.Ending switch { WordEnding.Space => " ", WordEnding.ParagraphEnd => "\n", _ => "" });
        }
        return [.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The folios of locators, ranges spelt out: <c>3, 5–7, 9n2</c> gives 3 5 6 7 9n2.</summary>
    public static IEnumerable<string> Folios(string locators)
    {
        foreach (Match match in Locator().Matches(locators))
        {
            var (from, to) = (int.Parse(match.Groups["from"].Value), match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value) : int.Parse(match.Groups["from"].Value));
            if (match.Groups["notes"].Success)
            {
                foreach (var note in match.Groups["notes"].Value.Split(", "))
                    yield return $"{from}n{note}";
                continue;
            }
            for (var page = from; page <= to; page++)
                yield return $"{page}";
        }
    }

    [GeneratedRegex(@"(?<from>\d+)(?:–(?<to>\d+))?(?:nn(?<notes>\d+(?:, \d+)+)|n(?<notes>\d+))?")]
    private static partial Regex Locator();
}
