using System.Net;
using System.Text;

namespace Publishing.Cli.Preview;

/// <summary>Serves the preview page to browsers of this machine, and tells them of each new snapshot (server-sent events, HTML Living Standard 9.2).</summary>
internal sealed class PreviewServer : IDisposable
{
    // Nothing from elsewhere, and no script but the page's own; the proof page brings a policy of its own.
    private const string Policy = "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private readonly HttpListener listener = new();
    private readonly string host;
    private readonly Lock gate = new();
    private TaskCompletionSource<Snapshot> next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Snapshot? current, whole;

    /// <summary>Begins to listen at 127.0.0.1, where no other machine comes in.</summary>
    /// <param name="port">The port.</param>
    /// <exception cref="HttpListenerException">The port is taken, or listening is not allowed.</exception>
    public PreviewServer(int port)
    {
        host = FormattableString.Invariant($"127.0.0.1:{port}");
        Address = $"http://{host}/";
        listener.Prefixes.Add(Address);
        listener.Start();
    }

    /// <summary>Where the page is.</summary>
    public string Address { get; }

    /// <summary>Shows a snapshot from now on. After an error the pages of before stay.</summary>
    public void Show(Snapshot snapshot)
    {
        lock (gate)
        {
            current = snapshot;
            if (snapshot.Pages is not null)
                whole = snapshot;
            next.SetResult(snapshot);
            next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var stop = cancellation.Register(listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            _ = Task.Run(() => AnswerAsync(context, cancellation), CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            listener.Close();
        }
        catch (HttpListenerException)
        {
            // A stopped listener opens its port once more to close it; by then another program may have it.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        try
        {
            // What fails before it can answer must not look like an empty answer.
            context.Response.StatusCode = 500;
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            // A page of another site may ask by a name that leads here: it is not answered.
            if (context.Request.UserHostName != host || context.Request.HttpMethod != "GET")
                await SendAsync(context, 403, "text/plain", "Not from here."u8.ToArray()).ConfigureAwait(false);
            else if (path == "/events")
                await TellAsync(context, cancellation).ConfigureAwait(false);
            else if (Find(path) is var (type, content))
                await SendAsync(context, 200, type, content).ConfigureAwait(false);
            else
                await SendAsync(context, 404, "text/plain", "There is no such page."u8.ToArray()).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser has gone, or the watch has ended.
        }
        finally
        {
            context.Response.Close();
        }
    }

    private (string Type, byte[] Content)? Find(string path)
    {
        Snapshot? now, pages;
        lock (gate)
            (now, pages) = (current, whole);
        switch (path)
        {
            case "/":
                return ("text/html; charset=utf-8", Asset("preview.html"));
            case "/preview.css":
                return ("text/css; charset=utf-8", Asset("preview.css"));
            case "/preview.js":
                return ("text/javascript; charset=utf-8", Asset("preview.js"));
            case "/state" when now is not null:
                return ("application/json", Encoding.UTF8.GetBytes(SnapshotJson.Of(now)));
            case "/spine" when pages is not null:
                return ("application/json", Encoding.UTF8.GetBytes(SnapshotJson.Spine(pages)));
            case "/proof/" when now?.Proof is { } proof:
                return ("text/html; charset=utf-8", proof);
            case var _ when path.StartsWith("/page/", StringComparison.Ordinal) && pages is not null:
                return int.TryParse(path["/page/".Length..], out var index) && index >= 0 && index < pages.Pages!.Pages.Length
                    ? ("image/svg+xml", Encoding.UTF8.GetBytes(PageSvg.Write(pages.Pages.Pages[index])))
                    : null;
            case var _ when path.StartsWith("/epub/", StringComparison.Ordinal) && pages is not null:
                return pages.Epub.TryGetValue(path["/epub/".Length..], out var content) ? (TypeOf(path), content) : null;
            default:
                return null;
        }
    }

    private async Task TellAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        context.Response.StatusCode = 200;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["Cache-Control"] = "no-store";
        context.Response.SendChunked = true;
        Task<Snapshot> coming;
        int known;
        lock (gate)
            (coming, known) = (next.Task, current?.Version ?? 0);
        while (true)
        {
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(FormattableString.Invariant($"data: {known}\n\n")), cancellation).ConfigureAwait(false);
            await context.Response.OutputStream.FlushAsync(cancellation).ConfigureAwait(false);
            known = (await coming.WaitAsync(cancellation).ConfigureAwait(false)).Version;
            lock (gate)
                coming = next.Task;
        }
    }

    private static async Task SendAsync(HttpListenerContext context, int status, string type, byte[] content)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.Headers["Content-Security-Policy"] = context.Request.Url!.AbsolutePath.StartsWith("/epub/", StringComparison.Ordinal)
            ? "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'"
            : context.Request.Url.AbsolutePath == "/proof/" ? "frame-ancestors 'self'" : Policy;
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        // A page of the book is asked for by what it looks like; all else is as it is now.
        response.Headers["Cache-Control"] = context.Request.Url.Query.Length > 0 && status == 200 ? "max-age=86400" : "no-store";
        response.ContentLength64 = content.Length;
        await response.OutputStream.WriteAsync(content).ConfigureAwait(false);
    }

    private static string TypeOf(string path) => path[(path.LastIndexOf('.') + 1)..] switch
    {
        "xhtml" => "application/xhtml+xml",
        "css" => "text/css",
        "svg" => "image/svg+xml",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "jpg" or "jpeg" => "image/jpeg",
        _ => "application/octet-stream",
    };

    private static byte[] Asset(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream("preview/" + name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
