using System.Net;
using System.Net.Sockets;
using Publishing.Testing;

namespace Publishing.Cli.Tests.Preview;

public class PreviewTests
{
    [SkippableFact]
    public async Task The_pages_lie_open_side_by_side_and_the_keyboard_turns_them()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-turn"));
        Assert.Equal("A Tiny Book", await shown.Page.TitleAsync());
        // Page 1 is a recto: nothing lies at its left.
        Assert.Equal("0", await shown.Evaluate<string>("[...document.querySelectorAll('#spreads img')].map(i => i.dataset.page).join()"));

        await shown.Press("ArrowRight");

        await shown.Until("[...document.querySelectorAll('#spreads img')].map(i => i.dataset.page).join() === '1,2'");
        await shown.Press("End");
        await shown.Until("!document.querySelector('#spreads output').value.includes('(2 /')");
        await shown.Press("Home");
        await shown.Until("document.querySelector('#spreads output').value.includes('(1 /')");
        Assert.Empty(shown.Said);
    }

    [SkippableFact]
    public async Task The_page_that_is_shown_looks_like_the_page_of_the_PDF()
    {
        var tool = new ExternalTool("pdftoppm");
        tool.Require();
        var edition = new TinyEdition("preview-looks");
        await using var shown = await PreviewBrowser.Open(edition);
        Assert.Equal(0, CommandRun.Of("build", edition.EditionPath, "-o", edition.OutputFolder, "--only", "pdf").ExitCode);
        var index = await shown.Evaluate<int>("fetch('/state').then(r => r.json()).then(s => s.pages.findIndex(p => p.label === '1'))");

        // Both at one dot for a point.
        await shown.Page.GotoAsync(shown.Address + "page/" + index);
        var inkOfPreview = await shown.Evaluate<double>("""
            (async () => {
                const image = new Image();
                image.src = location.href;
                await image.decode();
                const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
                [canvas.width, canvas.height] = [420, 595];
                const context = canvas.getContext('2d');
                context.drawImage(image, 0, 0, 420, 595);
                let ink = 0;
                const pixels = context.getImageData(0, 0, 420, 595).data;
                for (let i = 0; i < pixels.length; i += 4) ink += 255 - pixels[i];
                return ink;
            })()
            """);
        var run = tool.Run(["-f", $"{index + 1}", "-l", $"{index + 1}", "-r", "72", "-gray", edition.PathOf("out/tiny.pdf"), edition.PathOf("page")]);
        Assert.Equal(0, run.ExitCode);
        var inkOfPdf = File.ReadAllBytes(Directory.GetFiles(edition.Folder, "page*.pgm").Single())[15..].Sum(b => 255.0 - b);
        Assert.InRange(inkOfPreview / inkOfPdf, 0.9, 1.1);
    }

    [SkippableFact]
    public async Task A_change_shows_by_itself_and_is_marked()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-change"));
        await shown.Until("document.querySelector('#epub iframe').contentDocument.body?.textContent.length > 0");

        shown.Edition.Replace("english.txt", "fills every Kli", "fills every single Kli");
        await shown.Until("!document.querySelector('#changed').hidden");
        await shown.Press("c");
        await shown.Until("document.querySelector('#spreads img.new') !== null");

        Assert.Empty(shown.Said);
        Assert.All(shown.Asked, address => Assert.StartsWith(shown.Address, address, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_fault_is_told_and_the_pages_of_before_stay()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-fault"));

        shown.Edition.Replace("edition.yaml", "modified:", "colour: blue\nmodified:");

        await shown.Until("!document.querySelector('#said').hidden");
        Assert.Contains("E009", await shown.Page.Locator("#said").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await shown.Page.Locator("#spreads img").CountAsync());
        shown.Edition.Replace("edition.yaml", "colour: blue\n", "");
        await shown.Until("document.querySelector('#said').hidden");
        Assert.Equal(0, await shown.Page.Locator("#said li").CountAsync());
    }

    [SkippableFact]
    public async Task Sheets_and_proof_stand_beside_spreads_and_EPUB()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-panes"));

        await shown.Press("2");
        await shown.Press("4");

        await shown.Until("document.querySelectorAll('.pane:not([hidden])').length === 4");
        await shown.Until("document.querySelectorAll('#sheets img').length > 0");
        await shown.Until("document.querySelector('#proof iframe').contentDocument.querySelector('.row') !== null");
        await shown.Until("document.querySelector('#epub iframe').contentDocument.documentElement.namespaceURI.includes('xhtml')");
        Assert.Matches("sheet 1 of [0-9]+, front", await shown.Page.Locator("#sheets output").InnerTextAsync());
        await shown.Page.ScreenshotAsync(new() { Path = shown.Edition.PathOf("panes.png") });
        await shown.Press("1");
        await shown.Until("document.querySelector('#spreads').hidden");
        Assert.Empty(shown.Said);
    }

    [SkippableFact]
    public async Task The_page_speaks_Hebrew_from_right_to_left()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-hebrew"), "he");

        Assert.Equal("rtl", await shown.Evaluate<string>("document.documentElement.dir"));
        Assert.Equal("כפולות", await shown.Page.Locator("#panes button").First.InnerTextAsync());
        await shown.Press("l");
        await shown.Until("document.documentElement.dir === 'ltr'");
        Assert.Equal("Spreads", await shown.Page.Locator("#panes button").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task The_keys_are_listed_and_every_button_has_a_name()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-keys"));

        await shown.Press("?");

        Assert.True(await shown.Page.Locator("#keys").IsVisibleAsync());
        Assert.True(await shown.Page.Locator("#keys dt").CountAsync() >= 6);
        await shown.Press("Escape");
        Assert.False(await shown.Page.Locator("#keys").IsVisibleAsync());
        Assert.True(await shown.Evaluate<bool>("[...document.querySelectorAll('button')].filter(b => !b.hidden && b.id !== 'changed').every(b => b.textContent.trim() !== '')"));
    }

    [Fact]
    public void A_port_that_is_taken_is_reported()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = CommandRun.Of("watch", new TinyEdition("preview-port").EditionPath, "--port", $"{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error C003: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_is_none_is_wrong_usage() =>
        Assert.Equal(2, CommandRun.Of("watch", "edition.yaml", "--port", "70000").ExitCode);

    [SkippableFact]
    public async Task Nobody_is_answered_who_asks_under_another_name()
    {
        await using var shown = await PreviewBrowser.Open(new TinyEdition("preview-host"));
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, shown.Address + "state");
        request.Headers.Host = "books.example";

        using var answer = await client.SendAsync(request);

        Assert.False(answer.IsSuccessStatusCode);
        using var traversal = await client.GetAsync(new Uri(shown.Address + "epub/..%2F..%2Fedition.yaml"));
        Assert.Equal("404 There is no such page.", $"{(int)traversal.StatusCode} {await traversal.Content.ReadAsStringAsync()}");
    }
}
