namespace Publishing.Cli.Tests.Building;

/// <summary>Each fault of an author is a diagnostic with its place and exit code 1, and leaves what was built before as it was.</summary>
public class BadInputTests
{
    [Fact]
    public void A_missing_edition_is_reported()
    {
        var edition = new TinyEdition("no-edition");
        Refuses(edition, e => e.Delete("edition.yaml"), "edition.yaml:1:1: error");
    }

    [Fact]
    public void A_missing_text_is_reported_where_the_edition_names_it()
    {
        var edition = new TinyEdition("no-text");
        Refuses(edition, e => e.Delete("english.txt"), "edition.yaml:10:11: error E016: There is no file");
    }

    [Fact]
    public void An_unknown_key_is_reported_at_its_place()
    {
        var edition = new TinyEdition("unknown-key");
        Refuses(edition, e => e.Replace("edition.yaml", "modified:", "colour: blue\nmodified:"), "edition.yaml:6:1: error", "'colour'");
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_at_its_place()
    {
        var edition = new TinyEdition("wrong-type");
        Refuses(edition, e => e.Replace("edition.yaml", "size: 11pt", "size: [11pt]"), "edition.yaml:18:", "size");
    }

    [Fact]
    public void Broken_yaml_is_reported_at_its_place()
    {
        var edition = new TinyEdition("broken-yaml");
        Refuses(edition, e => e.Replace("edition.yaml", "outputs: [pdf, epub]", "outputs: [pdf, epub"), "edition.yaml:19:");
    }

    [Fact]
    public void A_text_that_is_not_utf8_is_reported_at_its_first_wrong_byte()
    {
        var edition = new TinyEdition("not-utf8");
        Refuses(edition, e => e.Write("english.txt", [.. "Good line\nBad "u8, 0xFF, .. " line\n"u8]), "english.txt:2:5: error S002");
    }

    [Fact]
    public void An_empty_text_is_reported()
    {
        var edition = new TinyEdition("empty-text");
        Refuses(edition, e => e.Write("hebrew.txt", ""), "hebrew.txt:1:1: error S003");
    }

    [Fact]
    public void A_font_that_is_not_a_font_is_reported()
    {
        var edition = new TinyEdition("no-font");
        Refuses(edition, NoFonts, "Not-a-Font.ttf", "error F001");

        static void NoFonts(TinyEdition edition)
        {
            edition.Write("fonts/Not-a-Font.ttf", "This is a letter to a font, not a font.");
            edition.Write("edition.yaml", TinyEdition.Yaml.Replace("FONTS", "fonts", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void All_faults_of_a_stage_are_reported_at_once()
    {
        var edition = new TinyEdition("two-faults").Write("english.txt", "").Write("hebrew.txt", [0xFF]);

        var run = edition.Build();

        Assert.Contains("english.txt:1:1: error S003", run.Error, StringComparison.Ordinal);
        Assert.Contains("hebrew.txt:1:1: error S002", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 errors", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_reports_the_same_and_writes_nothing()
    {
        var edition = new TinyEdition("check-bad").Write("english.txt", "");

        var run = CommandRun.Of("check", edition.EditionPath);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(edition.Build().Error.Split('\n')[0], run.Output, StringComparison.Ordinal);
        Assert.Empty(edition.Outputs());
    }

    private static void Refuses(TinyEdition edition, Action<TinyEdition> spoil, params string[] saying)
    {
        edition.Write("out/tiny.pdf", "the PDF of yesterday").Write("out/tiny.epub", "the EPUB of yesterday");
        spoil(edition);

        var run = edition.Build();

        Assert.Equal(1, run.ExitCode);
        Assert.All(saying, words => Assert.Contains(words, run.Error, StringComparison.Ordinal));
        Assert.Contains("hint: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["tiny.epub", "tiny.pdf"], edition.Outputs());
        Assert.Equal("the PDF of yesterday", File.ReadAllText(edition.PathOf("out/tiny.pdf")));
        Assert.Equal("the EPUB of yesterday", File.ReadAllText(edition.PathOf("out/tiny.epub")));
    }
}
