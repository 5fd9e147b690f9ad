using System.Text;
using Publishing.Core;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;
using static Publishing.Cli.Tests.WholeEdition.PageTexts;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>What PDFium, and so Chromium, takes out of each page is the text of the model, Hebrew in logical order in lines of both languages.</summary>
/// <remarks>
/// Two things no file can mend. PDFium reads the words of a Latin phrase within a Hebrew line last to first. And in a file that says that it is
/// bound at the right it reads the words of every English line so.
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
            var body = string.Join('\n', Lines(page).Where(line => !IsFurniture(line)).Select(AsRead));
            // Head and folio stand on one line: the left one is read first.
            var furniture = Lines(page).Where(IsFurniture).Select(AsRead).ToList();
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
            .SelectMany(page => Lines(page).Where(line => !IsFurniture(line) && line.Words.All(word => word.Run.Direction == Direction.RightToLeft)).Select(line => (Page: page, Text: Fold(TextOf(line)))))
            .ToList();

        Assert.True(lines.Count > 100);
        Assert.All(lines, line => Assert.Contains(Bare(line.Text), Bare(Fold(read[line.Page.Index])), StringComparison.Ordinal));
    }

    /// <summary>A line as PDFium reads it: the words of a Latin phrase within Hebrew last to first.</summary>
    private static string AsRead(TextLine line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < line.Words.Length;)
        {
            var last = i;
            while (IsForeign(line, i) && last + 1 < line.Words.Length && IsForeign(line, last + 1))
                last++;
            var words = TextOf(line.Words[i..(last + 1)]);
            text.Append(last > i ? string.Join(' ', words.TrimEnd().Split(' ').Reverse()) + (words[^1] == ' ' ? " " : "") : words);
            i = last + 1;
        }
        return text.ToString();
    }

    private static bool IsForeign(TextLine line, int word) =>
        line.Direction == Direction.RightToLeft && line.Words[word].Run.Direction == Direction.LeftToRight && line.Words[word].Run.Text.Any(char.IsLetter);

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
