using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Publishing.Core;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Preview;

/// <summary>A watch of an edition, and the system's Chromium looking at its page.</summary>
internal sealed class PreviewBrowser : IAsyncDisposable
{
    private static readonly ExternalTool Program = new("chromium");

    private readonly CancellationTokenSource stop = new();
    private readonly int port;
    private Task watch = Task.CompletedTask;
    private IPlaywright? playwright;

    private PreviewBrowser(TinyEdition edition, int port) => (Edition, this.port, Address) = (edition, port, $"http://127.0.0.1:{port}/");

    public TinyEdition Edition { get; }

    public string Address { get; }

    public IPage Page { get; private set; } = null!;

    /// <summary>Lines on the console and errors of the page.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Addresses that were asked for.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Begins to watch and opens the page; the test is skipped where Chromium is not installed.</summary>
    public static async Task<PreviewBrowser> Open(TinyEdition edition, string locale = "en")
    {
        var path = Program.RequiredPath;
        var shown = new PreviewBrowser(edition, FreePort());
        shown.Watch();
        shown.playwright = await Playwright.CreateAsync();
        var browser = await shown.playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] });
        var context = await browser.NewContextAsync(new() { Locale = locale, ViewportSize = new() { Width = 1500, Height = 850 } });
        shown.Page = await context.NewPageAsync();
        shown.Page.Console += (_, message) => shown.Said.Add(message.Text);
        shown.Page.PageError += (_, fault) => shown.Said.Add(fault);
        shown.Page.Request += (_, request) => shown.Asked.Add(request.Url);
        await shown.Page.GotoAsync(shown.Address);
        await shown.Page.Locator("#spreads img").First.WaitForAsync(new() { Timeout = 60_000 });
        return shown;
    }

    public Task<T> Evaluate<T>(string expression) => Page.EvaluateAsync<T>("() => " + expression);

    public Task Press(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Waits until an expression of JavaScript is true.</summary>
    public Task Until(string expression) => Page.WaitForFunctionAsync("() => " + expression, null, new() { Timeout = 60_000, PollingInterval = 20 });

    public async ValueTask DisposeAsync()
    {
        if (playwright is not null)
        {
            await Page.Context.Browser!.DisposeAsync();
            playwright.Dispose();
        }
        await stop.CancelAsync();
        await watch;
        stop.Dispose();
    }

    private void Watch()
    {
        var files = new DiskFileSystem();
        var server = new Cli.Preview.PreviewServer(port);
        var answering = server.RunAsync(stop.Token);
        watch = Task.Run(async () =>
        {
            new Cli.Preview.EditionWatch(_ => files, Edition.EditionPath).Run(server.Show, stop.Token);
            await answering;
            server.Dispose();
        });
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
