using Publishing.Core;
using Publishing.Testing.Pdf;

namespace Publishing.Cli.Tests.Building;

/// <summary>What an edition says of its booklet is found on the sheets.</summary>
public class BookletSheetsTests
{
    [Theory]
    [InlineData("auto", 841.89, 595.276)]
    [InlineData("A4", 841.89, 595.276)]
    [InlineData("Letter", 792, 612)]
    [InlineData("A3", 1190.551, 841.89)]
    public void The_sheet_has_the_size_of_the_paper(string paper, double width, double height)
    {
        var document = Build("paper-" + paper, $"booklet: {{ paper: {paper} }}");
        var node = document.Dictionary(document.Pages()[0]);
        while (!node.ContainsKey("MediaBox"))
            node = document.Dictionary(node["Parent"]);
        var box = document.Array(node["MediaBox"]);
        Assert.Equal(((decimal)width, (decimal)height), ((decimal)box[2]!, (decimal)box[3]!));
    }

    [Fact]
    public void Marks_and_labels_can_be_left_out()
    {
        var marked = Content(Build("marked", "booklet: { paper: A3 }"));
        var bare = Content(Build("bare", "booklet: { paper: A3, fold-marks: no, crop-marks: no, labels: no }"));
        Assert.Contains(" re f", marked, StringComparison.Ordinal);
        Assert.Contains("TJ", marked, StringComparison.Ordinal);
        Assert.DoesNotContain(" re f", bare, StringComparison.Ordinal);
        Assert.DoesNotContain("TJ", bare, StringComparison.Ordinal);
    }

    [Fact]
    public void Backs_are_turned_for_the_long_edge()
    {
        Assert.StartsWith("-1 0 0 -1", Content(Build("long", "booklet: { turn: long-edge }"), side: 1), StringComparison.Ordinal);
        Assert.DoesNotContain("-1 0 0 -1", Content(Build("short", "booklet: { turn: short-edge }"), side: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Signatures_and_creep_are_those_of_the_edition()
    {
        // The pages of the second sheet are moved by a thickness and a quarter when the first sheet holds it, and not when each is folded alone.
        var whole = Content(Build("whole", "booklet: { caliper: 0.8mm, creep: 1.25 }"), side: 2);
        var alone = Content(Build("alone", "booklet: { caliper: 0.8mm, creep: 1.25, signature: 1 }"), side: 2);
        var outer = Content(Build("outer", "booklet: { caliper: 0.8mm, creep: 1.25, fixed-sheet: innermost }"));
        var step = Pt.FromMillimetres(1).Points;

        Assert.True(Math.Abs(Places(whole)[0] - Places(alone)[0] - step) < 0.02m);
        Assert.True(Places(outer)[^1] > Places(alone)[^1]); // The right page of the outermost sheet moves away from the fold.
    }

    private static PdfDocument Build(string name, string booklet)
    {
        var edition = new TinyEdition("booklet-" + name);
        edition.Replace("edition.yaml", "outputs: [pdf, epub]", booklet + "\noutputs: [booklet]");
        var run = edition.Build();
        Assert.True(run.ExitCode == 0, run.Error);
        return new PdfDocument(File.ReadAllBytes(edition.OutputFolder + "/tiny-booklet.pdf"));
    }

    private static string Content(PdfDocument document, int side = 0) =>
        System.Text.Encoding.Latin1.GetString(document.Stream(document.Dictionary(document.Pages()[side])["Contents"]).Data);

    /// <summary>Where the pages stand on a side, from left to right.</summary>
    private static List<decimal> Places(string content) =>
        [.. System.Text.RegularExpressions.Regex.Matches(content, @"q \S+ 0 0 \S+ (\S+) \S+ cm/P").Select(match => decimal.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
}
