using Publishing.Testing;

namespace Publishing.Cli.Tests.Building;

public class LibraryTests
{
    [Fact]
    public void Shards_that_are_merged_are_the_whole_library()
    {
        var folder = Library("shards", "one", "two", "three");
        Assert.Equal(0, Build(folder, "whole").ExitCode);
        for (var shard = 1; shard <= 2; shard++)
            Assert.Equal(0, Build(folder, "shard-" + shard, "--shard", $"{shard}/2").ExitCode);

        var merged = CommandRun.Of("merge", folder + "/shard-2", folder + "/shard-1", "-o", folder + "/merged");

        Assert.True(merged.ExitCode == 0, merged.Error);
        var whole = NamesIn(folder + "/whole").Where(n => !n.StartsWith("shard-", StringComparison.Ordinal)).ToList();
        Assert.Equal(["one/one.epub", "one/one.pdf", "one/proof/index.html"], whole.Where(n => n.StartsWith("one/", StringComparison.Ordinal)));
        Assert.Equal(whole.Append("SHA256SUMS").Order(StringComparer.Ordinal), NamesIn(folder + "/merged"));
        Assert.All(whole, name => Assert.Equal(File.ReadAllBytes($"{folder}/whole/{name}"), File.ReadAllBytes($"{folder}/merged/{name}")));
        Assert.Equal(whole, File.ReadAllLines(folder + "/merged/SHA256SUMS").Select(line => line[66..]));
    }

    [Fact]
    public void A_shard_that_is_missing_is_named_and_nothing_is_merged()
    {
        var folder = Library("missing", "one", "two");
        Build(folder, "shard-1", "--shard", "1/2");

        var merged = CommandRun.Of("merge", folder + "/shard-1", "-o", folder + "/merged");

        Assert.Equal(1, merged.ExitCode);
        Assert.Contains("error C004: Of 2 shards these are missing: 2.", merged.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder + "/merged"));
    }

    [Fact]
    public void A_file_that_was_changed_on_the_way_is_named()
    {
        var folder = Library("changed", "one");
        Build(folder, "whole");
        File.AppendAllText(folder + "/whole/one/one.pdf", "more");

        var merged = CommandRun.Of("merge", folder + "/whole", "-o", folder + "/merged");

        Assert.Equal(1, merged.ExitCode);
        Assert.Contains("one.pdf:1:1: error C005: ", merged.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_cannot_fetch_files_from_elsewhere()
    {
        var folder = Repository.Scratch("library-hostile");
        File.WriteAllText(folder + "/secret", "secret");
        Directory.CreateDirectory(folder + "/shard");
        File.WriteAllText(folder + "/shard/shard-1-of-1.txt", "2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b  ../secret\n");

        var merged = CommandRun.Of("merge", folder + "/shard", "-o", folder + "/merged");

        Assert.Contains("error C005: ", merged.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder + "/merged"));
    }

    [Fact]
    public void An_edition_with_errors_does_not_keep_the_others_from_being_built()
    {
        var folder = Library("fault", "one", "two");
        File.WriteAllText(folder + "/one/english.txt", "");

        var run = Build(folder, "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("one/english.txt:1:1: error S003", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder + "/out/two/two.pdf"));
        Assert.Empty(Directory.GetFiles(folder + "/out", "shard-*"));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1-2")]
    public void A_shard_that_is_none_is_wrong_usage(string shard) =>
        Assert.Equal(2, CommandRun.Of("build", "library.yaml", "--shard", shard).ExitCode);

    private static CommandRun Build(string folder, string output, params string[] options) =>
        CommandRun.Of(["build", folder + "/library.yaml", "-o", $"{folder}/{output}", "-q", .. options]);

    private static string Library(string test, params string[] names)
    {
        var edition = new TinyEdition("library-" + test);
        foreach (var name in names)
        {
            foreach (var file in new[] { "english.txt", "hebrew.txt" })
                edition.Write($"{name}/{file}", File.ReadAllBytes(edition.PathOf(file)));
            edition.Write($"{name}/edition.yaml", File.ReadAllText(edition.EditionPath).Replace("name: tiny", "name: " + name, StringComparison.Ordinal));
        }
        edition.Write("library.yaml", "editions:\n" + string.Concat(names.Select(name => $"  - {name}/edition.yaml\n")));
        return edition.Folder;
    }

    private static List<string> NamesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
