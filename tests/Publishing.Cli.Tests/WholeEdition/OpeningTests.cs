using System.Globalization;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>Programs that read PDFs open the book and draw every page without a word of complaint.</summary>
public class OpeningTests
{
    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void Poppler_draws_every_page(string binding) =>
        Draws("pdftoppm", binding, folder => ["-r", "20", "-png", BoundEdition.Of(binding).Path, folder + "/page"]);

    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void MuPDF_draws_every_page(string binding) =>
        Draws("mutool", binding, folder => ["draw", "-q", "-r", "20", "-o", folder + "/page%d.png", BoundEdition.Of(binding).Path]);

    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void Qpdf_finds_no_fault(string binding)
    {
        var (code, output, error) = Run("qpdf", ["--check", BoundEdition.Of(binding).Path]);
        Assert.Equal((0, ""), (code, error));
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void PDFBox_reads_every_page(string binding)
    {
        const string Folder = "/usr/share/java/";
        Skip.IfNot(File.Exists(Folder + "pdfbox2-tools.jar"), "PDFBox is not installed (Debian's package libpdfbox2-java)");
        var classes = string.Join(':', ((string[])["pdfbox2-tools", "pdfbox2", "fontbox2", "commons-logging"]).Select(name => Folder + name + ".jar"));
        var (code, output, error) = Java.Run(["-cp", classes, "org.apache.pdfbox.tools.ExtractText", "-console", "-encoding", "UTF-8", BoundEdition.Of(binding).Path]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("The Desire to Bestow", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [MemberData(nameof(BoundEdition.Bindings), MemberType = typeof(BoundEdition))]
    public void PDFium_draws_every_page(string binding)
    {
        var edition = BoundEdition.Of(binding);

        var ink = Pdfium.Ink(edition.Path);

        Assert.Equal(edition.Pages.Pages.Select(page => page.Items.OfType<TextLine>().Any()), ink.Select(count => count > 0));
    }

    private static void Draws(string program, string binding, Func<string, string[]> arguments)
    {
        var folder = Repository.Scratch(string.Create(CultureInfo.InvariantCulture, $"opening-{program}-{binding}"));
        var (code, output, error) = Run(program, arguments(folder));
        // How a program was built is no fault of the file.
        var complaints = (output + error).Split('\n').Where(line => line.Length > 0 && !line.Contains("ICC support is not available", StringComparison.Ordinal));
        Assert.Empty(complaints);
        Assert.Equal(0, code);
        Assert.Equal(BoundEdition.Of(binding).Pages.Pages.Length, Directory.GetFiles(folder, "*.png").Length);
    }

    private static (int ExitCode, string Output, string Error) Run(string program, string[] arguments)
    {
        var tool = new ExternalTool(program);
        tool.Require();
        return tool.Run(arguments);
    }
}
