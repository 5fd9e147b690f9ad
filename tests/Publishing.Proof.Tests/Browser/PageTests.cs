using Microsoft.Playwright;

namespace Publishing.Proof.Tests.Browser;

/// <summary>What a page of a proof is before anybody touches it.</summary>
[Collection(nameof(ChromiumCollection))]
public class PageTests(Chromium chromium)
{
    [SkippableFact]
    public async Task It_opens_from_a_file_without_a_word_on_the_console_and_asks_for_nothing()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "silent");

        await shown.Press("n", "d", "/", "Escape");

        Assert.Empty(shown.Said);
        Assert.Single(shown.Asked);
    }

    [SkippableFact]
    public async Task What_is_in_doubt_comes_first_and_leads_to_its_place()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "doubts");

        Assert.Equal(Samples.Small.Doubts.Length, await shown.Page.Locator(".doubt").CountAsync());
        Assert.Contains("corrections.yaml:1:1", await shown.Page.Locator(".doubt").First.TextContentAsync(), StringComparison.Ordinal);
        var link = shown.Page.Locator(".doubt a.go").First;
        var target = await link.GetAttributeAsync("href");
        await link.ClickAsync();
        Assert.True(await shown.Evaluate<bool>($"(r => r.top >= 0 && r.top < innerHeight)(document.querySelector('{target}').getBoundingClientRect())"));
        Assert.Contains("This is said twice.", await shown.Page.Locator(target + " .remark").TextContentAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(320, false)]
    [InlineData(320, true)]
    [InlineData(390, false)]
    [InlineData(1200, false)]
    public async Task Nothing_is_wider_than_the_screen(int width, bool isHebrew)
    {
        await using var shown = await chromium.Open(Proofs.Page(Proofs.OfSeeds()), $"width-{width}-{isHebrew}", new() { ViewportSize = new() { Width = width, Height = 640 } });
        if (isHebrew)
            await shown.Page.Locator("#lang").ClickAsync();
        // Drawn all at once, so that nothing is left out of the measure.
        await shown.Evaluate<bool>("[...document.querySelectorAll('.row, .doubt, details')].every(e => { e.style.contentVisibility = 'visible'; e.open = true; return true; })");

        Assert.InRange(await shown.Evaluate<int>("document.documentElement.scrollWidth"), 1, width);
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "contrast-" + scheme, new() { ColorScheme = scheme });
        await shown.Evaluate<bool>("[...document.querySelectorAll('[name=kind]:not(:checked)')].every(box => { box.click(); return true; })");
        await shown.Press("n", "Enter");

        var faint = await shown.Page.EvaluateAsync<string[]>(Contrast);

        Assert.Empty(faint);
        Assert.Equal(scheme == ColorScheme.Dark, await shown.Evaluate<bool>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)[0] < 60"));
    }

    [SkippableFact]
    public async Task Whoever_wants_less_motion_gets_none_and_paper_gets_no_controls()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "media", new() { ReducedMotion = ReducedMotion.Reduce });

        Assert.Equal("none", await shown.Evaluate<string>("getComputedStyle(document.getElementById('card')).animationName"));
        await shown.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await shown.Page.Locator("#bar").IsVisibleAsync());
        Assert.False(await shown.Page.Locator(".copy").First.IsVisibleAsync());
        Assert.True(await shown.Page.Locator(".row").First.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Landmarks_headings_and_controls_have_names()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "names");
        var page = shown.Page;

        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Search, new() { Name = "Filters and search" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Navigation, new() { Name = "Texts" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).CountAsync());
        Assert.True(await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).CountAsync() >= 4);
        Assert.Equal(1, await page.GetByRole(AriaRole.Searchbox, new() { Name = "Search source and result" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Checkbox, new() { Name = "Removals" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Combobox, new() { Name = "Confidence" }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Button, new() { Name = "Next change (n)" }).CountAsync());
        Assert.Equal(2, await page.GetByRole(AriaRole.Textbox, new() { Name = "Is to read" }).CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, input, select, textarea, a')]
              .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length))
              .map(e => e.outerHTML)
            """));
        await shown.Press("Tab");
        Assert.Equal("Skip to what is to decide", await shown.Evaluate<string>("document.activeElement.textContent"));
    }

    [SkippableFact]
    public async Task No_script_runs_but_its_own()
    {
        var hostile = "<script>window.evil = 1</script><img src=x onerror=\"window.evil = 1\"></script><script>window.evil = 1</script> so it is written in this text.\n\nA second paragraph that says \"javascript:window.evil = 1\" and goes on.\n";
        await using var shown = await chromium.Open(Proofs.Page(Proofs.Of(("<img src=x onerror=alert(1)>.txt", hostile))), "hostile");

        Assert.Empty(shown.Said);
        // What somebody got into the page by another way does not run either, and reaches nobody.
        await shown.Evaluate<bool>("""
            (() => {
              const script = document.createElement('script');
              script.textContent = 'window.evil = 1';
              document.body.append(script);
              document.body.insertAdjacentHTML('beforeend', '<button id="bad" onclick="window.evil = 1"></button><img src="https://example.org/x.png">');
              document.getElementById('bad').click();
              return true;
            })()
            """);
        await shown.Page.WaitForTimeoutAsync(200);
        Assert.True(await shown.Evaluate<bool>("window.evil === undefined"));
        Assert.Single(shown.Asked, url => !url.StartsWith("https:", StringComparison.Ordinal));
        Assert.Contains(shown.Said, line => line.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_book_of_three_hundred_pages_opens_and_filters()
    {
        // 300 pages of 2,300 characters: 2,400 paragraphs with two changes or more in each.
        var book = string.Concat(Enumerable.Range(0, 2400).Select(i => $"Paragraph {i} says \"one thing\" - and it's this: " + string.Concat(Enumerable.Repeat("word after word ", 14)) + "ends.\n\n"));
        var html = Proofs.Page(Proofs.Of(("book.txt", book)));
        await using var shown = await chromium.Open(html, "long");
        await shown.Page.EvaluateAsync("document.querySelector('[name=kind][value=\"6\"]').click()");

        Assert.InRange(html.Length, 1, book.Length * 6);
        Assert.True(await shown.Marks(".k6") > 2400);
    }

    /// <summary>Lists texts whose contrast with what lies behind them is less than WCAG 2.2, 1.4.3 asks for.</summary>
    private const string Contrast = """
        () => {
          const parse = color => {
            const n = color.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
            const [r, g, b] = color.startsWith('color(') ? n.slice(0, 3).map(x => x * 255) : n;
            return [r, g, b, n[3] ?? 1];
          };
          const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
          const ground = element => {
            const layers = [];
            for (let e = element; e; e = e.parentElement) layers.push(parse(getComputedStyle(e).backgroundColor));
            return layers.reverse().reduce((under, layer) => over(layer, under), [255, 255, 255, 1]);
          };
          const light = color => {
            const [r, g, b] = color.slice(0, 3).map(x => x / 255).map(x => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const faint = [];
          for (const element of document.querySelectorAll('body *')) {
            const own = [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim() !== '') || ['TEXTAREA', 'INPUT', 'SELECT'].includes(element.tagName);
            if (!own || !element.checkVisibility() || ['SCRIPT', 'OPTION'].includes(element.tagName)) continue;
            const style = getComputedStyle(element), back = ground(element), [a, b] = [light(over(parse(style.color), back)), light(back)];
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            const large = parseFloat(style.fontSize) >= 24;
            if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
          }
          return faint;
        }
        """;
}
