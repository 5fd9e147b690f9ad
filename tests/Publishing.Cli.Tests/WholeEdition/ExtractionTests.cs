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

        Each(edition, page => Fold(pages[page.Index]) is var read && read == Body(page) ? null : (Body(page), read));
    }

    /// <remarks>The strip of the pages that the test above looks at makes poppler sort anew what it has found; here is all that it says.</remarks>
    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void Poppler_reads_the_whole_file_as_it_is_meant(string binding)
    {
        var edition = BoundEdition.Of(binding);
        var pages = Run("pdftotext", ["-enc", "UTF-8", edition.Path, "-"]);

        Each(edition, page => Fold(pages[page.Index]) is var read && WithoutFurniture(page, read) == Body(page) ? null : (Body(page), read));
    }

    /// <summary>What is left where head and folio, which stand above and below what the page says, are taken away.</summary>
    private static string WithoutFurniture(Page page, string read)
    {
        var furniture = Lines(page).Where(IsFurniture).Select(line => Fold(TextOf(line))).ToList();
        while (furniture.Find(line => read.StartsWith(line, StringComparison.Ordinal) || read.EndsWith(line, StringComparison.Ordinal)) is { } found)
        {
            furniture.Remove(found);
            read = (read.StartsWith(found, StringComparison.Ordinal) ? read[found.Length..] : read[..^found.Length]).Trim();
        }
        return read;
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

    private static string Pixels(long points) => points.ToString(CultureInfo.InvariantCulture);
}
