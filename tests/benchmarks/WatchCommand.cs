using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using Publishing.Benchmarks.Book;
using Publishing.Benchmarks.Comparing;
using Publishing.Testing;

namespace Publishing.Benchmarks;

/// <summary>How soon a change of one paragraph is seen in the browser, the program being packaged and the browser the system's Chromium.</summary>
internal static class WatchCommand
{
    private const int Changes = 20;

    // Between two changes; an editor does not save more often, and the browser has drawn all by then.
    private const int Rest = 500;

    // What the open spread shows, once all of it can be seen.
    private const string Shown = "[...document.querySelectorAll('#spreads img')].every(i => i.complete) ? [...document.querySelectorAll('#spreads img')].map(i => i.src).join() : null";

    private static readonly ExternalTool Chromium = new("chromium");

    /// <summary>Runs the command.</summary>
    /// <param name="pages">How many pages the edition has.</param>
    /// <returns>0 when every change was seen within a second, otherwise 1.</returns>
    public static async Task<int> RunAsync(int pages)
    {
        if (!Chromium.IsInstalled)
            throw new InvalidOperationException("chromium is not installed");
        var folder = Repository.Scratch("watch");
        EditionSource.Write(SyntheticBook.Make(pages), folder, Repository.PathOf("fonts"));
        var source = Path.Combine(folder, "texts", "0003.txt");
        var text = await File.ReadAllTextAsync(source);
        using var program = Process.Start(new ProcessStartInfo(Contenders.OwnProgram, ["watch", folder + "/edition.yaml"]) { RedirectStandardOutput = true })!;
        try
        {
            var address = (await program.StandardOutput.ReadLineAsync())?.Split(' ')[0] ?? throw new InvalidOperationException("The watch did not begin.");
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.RequiredPath, Args = ["--no-sandbox", "--disable-gpu"] });
            var page = await browser.NewPageAsync();
            await page.GotoAsync(address);
            await page.Locator("#spreads img").First.WaitForAsync();
            var seen = new List<double>();
            for (var change = 0; change <= Changes; change++)
            {
                await Task.Delay(Rest);
                var before = await page.EvaluateAsync<string>("() => " + Shown);
                var watch = Stopwatch.StartNew();
                // A word of another length each time, in the first paragraph: the lines of the paragraph change, and often the pages after it.
                await File.WriteAllTextAsync(source, text.Insert(text.IndexOf(' ', StringComparison.Ordinal), " " + new string('n', change % 9 + 1)));
                if (change == 0)
                {
                    // The first change only leads to the page, and lets the program warm up.
                    await page.Locator("#changed").WaitForAsync();
                    await page.Keyboard.PressAsync("c");
                    continue;
                }
                await page.WaitForFunctionAsync($"before => {{ const now = {Shown}; return now !== null && now !== before; }}", before, new() { PollingInterval = 5, Timeout = 60_000 });
                seen.Add(watch.Elapsed.TotalSeconds);
            }
            seen.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages} pages, {Changes} changes of a paragraph; from saving to seeing: least {seen[0]:0.00} s, median {seen[seen.Count / 2]:0.00} s, most {seen[^1]:0.00} s"));
            return seen[^1] < 1 ? 0 : 1;
        }
        finally
        {
            program.Kill();
        }
    }
}
