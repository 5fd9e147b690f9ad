namespace Publishing.Cli.Tests.Building;

public class ProofTests
{
    private const string WithCorrections = "outputs: [pdf, epub]\ncorrections: corrections.yaml\n";

    [Fact]
    public void A_build_writes_the_proof_page_beside_the_outputs()
    {
        var edition = new TinyEdition("proof-build");

        var run = edition.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("A Kli [vessel] receives the light", Proof(edition), StringComparison.Ordinal);
        Assert.Matches(@"out/proof/index\.html: \d+ bytes, \d+\.\d\d s\n", run.Output);
        Assert.Equal([edition.PathOf("out/proof/index.html")], Directory.GetFiles(edition.PathOf("out/proof")).Select(p => p.Replace('\\', '/')));
    }

    [Fact]
    public void When_some_outputs_are_asked_for_there_is_no_proof()
    {
        var edition = new TinyEdition("proof-only");

        CommandRun.Of("build", edition.EditionPath, "--only", "epub", "-o", edition.OutputFolder);

        Assert.False(Directory.Exists(edition.PathOf("out/proof")));
    }

    [Fact]
    public void After_an_error_the_proof_shows_it_and_the_outputs_stay_as_they_were()
    {
        var edition = new TinyEdition("proof-error").Replace("edition.yaml", "outputs: [pdf, epub]", WithCorrections)
            .Write("corrections.yaml", "corrections:\n  - { text: english.txt, find: not there, replace: '', reason: a test }\n")
            .Write("out/tiny.pdf", "old").Write("out/proof/index.html", "old");

        var run = edition.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(edition.PathOf("out/tiny.pdf")));
        Assert.Equal(["tiny.pdf"], edition.Outputs());
        Assert.Contains("S009 ", Proof(edition), StringComparison.Ordinal);
        Assert.Contains("A Kli [vessel] receives the light", Proof(edition), StringComparison.Ordinal);
    }

    [Fact]
    public void When_no_text_can_be_read_the_old_proof_stays()
    {
        var edition = new TinyEdition("proof-unread").Replace("edition.yaml", "outputs: [pdf, epub]", WithCorrections)
            .Write("corrections.yaml", "corrections: [").Write("out/proof/index.html", "old");

        Assert.Equal(1, edition.Build().ExitCode);

        Assert.Equal("old", Proof(edition));
    }

    [Fact]
    public void The_proof_alone_is_written_without_the_rest()
    {
        var edition = new TinyEdition("proof-alone");

        var run = CommandRun.Of("proof", edition.EditionPath, "-o", edition.OutputFolder);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Empty(edition.Outputs());
        Assert.Contains("הכלי מקבל את האור", Proof(edition), StringComparison.Ordinal);
        Assert.DoesNotContain("Typesetting", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_shown_among_the_others()
    {
        var edition = new TinyEdition("proof-missing").Write("hebrew.txt", [0x41, 0x00, 0x42]);

        var run = CommandRun.Of("proof", edition.EditionPath, "-o", edition.OutputFolder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("A Kli [vessel] receives the light", Proof(edition), StringComparison.Ordinal);
        Assert.Contains("hebrew.txt", Proof(edition), StringComparison.Ordinal);
    }

    private static string Proof(TinyEdition edition) => File.ReadAllText(edition.PathOf("out/proof/index.html"));
}
