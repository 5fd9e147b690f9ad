namespace Publishing.Proof.Tests.Browser;

[Collection(nameof(ChromiumCollection))]
public class DirectionTests(Chromium chromium)
{
    // The middle of a string's first occurrence in an element, from the left.
    private const string Where = """
        (selector, wanted) => {
          const element = document.querySelector(selector), walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), nodes = [];
          let text = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) { nodes.push([text.length, node]); text += node.data; }
          const at = text.indexOf(wanted), [start, node] = nodes.findLast(([offset]) => offset <= at);
          const range = new Range();
          range.setStart(node, at - start);
          range.setEnd(node, at - start + 1);
          const box = range.getBoundingClientRect();
          return box.left + box.width / 2;
        }
        """;

    [SkippableFact]
    public async Task Hebrew_runs_from_the_right_with_its_brackets_numbers_and_quotes_in_order()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Bidi), "rtl", new() { ViewportSize = new() { Width = 1600, Height = 800 } });
        foreach (var cell in new[] { "#t0 .row:last-child .src", "#t0 .row:last-child .res .b" })
        {
            Assert.Equal("rtl", await shown.Evaluate<string>($"getComputedStyle(document.querySelector('{cell}')).direction"));
            var order = new[] { "וכך", "(", "מאליהו", "עמ", "144", ")", "הנתינה", "שכנגדה" };
            var places = new List<double>();
            foreach (var wanted in order)
                places.Add(await shown.Page.EvaluateAsync<double>($"([s, w]) => ({Where})(s, w)", new[] { cell, wanted }));
            Assert.Equal(places.OrderDescending(), places);
            // Figures run from the left even so.
            Assert.True(await shown.Page.EvaluateAsync<double>($"([s, w]) => ({Where})(s, w)", new[] { cell, "144" })
                < await shown.Page.EvaluateAsync<double>($"([s, w]) => ({Where})(s, w)", new[] { cell, "44)" }));
        }
    }

    [SkippableFact]
    public async Task English_runs_from_the_left_beside_it()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Bidi), "ltr", new() { ViewportSize = new() { Width = 1600, Height = 800 } });
        var places = new List<double>();
        foreach (var wanted in new[] { "This", "(", "144", ")", "giving" })
            places.Add(await shown.Page.EvaluateAsync<double>($"([s, w]) => ({Where})(s, w)", new[] { "#t1 .row:last-child .res .b", wanted }));
        Assert.Equal(places.Order(), places);
    }

    [SkippableFact]
    public async Task The_interface_speaks_Hebrew_too_and_the_texts_keep_their_directions()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "hebrew-interface");

        await shown.Page.Locator("#lang").ClickAsync();

        Assert.Equal("he rtl", await shown.Evaluate<string>("document.documentElement.lang + ' ' + document.documentElement.dir"));
        Assert.Contains("להכרעה", await shown.Page.Locator("#decide-h").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("ltr", await shown.Evaluate<string>("getComputedStyle(document.querySelector('#t0 .res .b')).direction"));
        // The source stands at the side where reading begins.
        Assert.True(await shown.Evaluate<bool>("document.querySelector('#t0 .src').getBoundingClientRect().left > document.querySelector('#t0 .res').getBoundingClientRect().left"));
        Assert.Empty(await shown.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-t]')].filter(e => e.dataset.t !== 'lang' && !/[\\u05d0-\\u05ea]/.test(e.textContent)).map(e => e.dataset.t)"));
        await shown.Press("n");
        Assert.Contains("השמטות", await shown.Card.InnerTextAsync(), StringComparison.Ordinal);
        await shown.Page.Locator("#lang").ClickAsync();
        Assert.Contains("To decide", await shown.Page.Locator("#decide-h").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(shown.Said);
    }

    [SkippableFact]
    public async Task A_source_that_turns_text_round_turns_nothing_on_the_page()
    {
        await using var shown = await chromium.Open(Proofs.Page(Proofs.Of(("a.txt", "A title\n\nThis says \u202Edlrow\u202C and \u2067here\u2069 and goes on for a while after it.\n"))), "turned", new() { ViewportSize = new() { Width = 1600, Height = 800 } });
        var places = new List<double>();
        foreach (var wanted in new[] { "This", "dlrow", "lrow", "here", "goes" })
            places.Add(await shown.Page.EvaluateAsync<double>($"([s, w]) => ({Where})(s, w)", new[] { "#t0 .row:last-child .src", wanted }));
        Assert.Equal(places.Order(), places);
    }
}
