namespace Publishing.Cli.Tests;

public class UsageTests
{
    public static TheoryData<string> Commands =>
        ["", "new", "build", "check", "watch", "normalise", "completion", "dump", "dump blocks", "dump terms", "dump lines", "dump pages", "dump tags"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_says_how_it_is_used(string command)
    {
        var run = CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, run.ExitCode);
        // The first word is the name of the process, which is not ours inside a test.
        Assert.Matches($@"Usage:\n  \S+ {command}", run.Output);
        Assert.Contains("Description:", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("normalise")]
    [InlineData("dump")]
    public void The_help_of_the_main_commands_ends_with_examples(string command)
    {
        var run = CommandRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Contains($"Examples:\n  publishing {command}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Required command was not provided.", "publishing --help")]
    [InlineData("Required command was not provided.", "publishing dump --help", "dump")]
    [InlineData("'frobnicate'", "publishing --help", "frobnicate")]
    [InlineData("'build'", "publishing build --help", "build")]
    [InlineData("'--frob'", "publishing build --help", "build", "edition.yaml", "--frob")]
    [InlineData("'docx' is not an output", "publishing build --help", "build", "edition.yaml", "--only", "pdf,docx")]
    [InlineData("'second.yaml'", "publishing build --help", "build", "edition.yaml", "second.yaml")]
    [InlineData("'normalise'", "publishing normalise --help", "normalise")]
    [InlineData("'klingon'", "publishing normalise --help", "normalise", "a.txt", "--language", "klingon")]
    [InlineData("'pdf'", "publishing normalise --help", "normalise", "a.txt", "--format", "pdf")]
    [InlineData("'words'", "publishing dump --help", "dump", "words", "a.txt")]
    public void Wrong_usage_is_named_with_the_way_to_help(string fault, string help, params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(fault, run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"See '{help}'.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void The_version_is_a_line_of_its_own()
    {
        var run = CommandRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", run.Output);
    }
}
