using Publishing.Cli.Building;
using Publishing.Cli.Tests.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>The edition of the seeds in each binding, with all its outputs.</summary>
public class BindingTests
{
    private static readonly ExternalTool Qpdf = new("qpdf");

    [SkippableTheory]
    [InlineData("left", "[en, he]", "")]
    [InlineData("right", "[he, en]", "folios: hebrew-marked\n")]
    [InlineData("both", "[en, he]", "folios: hebrew\n")]
    public void The_edition_builds_in_each_binding_and_qpdf_has_no_complaint(string binding, string languages, string keys)
    {
        Qpdf.Require();
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(Sample.Seeds(languages, $"binding: {binding}\n{keys}"), diagnostics);

        var files = build.Make(Sample.SeedsPath, [OutputKind.Pdf, OutputKind.Booklet, OutputKind.Print, OutputKind.Cover, OutputKind.Epub]);

        Assert.True(files is { Length: 5 }, string.Join('\n', diagnostics.Sorted()));
        Assert.DoesNotContain(diagnostics.Sorted(), d => d.Rule.Code[0] is not 'S' && d.Rule.Severity != Severity.Info);
        var folder = Repository.Scratch("binding-" + binding);
        foreach (var file in files.Value.Where(f => f.Kind != OutputKind.Epub))
        {
            var path = $"{folder}/{file.Kind}.pdf";
            File.WriteAllBytes(path, file.Content.ToArray());
            var (code, output, error) = Qpdf.Run(["--check", path]);
            Assert.True(code == 0 && error.Length == 0, $"{file.Kind}: {output}{error}");
        }
    }

    /// <summary>Locators lead to their own half, and print what stands on the page that they lead to.</summary>
    [Fact]
    public void In_a_two_way_book_each_index_is_of_its_half()
    {
        var build = new EditionBuild(Sample.Seeds("[en, he]", "binding: both\nfolios: hebrew-marked\n"), new DiagnosticList());
        var pages = build.Typeset(build.Assemble(Sample.SeedsPath)!)!.Value.Pages;

        var links = pages.Pages
            .SelectMany(p => p.Items.OfType<LinkArea>().Select(l => (Page: p.Index, Link: l)))
            .Where(l => l.Link.Target[0] == '#' && IsInIndex(l.Link.Element))
            .ToList();
        Assert.Contains(links, l => l.Page < pages.SecondHalf);
        Assert.Contains(links, l => l.Page >= pages.SecondHalf);
        Assert.All(links, l =>
        {
            var target = pages.Destinations[l.Link.Target[1..]].PageIndex;
            Assert.Equal(l.Page < pages.SecondHalf, target < pages.SecondHalf);
            Assert.Equal(pages.Map.AnchorFolios[l.Link.Target[1..]], pages.Pages[target].Label);
        });
    }

    private static bool IsInIndex(StructureElement? element) => element is not null && (element.Role == StructureRole.Index || IsInIndex(element.Parent));
}
