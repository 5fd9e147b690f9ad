using System.Text;
using Publishing.Core;
using Publishing.Testing.Pdf;
using static Publishing.Cli.Tests.WholeEdition.PageTexts;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>What PDFium, and so Chromium, takes out of each page is the text of the model, Hebrew in logical order in lines of both languages.</summary>
/// <remarks>
/// One thing no file can mend at a bearable price. PDFium takes the lines of a file that says that it is bound at the right for lines from
/// right to left, and reads the last stretch of letters, numbers or marks of each first: the words of English lines come last to first. Only
/// the order of the places at which the objects of a line begin could turn that round, so that every word and mark of every English line
/// would have to be an object that begins elsewhere.
/// </remarks>
public class PdfiumTests
{
    [SkippableTheory]
    [InlineData("left")]
    [InlineData("both")]
    public void PDFium_reads_every_page_as_it_is_meant(string binding)
    {
        var edition = BoundEdition.Of(binding);
        // A hyphen that it takes for one of the line end alone PDFium gives as U+FFFE.
        var read = Pdfium.Texts(edition.Path).Select(text => Fold(text.Replace("\uFFFE", "", StringComparison.Ordinal))).ToList();

        var faults = new StringBuilder();
        foreach (var page in edition.Pages.Pages)
        {
            var body = string.Join('\n', Lines(page).Where(line => !IsFurniture(line)).Select(TextOf));
            // Head and folio stand on one line: the left one is read first.
            var furniture = Lines(page).Where(IsFurniture).Select(TextOf).ToList();
            string[] wanted = [Fold(body + "\n" + string.Join('\n', furniture)), Fold(body + "\n" + string.Join('\n', Enumerable.Reverse(furniture)))];
            if (!wanted.Any(text => Agree(text, read[page.Index])))
                faults.Append(System.Globalization.CultureInfo.InvariantCulture, $"page {page.Index} [{page.Label}]\n  wanted: {wanted[0]}\n  read:   {read[page.Index]}\n");
        }
        Assert.True(faults.Length == 0, faults.ToString());
    }

    [SkippableFact]
    public void PDFium_reads_every_Hebrew_line_of_a_book_bound_at_the_right()
    {
        var edition = BoundEdition.Of("right");
        var read = Pdfium.Texts(edition.Path);

        var lines = edition.Pages.Pages
            .SelectMany(page => Lines(page).Where(line => !IsFurniture(line) && line.Direction == Direction.RightToLeft).Select(line => (Page: page, Text: Fold(TextOf(line)))))
            .ToList();

        Assert.True(lines.Count > 100);
        Assert.All(lines, line => Assert.Contains(Bare(line.Text), Bare(Fold(read[line.Page.Index])), StringComparison.Ordinal));
    }

    /// <summary>The same characters in the same order, with a space wherever one is wanted; more spaces stand only beside what is no letter.</summary>
    private static bool Agree(string wanted, string read)
    {
        var at = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (at < read.Length && read[at] == ' ' && wanted[i] != ' ' && (!char.IsLetter(wanted[i]) || i == 0 || !char.IsLetter(wanted[i - 1])))
                at++;
            if (at >= read.Length || read[at] != wanted[i])
                return false;
            at++;
        }
        return at == read.Length;
    }
}
