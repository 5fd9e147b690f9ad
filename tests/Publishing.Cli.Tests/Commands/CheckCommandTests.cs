using System.Text.Json;
using Publishing.Cli.Tests.Checking;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Commands;

public class CheckCommandTests
{
    private static TinyEdition Doubtful(string name) => new TinyEdition("check-" + name)
        .Write("english.txt", "The Vessel\n\nA Kli [vessel] receives the “light, and the light\tfills every Kli.\n")
        .Write("hebrew.txt", "האור\n\nהאור ממלא את (הכלי, והכלי מקבל את האור.\n");

    [Fact]
    public void The_text_report_goes_by_text_with_excerpts_and_hints()
    {
        var edition = Doubtful("text");

        var run = Check(edition, "text");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        var english = run.Output.IndexOf("english.txt (0 errors, 1 warning)\n", StringComparison.Ordinal);
        var hebrew = run.Output.IndexOf("hebrew.txt (0 errors, 1 warning)\n", StringComparison.Ordinal);
        Assert.True(english >= 0 && hebrew > english, run.Output);
        Assert.Contains("english.txt:3:29: warning S015: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("       3 | A Kli [vessel] receives the “light, and the light fills eve…\n         |                             ^\n    hint: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("       3 | האור ממלא את ⟦(⟧הכלי, והכלי מקבל את האור.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n0 errors, 2 warnings\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', run.Output);
    }

    [Fact]
    public void The_json_report_is_as_its_schema_says()
    {
        using var report = JsonDocument.Parse(Check(Doubtful("json"), "json").Output);

        Assert.Empty(new JsonSchema(File.ReadAllText(Repository.PathOf("src/Publishing.Cli/Checking/check.schema.json"))).Faults(report.RootElement));
        Assert.Equal(2, report.RootElement.GetProperty("warnings").GetInt32());
        var first = report.RootElement.GetProperty("texts")[0].GetProperty("diagnostics")[0];
        Assert.Equal("S015", first.GetProperty("code").GetString());
        Assert.Equal(3, first.GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal("“", first.GetProperty("excerpt").GetProperty("marked").GetString());
    }

    [Fact]
    public void The_sarif_report_is_as_the_standard_says()
    {
        using var report = JsonDocument.Parse(Check(Doubtful("sarif"), "sarif").Output);

        Assert.Empty(new JsonSchema(File.ReadAllText(Repository.PathOf("tests/Publishing.Cli.Tests/Checking/sarif.schema.json"))).Faults(report.RootElement));
        var run = report.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(2, run.GetProperty("results").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            Assert.True(region.GetProperty("endColumn").GetInt32() > region.GetProperty("startColumn").GetInt32());
        });
    }

    [Fact]
    public void The_github_report_is_a_command_a_line()
    {
        var edition = new TinyEdition("check-github").Replace("edition.yaml", "modified:", "100%, colour: blue\nmodified:");

        var run = Check(edition, "github");

        Assert.Equal(1, run.ExitCode);
        var line = Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.Contains("edition.yaml,line=6,col=1,endLine=6,endColumn=13,title=E009 Unknown key::There is no key '100%25, colour' here.%0A", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void An_edition_that_is_not_there_is_reported_in_every_form(string format)
    {
        var run = Check(new TinyEdition("check-none-" + format).Delete("edition.yaml"), format);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("E001", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_source_cannot_steer_the_terminal()
    {
        var edition = new TinyEdition("check-escape").Write("english.txt", "The Vessel\n\nA “light \e]0;title\a\e[2J and \u202Emore light.\n");

        var run = Check(edition, "text");

        Assert.DoesNotContain(run.Output, c => c is '\e' or '\a' or '\u202E');
    }

    private static CommandRun Check(TinyEdition edition, string format) => CommandRun.Of("check", edition.EditionPath, "--format", format, "--quiet");
}
