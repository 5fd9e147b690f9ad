using System.Diagnostics;
using System.Globalization;

namespace Publishing.Cli.Tests.Building;

/// <summary>Ends the program at any moment: what stood in the output folder stands there still, or the new file in its place.</summary>
public class KillTests
{
    // PUBLISHING_KILLS=200 makes more of them.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("PUBLISHING_KILLS") ?? "16", CultureInfo.InvariantCulture);

    private static readonly string[] Names = ["proof/index.html", "tiny-booklet.pdf", "tiny.epub", "tiny.pdf"];

    [Fact]
    public void A_build_that_is_killed_leaves_every_output_whole()
    {
        var edition = new TinyEdition("killed").Replace("edition.yaml", "outputs: [pdf, epub]", "outputs: [pdf, booklet, epub]");
        var one = File.ReadAllText(edition.PathOf("english.txt"));
        string[] texts = [one, one.Replace("fills", "floods", StringComparison.Ordinal)];
        var editions = texts.Select(text => BytesOf(edition.Write("english.txt", text))).ToList();
        var whole = Stopwatch.StartNew();
        Assert.True(Start(edition).WaitForExit(TimeSpan.FromMinutes(2)));
        var (usual, survived, random) = (whole.Elapsed, 0, new Random(5));

        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = Start(edition.Write("english.txt", texts[kill % 2]));
            // Half of them anywhere on the way, a quarter while the outputs are written, a quarter while they are put into place.
            if (kill % 4 < 2)
                Thread.Sleep(usual * random.NextDouble());
            else
                WaitFor(kill % 4 == 2 ? "tiny.pdf" : "proof/index.html", edition, process, random.Next(kill % 4 == 2 ? 30_000 : 3000));
            process.Kill();
            process.WaitForExit();
            survived += process.ExitCode == 0 ? 1 : 0;

            foreach (var name in Names)
            {
                var bytes = File.ReadAllBytes(edition.PathOf("out/" + name));
                Assert.True(editions.Any(e => e[name].AsSpan().SequenceEqual(bytes)), $"After kill {kill} {name} is neither the old nor the new one.");
            }
            Assert.Equal(Names, NamesIn(edition).Where(n => !n.StartsWith('.')));
        }

        Assert.True(survived < Kills, "No build was killed in time.");
        Assert.Equal(0, edition.Build().ExitCode);
        Assert.Equal(Names, NamesIn(edition));

        // What the killed builds have kept for later ones is whole, too.
        for (var text = 0; text < texts.Length; text++)
        {
            using var process = Start(edition.Write("english.txt", texts[text]));
            process.WaitForExit();
            Assert.All(Names, name => Assert.Equal(editions[text][name], File.ReadAllBytes(edition.PathOf("out/" + name))));
        }
    }

    private static void WaitFor(string staged, TinyEdition edition, Process process, int microseconds)
    {
        while (!File.Exists(edition.PathOf("out/.publishing.partial/" + staged)) && !process.HasExited)
            Thread.Yield();
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalMicroseconds < microseconds)
            Thread.Yield();
    }

    private static Dictionary<string, byte[]> BytesOf(TinyEdition edition)
    {
        Assert.Equal(0, edition.Build().ExitCode);
        return Names.ToDictionary(name => name, name => File.ReadAllBytes(edition.PathOf("out/" + name)));
    }

    private static string[] NamesIn(TinyEdition edition) =>
        [.. Directory.EnumerateFiles(edition.OutputFolder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(edition.OutputFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static Process Start(TinyEdition edition) => Process.Start(new ProcessStartInfo(
        "dotnet", [AppContext.BaseDirectory + "publishing.dll", "build", edition.EditionPath, "-o", edition.OutputFolder, "--quiet", "--cache", edition.PathOf("cache")]))!;
}
