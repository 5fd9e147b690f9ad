using Publishing.Testing;

namespace Publishing.Cli.Tests.Commands;

public class NewCommandTests
{
    [Fact]
    public void A_new_edition_builds_at_once_and_nothing_is_said_against_it()
    {
        var folder = Repository.Scratch("new-builds") + "/book";

        var made = CommandRun.Of("new", folder);
        var built = CommandRun.Of("build", folder + "/edition.yaml", "-o", folder + "/out");

        Assert.Equal(0, made.ExitCode);
        Assert.Empty(made.Error);
        Assert.True(built.ExitCode == 0, built.Error);
        Assert.Empty(built.Error);
        Assert.Equal(
            ["first-book-booklet.pdf", "first-book.epub", "first-book.pdf"],
            Directory.GetFiles(folder + "/out").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_says_what_it_wrote_and_how_to_go_on()
    {
        var folder = Repository.Scratch("new-says");

        var run = CommandRun.Of("new", folder);

        Assert.Equal(
            ["corrections.yaml", "edition.yaml", "terms.yaml", "texts/making.txt", "texts/reading.txt"],
            run.Output.Split('\n')[..5].Select(line => line[(folder.Length + 1)..]));
        Assert.Contains($"publishing build {folder}/edition.yaml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_index_lists_terms_of_both_texts_and_its_correction_is_applied()
    {
        var folder = Repository.Scratch("new-index");
        CommandRun.Of("new", folder);

        var lines = CommandRun.Of("dump", "lines", folder + "/edition.yaml").Output;

        Assert.Contains("Kuntres", lines, StringComparison.Ordinal);
        Assert.Contains("קונטרס", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("the the", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_editions_have_identifiers_of_their_own()
    {
        var folder = Repository.Scratch("new-two");
        CommandRun.Of("new", folder + "/one");
        CommandRun.Of("new", folder + "/two");

        Assert.NotEqual(IdentifierOf("one"), IdentifierOf("two"));

        string IdentifierOf(string name) => File.ReadAllLines($"{folder}/{name}/edition.yaml").Single(line => line.StartsWith("identifier: urn:uuid:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_as_it_is()
    {
        var folder = Repository.Scratch("new-full");
        File.WriteAllText(folder + "/mine.txt", "mine");

        var run = CommandRun.Of("new", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error C002: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(folder).Select(p => Path.GetFileName(p)));
    }
}
