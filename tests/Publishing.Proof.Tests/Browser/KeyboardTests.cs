namespace Publishing.Proof.Tests.Browser;

[Collection(nameof(ChromiumCollection))]
public class KeyboardTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData("n", "p")]
    [InlineData("j", "k")]
    public async Task Two_keys_go_from_change_to_change_and_show_why(string next, string previous)
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "walk-" + next);

        await shown.Press(next);
        var first = await shown.Evaluate<string>("document.activeElement.id");
        Assert.Matches("^c[0-9]+$", first);
        Assert.True(await shown.Card.IsVisibleAsync());
        Assert.Equal("card", await shown.Evaluate<string>("document.activeElement.getAttribute('aria-describedby')"));
        Assert.Matches(@"Removal[\s\S]+%[\s\S]+line 1:1", await shown.Card.InnerTextAsync());
        await shown.Press(next);
        Assert.NotEqual(first, await shown.Evaluate<string>("document.activeElement.id"));
        Assert.StartsWith("2 / ", await shown.Page.Locator("#at").InnerTextAsync(), StringComparison.Ordinal);
        await shown.Press(previous);
        Assert.Equal(first, await shown.Evaluate<string>("document.activeElement.id"));
    }

    [SkippableFact]
    public async Task The_walk_meets_every_change_that_is_shown_once()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "walk-all");
        await shown.Evaluate<bool>("[...document.querySelectorAll('[name=kind]:not(:checked)')].every(box => { box.click(); return true; })");
        var changes = Samples.Small.Texts.Sum(t => t.Changes.Length);
        var met = new HashSet<string>();
        for (var i = 0; i < changes; i++)
        {
            await shown.Press("n");
            met.Add(await shown.Page.Locator("#at").InnerTextAsync());
        }

        Assert.Equal(changes, met.Count);
        Assert.Contains($"{changes} / {changes}", met);
    }

    [SkippableFact]
    public async Task The_tab_key_reaches_a_change_and_shows_why()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "tab");
        await shown.Evaluate<bool>("(document.querySelector('#t0 .line').focus(), true)");

        await shown.Press("Tab");

        Assert.Contains("m k3", await shown.Evaluate<string>("document.activeElement.className"), StringComparison.Ordinal);
        Assert.True(await shown.Card.IsVisibleAsync());
        Assert.NotEqual("none", await shown.Evaluate<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await shown.Press("Escape");
        Assert.False(await shown.Card.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Enter_keeps_the_card_and_escape_leads_back()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "enter");
        await shown.Press("n");
        var mark = await shown.Evaluate<string>("document.activeElement.id");

        await shown.Press("Enter");
        Assert.Equal("card-reading", await shown.Evaluate<string>("document.activeElement.id"));
        await shown.Press("Escape");

        Assert.False(await shown.Card.IsVisibleAsync());
        Assert.Equal(mark, await shown.Evaluate<string>("document.activeElement.id"));
    }

    [SkippableFact]
    public async Task A_key_goes_from_doubt_to_doubt_and_typing_in_a_field_is_typing()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "next-doubt");

        await shown.Press("d", "d");
        Assert.Equal("d1", await shown.Evaluate<string>("document.activeElement.id"));
        await shown.Page.Locator("#read1").FocusAsync();
        await shown.Press("n", "d");

        Assert.Equal("read1", await shown.Evaluate<string>("document.activeElement.id"));
        Assert.Contains("nd", await shown.Page.Locator("#read1").InputValueAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_keys_are_listed()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "keys");

        await shown.Press("?");

        Assert.Contains("next change", await shown.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog).InnerTextAsync(), StringComparison.Ordinal);
        await shown.Press("Escape");
        Assert.False(await shown.Page.Locator("#keys").IsVisibleAsync());
    }
}
