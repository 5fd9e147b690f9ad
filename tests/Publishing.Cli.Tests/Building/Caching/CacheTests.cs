namespace Publishing.Cli.Tests.Building.Caching;

/// <summary>The cache changes no byte: what a build makes and says is the same with it, without it, and when it is damaged.</summary>
public class CacheTests
{
    private readonly TinyEdition edition;
    private readonly string cache;

    public CacheTests()
    {
        // A text with warnings, so that there is something to say.
        edition = new TinyEdition("cache")
            .Write("english.txt", "The Vessel\n\nA Kli [vessel] receives the “light, and the light fills every Kli. It is is full.\n\nA Kli [jar] is new.\n")
            .Replace("edition.yaml", "outputs: [pdf, epub]", "outputs: [pdf, epub, booklet]");
        cache = edition.PathOf("cache");
    }

    [Fact]
    public void A_build_is_the_same_with_the_cache_cold_warm_disabled_and_damaged()
    {
        var without = Build("--no-cache");
        Assert.NotEmpty(without.Said);
        Equal(without, Build());
        Equal(without, Build());
        foreach (var entry in Entries())
            File.WriteAllBytes(entry, [.. File.ReadAllBytes(entry).Select((b, i) => i == 40 ? (byte)(b ^ 1) : b)]);
        Equal(without, Build());
        foreach (var entry in Entries())
            File.WriteAllBytes(entry, File.ReadAllBytes(entry)[..^1]);
        Equal(without, Build());
        foreach (var entry in Entries())
            File.WriteAllBytes(entry, []);
        Equal(without, Build());
    }

