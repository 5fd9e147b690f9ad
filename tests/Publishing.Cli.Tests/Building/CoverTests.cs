using System.Globalization;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Pdf.Covers;
using Publishing.Pdf.Print;
using Publishing.Testing;
using Publishing.Typesetting.Covers;
using Publishing.Typesetting.Dumps;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.Building;

public class CoverTests
{
    private const string Blurb = "cover:\n  blurb: { en: All that is in it., he: כל מה שבו. }\n";

    [Theory]
    [InlineData("left", "binding: left\n" + Blurb + "  spine: 12mm\n")]
    [InlineData("right", "languages: [he, en]\n" + Blurb + "  spine: 12mm\n")]
    [InlineData("both", "binding: both\n" + Blurb + "  spine: 12mm\n")]
    [InlineData("art", "cover: { art: tests/suite/options/art.jpg, ground: ffffff, ink: '000000', paper: 0.2mm }\n")]
    public void The_panels_stand_as_the_binding_wants_them(string name, string keys)
    {
        var (cover, pages) = Typeset(keys);

        var dump = new StringBuilder();
        foreach (var panel in cover.Panels)
        {
            dump.Append(CultureInfo.InvariantCulture, $"-- at {panel.X}, {panel.Turn}{(panel.HasArt ? ", picture" : "")}\n")
                .Append(PageDump.Pages(pages with { Pages = [panel.Page], Destinations = new Dictionary<string, Destination>() }));
        }
        Golden.Check($"tests/suite/options/cover-{name}.txt", dump.ToString());
    }

    [Fact]
    public void The_spine_is_as_wide_as_its_leaves_are_thick()
    {
        var (cover, pages) = Typeset("cover: { paper: 0.5mm }\n");

        var spine = Pt.FromPoints(0.5m * 72 / 25.4m) * ((pages.Pages.Length + 1) / 2);
        Assert.Equal(Pt.FromMillimetres(148) * 2 + spine, cover.Width);
        Assert.Equal(spine, cover.Panels[1].Page.Height);
    }

    [SkippableTheory]
    [InlineData("art.png")]
    [InlineData("art.jpg")]
    public void A_picture_is_in_the_file_and_qpdf_has_no_complaint(string art)
    {
        var (qpdf, images) = (new ExternalTool("qpdf"), new ExternalTool("pdfimages"));
        qpdf.Require();
        images.Require();
        var path = Repository.Scratch("cover-" + art) + "/cover.pdf";
        using (var file = File.Create(path))
            CoverPdfWriter.Write(Typeset($"cover: {{ art: tests/suite/options/{art} }}\n").Cover, file, new PrintOptions { CropMarks = true }, new DiagnosticList());

        var (code, output, error) = qpdf.Run(["--check", path]);
        Assert.True(code == 0 && error.Length == 0, output + error);
        Assert.Matches(@"image +32 +48 +(icc|rgb) +3 +8", images.Run(["-list", path]).Output);
    }

    [Theory]
    [InlineData("art.png", "cover.png")]
    [InlineData("art.jpg", "cover.jpg")]
    public void The_picture_is_the_one_of_the_EPUB(string art, string name)
    {
        var build = new EditionBuild(Sample.With($"cover: {{ art: tests/suite/options/{art} }}\n"), new DiagnosticList());
        var file = Assert.Single(build.Make(Sample.Path, [Editions.OutputKind.Epub])!.Value);

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(file.Content.ToArray()));
        using var picture = zip.GetEntry("EPUB/" + name)!.Open();
        using var bytes = new MemoryStream();
        picture.CopyTo(bytes);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("tests/suite/options/" + art)), bytes.ToArray());
    }

    [Fact]
    public void The_cover_is_an_output_of_its_own()
    {
        var edition = new TinyEdition("cover").Replace("edition.yaml", "[pdf, epub]", "[cover]");

        var run = edition.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["tiny-cover.pdf"], edition.Outputs());
    }

    private static (CoverSheet Cover, PageSet Pages) Typeset(string keys)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(Sample.With(keys), diagnostics);
        var book = build.Assemble(Sample.Path);
        Assert.True(book is not null, string.Join('\n', diagnostics.Sorted()));
        var (fonts, pages) = build.Typeset(book)!.Value;
        return (CoverTypesetting.Typeset(book.Edition, pages, fonts, diagnostics)!, pages);
    }
}
