using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Cli.Tests;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    /// <summary>The table is between two comments; with ACCEPT=1 it is made anew.</summary>
    [Fact]
    public void The_keys_of_an_edition_are_in_the_readme_as_the_code_has_them()
    {
        const string Begin = "<!-- keys -->\n", End = "<!-- /keys -->";
        var start = Readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = Readme.IndexOf(End, StringComparison.Ordinal);

        Golden.Check("README.md", Readme[..start] + SettingsDocumentation.Table(EditionKeys.Table) + Readme[end..]);
    }

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
