using System.Text.Json;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Commands;

public class NormaliseCommandTests
{
    private const string Text = "The first paragraph says one thing.\n\nThe second paragraph says another.\n";

    private const string Blocks = "paragraph\tThe first paragraph says one thing.\nparagraph\tThe second paragraph says another.\n";

    [Fact]
    public void Blocks_are_a_kind_a_tab_and_a_text_each_on_a_line()
    {
        var run = CommandRun.Of("normalise", Write("blocks", "a.txt", Text));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(Blocks, run.Output);
    }

    [Fact]
    public void The_dump_of_blocks_is_the_same_thing()
    {
        var path = Write("dump-blocks", "a.txt", Text);

        Assert.Equal(CommandRun.Of("normalise", path).Output, CommandRun.Of("dump", "blocks", path).Output);
    }

    [Fact]
    public void Several_texts_follow_each_other_in_the_order_of_the_command_line()
    {
        var one = Write("several-one", "one.txt", "One\n\nFirst text.\n");
        var two = Write("several-two", "two.txt", "Two\n\nSecond text.\n");

        var run = CommandRun.Of("normalise", two, one);

        Assert.Equal(CommandRun.Of("normalise", two).Output + CommandRun.Of("normalise", one).Output, run.Output);
    }

    [Fact]
    public void Json_is_well_formed()
    {
        var run = CommandRun.Of("normalise", "--format", "json", Write("json", "a.txt", Text));

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("en", json.RootElement.GetProperty("language").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("blocks").GetArrayLength());
    }

    [Fact]
    public void Markdown_divides_paragraphs_by_blank_lines()
    {
        var run = CommandRun.Of("normalise", "--format", "markdown", Write("markdown", "a.txt", Text));

        Assert.Equal("---\nlang: en\n---\n\nThe first paragraph says one thing.\n\nThe second paragraph says another.\n", run.Output);
    }

    [Fact]
    public void A_text_that_cannot_be_read_does_not_stop_the_next_one()
    {
        var run = CommandRun.Of("normalise", Repository.Scratch("normalise-missing") + "/missing.txt", Write("next", "a.txt", Text));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("missing.txt:1:1: error S001", run.Error, StringComparison.Ordinal);
        Assert.Equal(Blocks, run.Output);
    }

    private static string Write(string test, string name, string text)
    {
        var path = Repository.Scratch("normalise-" + test) + "/" + name;
        File.WriteAllText(path, text);
        return path;
    }
}
