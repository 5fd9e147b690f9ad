using Publishing.Testing;

namespace Publishing.Cli.Tests.Commands;

public class CompletionTests
{
    private static readonly string Program = $"publishing() {{ dotnet '{AppContext.BaseDirectory}publishing.dll' \"$@\"; }}\n";

    [Theory]
    [InlineData("publishing che", "check")]
    [InlineData("publishing dump t", "tags", "terms")]
    [InlineData("publishing check --format ", "github", "json", "sarif", "text")]
    public void The_program_says_how_a_command_line_goes_on(string line, params string[] expected)
    {
        var run = CommandRun.Of($"[suggest:{line.Length}]", line);

        Assert.Equal(0, run.ExitCode);
        Assert.All(expected, word => Assert.Contains(word, run.Output.Split('\n')));
        Assert.Empty(run.Error);
    }

    [SkippableFact]
    public void Bash_completes()
    {
        var bash = new ExternalTool("bash");
        bash.Require();

        var (exitCode, output, error) = bash.Run(["-c", Program + Script("bash") + """
            COMP_LINE='publishing che' COMP_POINT=14 COMP_WORDS=(publishing che) COMP_CWORD=1
            _publishing
            echo "${COMPREPLY[@]}"
            """]);

        Assert.True(exitCode == 0, error);
        Assert.Equal("check\n", output);
    }

    [SkippableFact]
    public void Fish_completes()
    {
        var fish = new ExternalTool("fish");
        fish.Require();

        var (exitCode, output, error) = fish.Run(["--no-config", "-c", $"function publishing; dotnet '{AppContext.BaseDirectory}publishing.dll' $argv; end\n{Script("fish")}complete -C 'publishing che'"]);

        Assert.True(exitCode == 0, error);
        Assert.Equal("check\n", output);
    }

    [SkippableFact]
    public void Zsh_reads_its_script()
    {
        var zsh = new ExternalTool("zsh");
        zsh.Require();

        var (exitCode, output, error) = zsh.Run(["-f", "-c", $"autoload -Uz compinit; compinit -D -u\n{Script("zsh")}\necho $_comps[publishing]"]);

        Assert.True(exitCode == 0, error);
        Assert.Equal("_publishing\n", output);
    }

    [Fact]
    public void PowerShell_asks_the_program() => Assert.Contains("-Native -CommandName publishing", Script("pwsh"), StringComparison.Ordinal);

    private static string Script(string shell) => CommandRun.Of("completion", shell).Output;
}
