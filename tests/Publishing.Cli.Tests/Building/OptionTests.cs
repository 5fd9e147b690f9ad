using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;
using Publishing.Testing.Pdf.Conformance;
using Publishing.Typesetting.Dumps;

namespace Publishing.Cli.Tests.Building;

/// <summary>Each file of tests/suite/options is a choice of edition.yaml, appended to one small edition; beside it stand the lines (or the pages, with the place of each word) that come of it.</summary>
public class OptionTests
{
    private const string Folder = "tests/suite/options";

    public static TheoryData<string> Options =>
        [.. Directory.GetFiles(Repository.PathOf(Folder), "*.yaml").Select(p => Path.GetFileNameWithoutExtension(p)).Where(n => n != "sample").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Options))]
    public void The_option_gives_these_lines(string option)
    {
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(Sample.With(File.ReadAllText(Repository.PathOf($"{Folder}/{option}.yaml"))), diagnostics);
        var book = build.Assemble(Sample.Path);
        Assert.True(book is not null, string.Join('\n', diagnostics.Sorted()));

        var pages = build.Typeset(book)!.Value.Pages;
        if (option.EndsWith(".pages", StringComparison.Ordinal))
            Golden.Check($"{Folder}/{option}", PageDump.Pages(pages));
        else
            Golden.Check($"{Folder}/{option}.lines", PageDump.Lines(pages));
        Assert.DoesNotContain(diagnostics.Sorted(), d => d.Rule.Code[0] is 'L' or 'E');
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void The_file_breaks_no_rule_of_PDF_UA_1_and_PDF_A_2a(string option)
    {
        var build = new EditionBuild(Sample.With(File.ReadAllText(Repository.PathOf($"{Folder}/{option}.yaml"))), new DiagnosticList());

        var file = Assert.Single(build.Make(Sample.Path, [OutputKind.Pdf])!.Value);

        Assert.Empty(PdfConformance.Check(file.Content.ToArray()));
    }
}