    [Fact]
    public void What_is_kept_is_taken()
    {
        var first = Build();
        var second = Build();
        Assert.DoesNotContain("from the cache", first.Run.Output, StringComparison.Ordinal);
        Assert.Equal(4, Count(second.Run.Output, "from the cache"));
        Assert.DoesNotContain("Typesetting", second.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_entry_is_removed()
    {
        _ = Build();
        var entries = Entries();
        foreach (var entry in entries)
            File.WriteAllBytes(entry, []);
        _ = Build("--only", "pdf");
        Assert.True(Entries().Count(entry => new FileInfo(entry).Length == 0) < entries.Length);
    }

    [Theory]
    [InlineData("edition.yaml", "A Tiny Book", "A Small Book")]
    [InlineData("edition.yaml", "trim: A5", "trim: A6")]
    [InlineData("english.txt", "fills every", "floods every")]
    [InlineData("hebrew.txt", "ממלא", "מציף")]
    public void A_change_is_seen(string file, string old, string with)
    {
        _ = Build();
        edition.Replace(file, old, with);
        var changed = Build();
        Assert.DoesNotContain("from the cache", changed.Run.Output, StringComparison.Ordinal);
        Equal(Build("--no-cache"), changed);
    }

    [Fact]
    public void A_change_of_a_glossary_of_fonts_and_of_a_house_style_is_seen()
    {
        foreach (var font in Directory.GetFiles(Publishing.Testing.Repository.PathOf("fonts"), "*.ttf"))
            edition.Write("type/" + Path.GetFileName(font), File.ReadAllBytes(font));
        edition.Write("terms.yaml", "terms:\n  - term: Light\n    gloss: what fills\n").Write("style.yaml", "design: { numbers: yes }\n");
        edition.Replace("edition.yaml", "fonts: " + Publishing.Testing.Repository.PathOf("fonts"), "fonts: type");
        edition.Write("edition.yaml", File.ReadAllText(edition.EditionPath) + "\nstyle: style.yaml\nterms: terms.yaml\n");
        foreach (var change in (Action[])[
            () => edition.Replace("terms.yaml", "what fills", "what is received"),
            () => edition.Replace("style.yaml", "numbers: yes", "numbers: no"),
            () => File.Delete(edition.PathOf("type/EBGaramond-Italic.ttf")),
            () => edition.Write("type/EBGaramond-Italic.ttf", File.ReadAllBytes(edition.PathOf("type/EBGaramond-Regular.ttf"))),
        ])
        {
            _ = Build();
            Assert.Equal(4, Count(Build().Run.Output, "from the cache"));
            change();
            var changed = Build();
            Assert.Equal(0, Count(changed.Run.Output, "from the cache"));
            Equal(Build("--no-cache"), changed);
        }
    }

    [Fact]
    public void An_option_of_one_output_makes_only_that_one_anew()
    {
        _ = Build();
        edition.Write("edition.yaml", File.ReadAllText(edition.EditionPath) + "\nbooklet: { labels: no }\n");
        var changed = Build();
        Assert.Equal(["booklet"], Anew(changed.Run.Output));
        Equal(Build("--no-cache"), changed);
        edition.Replace("edition.yaml", "labels: no", "labels: no, crop-marks: no");
        changed = Build();
        Assert.Equal(["booklet"], Anew(changed.Run.Output));
        Equal(Build("--no-cache"), changed);
        edition.Write("edition.yaml", File.ReadAllText(edition.EditionPath) + "\nepub: { ncx: yes }\n");
        changed = Build();
        Assert.Equal(["epub"], Anew(changed.Run.Output));
        Equal(Build("--no-cache"), changed);
    }

    [Fact]
    public void A_fault_in_an_option_of_an_output_that_is_not_asked_for_is_still_one()
    {
        _ = Build();
        edition.Write("edition.yaml", File.ReadAllText(edition.EditionPath) + "\nbooklet: { paper: B7 }\n");
        var (with, without) = (Build("--only", "pdf"), Build("--only", "pdf", "--no-cache"));
        Assert.Equal(1, with.Run.ExitCode);
        Assert.Equal(without.Said, with.Said);
    }

    [Fact]
    public void An_EPUB_is_made_of_the_kept_page_map()
    {
        _ = Build("--only", "pdf");
        var epub = Build("--only", "epub");
        Assert.DoesNotContain("Typesetting", epub.Run.Output, StringComparison.Ordinal);
        Equal(Build("--only", "epub", "--no-cache"), epub);
    }

    [Fact]
    public async Task Builds_at_the_same_time_do_not_hinder_each_other()
    {
        var without = Build("--no-cache");
        var folders = Enumerable.Range(0, 4).Select(number => edition.PathOf("out" + number)).ToList();
        var runs = await Task.WhenAll(folders.Select(folder => Task.Run(() => CommandRun.Of("build", edition.EditionPath, "-o", folder, "--cache", cache))));
        Assert.All(runs, run => Assert.Equal(without.Said, run.Error));
        Assert.All(folders, folder => Assert.All(without.Files, file => Assert.Equal(file.Value, File.ReadAllBytes(folder + "/" + file.Key))));
        Assert.Empty(Directory.GetFiles(cache, "*.partial", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_cannot_be_one_is_no_fault()
    {
        edition.Write("cache", "a file");
        Assert.Equal(0, Build().Run.ExitCode);
        Assert.Equal(0, CommandRun.Of("build", edition.EditionPath, "-o", edition.OutputFolder, "--cache", "/dev/full/cache").ExitCode);
    }

    private Result Build(params string[] options)
    {
        var run = CommandRun.Of(["build", edition.EditionPath, "-o", edition.OutputFolder, "--cache", cache, .. options]);
        return new(run, Directory.Exists(edition.OutputFolder)
            ? Directory.GetFiles(edition.OutputFolder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(edition.OutputFolder, path), File.ReadAllBytes)
            : []);
    }

    private string[] Entries() => Directory.GetFiles(cache, "*", SearchOption.AllDirectories);

    private static void Equal(Result expected, Result actual)
    {
        Assert.Equal(expected.Run.ExitCode, actual.Run.ExitCode);
        Assert.Equal(expected.Said, actual.Said);
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(actual.Files[file.Key]), file.Key));
    }

    private static int Count(string text, string what) => text.Split(what).Length - 1;

    /// <summary>The outputs that were made anew, by what their names tell.</summary>
    private static string[] Anew(string output) =>
        [.. output.Split('\n').Where(line => line.Contains(" bytes, ", StringComparison.Ordinal) && !line.Contains("from the cache", StringComparison.Ordinal))
            .Select(line => line.Contains("booklet", StringComparison.Ordinal) ? "booklet" : line.Contains(".epub", StringComparison.Ordinal) ? "epub" : line)];

    private sealed record Result(CommandRun Run, Dictionary<string, byte[]> Files)
    {
        public string Said => Run.Error;
    }
}
