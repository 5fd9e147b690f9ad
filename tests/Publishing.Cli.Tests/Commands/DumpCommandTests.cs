namespace Publishing.Cli.Tests.Commands;

public class DumpCommandTests
{
    [Fact]
    public void Terms_are_a_term_a_tab_and_a_gloss_each_on_a_line()
    {
        var edition = new TinyEdition("dump-terms");

        var run = CommandRun.Of("dump", "terms", edition.PathOf("english.txt"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Kli\tvessel\n", run.Output);
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("pages")]
    [InlineData("tags")]
    public void The_typeset_book_can_be_dumped(string what)
    {
        var edition = new TinyEdition("dump-" + what);

        var run = CommandRun.Of("dump", what, edition.EditionPath);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, CommandRun.Of("dump", what, edition.EditionPath).Output);
    }

    [Fact]
    public void The_lines_hold_the_words_of_both_texts()
    {
        var run = CommandRun.Of("dump", "lines", new TinyEdition("dump-words").EditionPath);

        Assert.Contains("receives", run.Output, StringComparison.Ordinal);
        Assert.Contains("ממלא", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tsv", "\tset quotes\t95\t\"\t“\ta straight quotation mark\n")]
    [InlineData("json", "\"pass\": \"set quotes\"")]
    public void The_ledger_of_a_text_can_be_dumped(string format, string expected)
    {
        var path = Path.GetTempFileName() + ".txt";
        File.WriteAllText(path, "He said \"no\".\n");

        var run = CommandRun.Of("dump", "ledger", path, "--format", format);

        File.Delete(path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
