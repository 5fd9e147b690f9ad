namespace Publishing.Cli.Tests.Building;

/// <summary>Editions that nobody vouches for: paths, links, sizes.</summary>
public class GuardTests
{
    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("inside/../../secret.txt")]
    [InlineData("ABSOLUTE/secret.txt")]
    public void A_path_that_leads_outside_is_refused(string path)
    {
        var edition = Inside("outside-" + path.Length).Write("secret.txt", "A secret\n\nThat nobody is to read.\n");
        edition.Replace("book/edition.yaml", "english.txt", path.Replace("ABSOLUTE", edition.Folder, StringComparison.Ordinal));

        var run = Build(edition, "--within", edition.PathOf("book"));

        Refused(edition, run, "E050");
        Assert.Contains("secret.txt:1:1: error E050: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_that_leads_outside_is_refused(bool isFolder)
    {
        var edition = Inside("link-" + isFolder).Write("secret/secret.txt", "A secret\n\nThat nobody is to read.\n");
        if (isFolder)
            Directory.CreateSymbolicLink(edition.PathOf("book/harmless"), edition.PathOf("secret"));
        else
            File.CreateSymbolicLink(edition.PathOf("book/harmless.txt"), "../secret/secret.txt");
        edition.Replace("book/edition.yaml", "english.txt", isFolder ? "harmless/secret.txt" : "harmless.txt");

        Refused(edition, Build(edition, "--within", edition.PathOf("book")), "E050");
    }

    [Fact]
    public void What_lies_inside_is_read_and_the_programs_own_fonts_with_it()
    {
        var edition = Inside("inside");

        var run = Build(edition, "--within", edition.PathOf("book"));

        Assert.True(run.ExitCode == 0, run.Error);
    }

    [Fact]
    public void Without_a_folder_named_a_path_may_lead_anywhere()
    {
        var edition = Inside("anywhere").Write("shared.txt", "Shared\n\nA text of two editions.\n").Replace("book/edition.yaml", "english.txt", "../shared.txt");

        Assert.Equal(0, Build(edition).ExitCode);
    }

    [Theory]
    [InlineData("E051", "file-mib=1")]
    [InlineData("E052", "all-mib=1")]
    [InlineData("E053", "files=1")]
    public void What_is_above_a_limit_is_refused(string code, string limit)
    {
        var edition = Inside("limit-" + code);
        if (code == "E051")
            edition.Write("book/english.txt", new string('a', 1100 * 1024));

        Refused(edition, Build(edition, "--limit", limit), code);
    }

    [Fact]
    public void A_limit_that_is_none_is_named()
    {
        var run = Build(Inside("no-limit"), "--limit", "pages=3");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'pages=3' is no limit", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_file_without_end_is_no_text()
    {
        Skip.IfNot(File.Exists("/dev/zero"), "there is no /dev/zero");
        var edition = Inside("endless").Replace("book/edition.yaml", "english.txt", "/dev/zero");

        Refused(edition, Build(edition), "S001");
    }

    private static TinyEdition Inside(string name)
    {
        var edition = new TinyEdition("guard-" + name);
        foreach (var file in new[] { "edition.yaml", "english.txt", "hebrew.txt" })
            edition.Write("book/" + file, File.ReadAllBytes(edition.PathOf(file)));
        var fonts = File.ReadAllLines(edition.EditionPath).Single(line => line.StartsWith("type:", StringComparison.Ordinal));
        return edition.Replace("book/edition.yaml", fonts, "type: { size: 11pt }");
    }

    private static CommandRun Build(TinyEdition edition, params string[] options) =>
        CommandRun.Of(["build", edition.PathOf("book/edition.yaml"), "-o", edition.OutputFolder, .. options]);

    private static void Refused(TinyEdition edition, CommandRun run, string code)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(edition.Outputs());
    }
}
