using Microsoft.Playwright;
using Publishing.Testing;

namespace Publishing.Proof.Tests.Browser;

/// <summary>The system's Chromium, started once for all tests that look at pages in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly ExternalTool Program = new("chromium");

    private IPlaywright? playwright;
    private IBrowser? browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page of HTML from a file; the test is skipped where Chromium is not installed.</summary>
    /// <param name="html">The page.</param>
    /// <param name="name">A name for its file.</param>
    /// <param name="options">Size, colours and the like.</param>
    internal async Task<ShownPage> Open(string html, string name, BrowserNewContextOptions? options = null)
    {
        var path = Program.RequiredPath;
        playwright ??= await Playwright.CreateAsync();
        browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        options ??= new();
        options.ViewportSize ??= new() { Width = 1200, Height = 800 };
        var file = Repository.Scratch("proof-" + name) + "/index.html";
        await File.WriteAllTextAsync(file, html);
        var page = await (await browser.NewContextAsync(options)).NewPageAsync();
        var shown = new ShownPage(page);
        await page.GotoAsync("file://" + file);
        return shown;
    }
}

[CollectionDefinition(nameof(ChromiumCollection))]
public sealed class ChromiumCollection : ICollectionFixture<Chromium>;
