using Publishing.Core;

namespace Publishing.Cli.Tests.Display;

public class VerbosityTests
{
    [Fact]
    public void Quiet_says_errors_and_warnings_alone()
    {
        var edition = new TinyEdition("quiet");

        var run = CommandRun.Of("build", edition.EditionPath, "-o", edition.OutputFolder, "--quiet");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(["tiny.epub", "tiny.pdf"], edition.Outputs());
    }

    [Fact]
    public void Verbose_says_what_the_program_runs_on_and_what_a_stage_takes()
    {
        var edition = new TinyEdition("verbose");

        var run = CommandRun.Of("build", edition.EditionPath, "-o", edition.OutputFolder, "-v");

        Assert.Matches(@"^publishing \d+\.\d+\.\d+, \.NET [^\n]+ processors\n", run.Output);
        Assert.Matches(@"(?m)^Typesetting: \d+\.\d\d s, \d+ MiB$", run.Output);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public async Task Colours_are_for_terminals_unless_refused(bool isTerminal, bool refused, bool expected)
    {
        var edition = new TinyEdition($"colours-{isTerminal}-{refused}").Write("hebrew.txt", "");
        using var output = new StringWriter();
        using var error = new StringWriter();
        var environment = new CommandEnvironment(new DiskFileSystem(), output, error, isTerminal) { HasColours = isTerminal };

        await CommandLine.RunAsync(["normalise", edition.PathOf("hebrew.txt"), .. refused ? ["--no-color"] : Array.Empty<string>()], environment);

        Assert.Equal(expected, error.ToString().Contains('\e', StringComparison.Ordinal));
        Assert.Contains("S003", error.ToString(), StringComparison.Ordinal);
    }
}
