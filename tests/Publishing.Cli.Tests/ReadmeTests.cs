using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Cli.Tests;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    public static TheoryData<string> Keys => [.. EditionKeys.Table.Keys.Where(key => key.Kind != SettingKind.Group).Select(key => key.Path)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_of_an_edition_is_in_the_readme(string key) =>
        Assert.Contains($"`{key}`", Readme, StringComparison.Ordinal);

    [Fact]
    public void The_smallest_edition_of_the_readme_can_be_built()
    {
        var yaml = Readme.Split("```yaml\n")[1].Split("```")[0];
        var edition = new TinyEdition("readme")
            .Write("edition.yaml", yaml)
            .Write("first-letter.txt", "The First Letter\n\nDear friend, all is well.\n")
            .Write("second-letter.txt", "המכתב השני\n\nידידי היקר, הכול בסדר.\n");

        var run = edition.Build();

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(["letters.epub", "letters.pdf"], edition.Outputs());
    }
}
