using System.Globalization;
using System.Text;
using Publishing.Testing;
using Publishing.Typesetting.Pages;
using static Publishing.Cli.Tests.WholeEdition.PageTexts;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>What programs take out of each page is the text of the model: in reading order, Hebrew in logical order, hyphenation undone.</summary>
public class ExtractionTests
{
    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void MuPDF_reads_every_page_as_it_is_meant(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var pages = Run("mutool", ["draw", "-q", "-F", "txt", edition.Path]);

        Each(edition, page =>
        {
            var read = Fold(pages[page.Index]);
            var body = Body(page);
            // Head and folio follow, which stand on one line: MuPDF puts no space between them.
            var furniture = Fold(string.Join(' ', Lines(page).Where(line => IsFurniture(line)).Select(TextOf)));
            return (body + " " + furniture).Trim().Equals(read, StringComparison.Ordinal)
                || (body + furniture).Replace(" ", "", StringComparison.Ordinal) == read.Replace(" ", "", StringComparison.Ordinal) && read.StartsWith(body, StringComparison.Ordinal)
                ? null : (body, read);
        });
    }

    /// <remarks>poppler orders the blocks of a page by their places: where lines stand side by side (contents, columns) each line is looked for by itself.</remarks>
    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void Poppler_reads_every_page_as_it_is_meant(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var body = Strip(edition.Pages.Pages);
        var pages = Run("pdftotext",
        [
            "-r", "72", "-x", "0", "-W", "10000", "-y", Pixels(body.Top), "-H", Pixels(body.Bottom - body.Top), "-enc", "UTF-8", edition.Path, "-",
        ]);

        Each(edition, page =>
        {
            var read = Fold(pages[page.Index]);
            var lines = Lines(page).Where(line => !IsFurniture(line)).ToList();
            if (read == Body(page) || lines.Select(line => line.Baseline).Distinct().Count() == lines.Count && !lines.Exists(HasGap))
                return read == Body(page) ? null : (Body(page), read);
            var rest = Bare(read);
            foreach (var line in lines.SelectMany(Parts).Select(text => Bare(Fold(text))).OrderByDescending(line => line.Length))
            {
                var at = rest.IndexOf(line, StringComparison.Ordinal);
                if (at < 0)
                    return (line, read);
                rest = rest.Remove(at, line.Length);
            }
            return rest.Length == 0 ? null : ("", rest);
        });
    }

    private static void Each(BoundEdition edition, Func<Page, (string Wanted, string Read)?> check)
    {
        var faults = new StringBuilder();
        foreach (var page in edition.Pages.Pages)
        {
            if (check(page) is var (wanted, read))
                faults.Append(CultureInfo.InvariantCulture, $"page {page.Index} [{page.Label}]\n  wanted: {wanted}\n  read:   {read}\n");
        }
        Assert.True(faults.Length == 0, faults.ToString());
    }

    private static string[] Run(string program, string[] arguments)
    {
        var tool = new ExternalTool(program);
        tool.Require();
        var (code, output, error) = tool.Run(arguments);
        Assert.True(code == 0, error);
        return output.Split('\f');
    }

    /// <summary>The strip of the pages that holds no head and no folio, in whole points.</summary>
    private static (long Top, long Bottom) Strip(IEnumerable<Page> pages)
    {
        var baselines = pages.SelectMany(Lines).Where(line => !IsFurniture(line)).Select(line => (long)line.Baseline.Points).ToList();
        return (baselines.Min() - 12, baselines.Max() + 8);
    }

    private static bool HasGap(TextLine line) => Parts(line).Skip(1).Any();

    /// <summary>The parts of a line between which there is more than a space: an entry of the contents and its page.</summary>
    private static IEnumerable<string> Parts(TextLine line)
    {
        var from = 0;
        for (var i = 1; i < line.Words.Length; i++)
        {
            var (before, word) = (line.Words[i - 1], line.Words[i]);
            var (left, right) = before.X < word.X ? (before, word) : (word, before);
            if (right.X - left.X - left.Run.Width > word.Run.Size || IsWide(before.Run.Text[^1]) || IsWide(word.Run.Text[0]))
            {
                yield return TextOf(line.Words[from..i]);
                from = i;
            }
        }
        yield return TextOf(line.Words[from..]);
    }

    private static bool IsWide(char unit) => unit is >= '\u2000' and <= '\u2003';

    private static string Pixels(long points) => points.ToString(CultureInfo.InvariantCulture);
}
