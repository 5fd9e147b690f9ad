using System.Diagnostics;
using System.Globalization;
using Publishing.Testing;
using Publishing.Testing.Pdf;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>Chromium's own viewer shows pages of the book as poppler draws them, on a screen of Xvfb: without a screen it shows a PDF as a blank page.</summary>
public class ViewerTests
{
    // A page of English, and of Hebrew.
    [SkippableTheory]
    [InlineData("left", 10)]
    [InlineData("right", 29)]
    public void Chromium_shows_a_page(string binding, int page)
    {
        var (screens, chromium, poppler) = (new ExternalTool("xvfb-run"), new ExternalTool("chromium"), new ExternalTool("pdftoppm"));
        screens.Require();
        chromium.Require();
        poppler.Require();
        var path = BoundEdition.Of(binding).Path;
        var folder = Repository.Scratch(string.Create(CultureInfo.InvariantCulture, $"viewer-{binding}"));
        var number = page.ToString(CultureInfo.InvariantCulture);
        // 96 dots an inch are the 100 percent of browsers.
        poppler.Run(["-r", "96", "-gray", "-f", number, "-l", number, "-singlefile", path, folder + "/page"]);
        var wanted = GrayPicture.FromPgm(File.ReadAllBytes(folder + "/page.pgm"));

        var start = new ProcessStartInfo(screens.RequiredPath) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])
        [
            "-a", "-s", $"-screen 0 800x1000x24 -fbdir {folder}", chromium.RequiredPath, "--no-sandbox", "--test-type", "--no-first-run", "--disable-gpu",
            "--kiosk", "--window-position=0,0", "--window-size=800,1000", $"--user-data-dir={folder}/profile", $"file://{path}#page={number}&zoom=100&toolbar=0&navpanes=0",
        ])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var best = 0.0;
        try
        {
            // On a crowded machine the viewer takes a minute to come.
            for (var wait = Stopwatch.StartNew(); best < 0.95 && wait.Elapsed < TimeSpan.FromMinutes(3) && !process.HasExited; Thread.Sleep(1000))
                best = Math.Max(best, BestLikeness(folder + "/Xvfb_screen0", wanted));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        Assert.True(best >= 0.95, string.Create(CultureInfo.InvariantCulture, $"The page on the screen and as poppler draws it are alike by {best:0.000}."));
    }

    /// <summary>The page lies in the middle of the screen, somewhat below its top.</summary>
    private static double BestLikeness(string screen, GrayPicture wanted)
    {
        if (!File.Exists(screen) || GrayPicture.FromXwd(Read(screen)) is not { } shown || shown.Width < wanted.Width || shown.Height < wanted.Height)
            return 0;
        var best = 0.0;
        var middle = (shown.Width - wanted.Width) / 2;
        for (var top = 0; top <= Math.Min(20, shown.Height - wanted.Height); top++)
        {
            for (var left = Math.Max(0, middle - 12); left <= Math.Min(middle + 4, shown.Width - wanted.Width); left++)
                best = Math.Max(best, shown.Likeness(wanted, left, top));
        }
        return best;
    }

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
