namespace Publishing.Cli.Tests.Building;

public class OutputTests
{
    [Fact]
    public void A_build_makes_what_the_edition_names_and_leaves_nothing_else()
    {
        var edition = new TinyEdition("outputs");

        var run = edition.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["tiny.epub", "tiny.pdf"], edition.Outputs());
        Assert.Matches(@"out/tiny\.pdf: \d+ pages, \d+ bytes, \d+\.\d\d s\n", run.Output);
        Assert.Matches(@"out/tiny\.epub: \d+ pages, \d+ bytes, \d+\.\d\d s\n", run.Output);
        Assert.Matches(@"(?m)^Typesetting: \d+\.\d\d s$", run.Output);
    }

    [Theory]
    [InlineData("pdf", "tiny.pdf")]
    [InlineData("EPUB", "tiny.epub")]
    [InlineData("epub,pdf", "tiny.epub", "tiny.pdf")]
    public void Only_makes_less(string only, params string[] expected)
    {
        var edition = new TinyEdition("only-" + only);

        var run = CommandRun.Of("build", edition.EditionPath, "--only", only, "-o", edition.OutputFolder);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected, edition.Outputs());
    }

    [Fact]
    public void New_outputs_take_the_place_of_old_ones()
    {
        var edition = new TinyEdition("replace").Write("out/tiny.pdf", "old");

        Assert.Equal(0, edition.Build().ExitCode);

        Assert.StartsWith("%PDF-", File.ReadAllText(edition.PathOf("out/tiny.pdf")), StringComparison.Ordinal);
    }

    // Tests may run as root, who can write into any folder; but a file is no folder for anyone.
    [Fact]
    public void A_folder_that_cannot_be_made_is_reported()
    {
        var edition = new TinyEdition("no-folder").Write("out", "a file that is in the way");

        var run = edition.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error C001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("a file that is in the way", File.ReadAllText(edition.OutputFolder));
    }

    [Fact]
    public void When_one_output_cannot_be_written_the_others_stay_as_they_were()
    {
        var edition = new TinyEdition("one-blocked").Write("out/tiny.pdf", "old").Write("out/tiny.epub/in-the-way", "");

        var run = edition.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error C001: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["tiny.pdf"], edition.Outputs());
        Assert.Equal("old", File.ReadAllText(edition.PathOf("out/tiny.pdf")));
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var edition = new TinyEdition("check-good");
        var before = Directory.GetFileSystemEntries(edition.Folder);

        var run = CommandRun.Of("check", edition.EditionPath, "--quiet");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Equal(before, Directory.GetFileSystemEntries(edition.Folder));
    }

    [Fact]
    public void An_interrupted_build_writes_nothing()
    {
        var edition = new TinyEdition("interrupted");
        using var source = new CancellationTokenSource();
        var build = new Cli.Building.EditionBuild(new Core.DiskFileSystem(), new Core.DiagnosticList(), new CancelAt(Cli.Building.BuildStage.WriteEpub, source), source.Token);

        Assert.Throws<OperationCanceledException>(() => build.Run(edition.EditionPath, [], edition.OutputFolder));

        Assert.Empty(edition.Outputs());
    }

    private sealed class CancelAt(Cli.Building.BuildStage last, CancellationTokenSource source) : Cli.Building.IBuildProgress
    {
        public void Begin(Cli.Building.BuildStage stage)
        {
            if (stage == last)
                source.Cancel();
        }

        public void End(Cli.Building.BuildStage stage, TimeSpan elapsed)
        {
        }
    }
}
