using Microsoft.Playwright;

namespace Publishing.Proof.Tests.Browser;

[Collection(nameof(ChromiumCollection))]
public class FilterTests(Chromium chromium)
{
    [SkippableFact]
    public async Task Kinds_are_shown_as_they_are_switched_and_trifles_are_off_at_first()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "kinds");

        Assert.True(await shown.Marks(".k3") > 0);
        Assert.Equal(0, await shown.Marks(".k6"));
        await shown.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Typography" }).CheckAsync();
        await shown.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Removals" }).UncheckAsync();
        Assert.True(await shown.Marks(".k6") > 0);
        Assert.Equal(0, await shown.Marks(".k3"));
        Assert.Equal(0, await shown.Page.Locator(".row.out:not([hidden])").CountAsync());
        // What is not shown is no stop for the keyboard.
        Assert.Equal(0, await shown.Page.Locator("a.m.off:not([tabindex='-1'])").CountAsync());
        Assert.Equal(0, await shown.Page.Locator("a.m:not(.off)[tabindex='-1'], span.m.off[tabindex='0']").CountAsync());
        Assert.Equal(Samples.Small.Texts.Sum(t => t.Changes.Count(c => c.Kind == ChangeKind.Typography)), await shown.Page.Locator(".m.k6[tabindex='0']").CountAsync());
    }

    [SkippableFact]
    public async Task Confidence_leaves_the_less_sure()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "confidence");
        var (doubtful, likely, sure) = (await shown.Marks(".q0"), await shown.Marks(".q1"), await shown.Marks(".q2"));

        await shown.Page.Locator("#level").SelectOptionAsync("1");
        Assert.Equal((doubtful, likely, 0), (await shown.Marks(".q0"), await shown.Marks(".q1"), await shown.Marks(".q2")));
        await shown.Page.Locator("#level").SelectOptionAsync("0");
        Assert.Equal((doubtful, 0, 0), (await shown.Marks(".q0"), await shown.Marks(".q1"), await shown.Marks(".q2")));
        // Rows of which something is said stay.
        Assert.True(await shown.Page.Locator(".row:not([hidden]) .remark").CountAsync() >= 2);
        Assert.True(likely > 0 && sure > 0);
    }

    [SkippableFact]
    public async Task One_text_can_be_read_alone()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "one-text");

        await shown.Page.Locator("#text").SelectOptionAsync("1");

        Assert.False(await shown.Page.Locator("#t0").IsVisibleAsync());
        Assert.True(await shown.Page.Locator("#t1").IsVisibleAsync());
        Assert.Equal(["1"], (await shown.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.doubt:not([hidden])')].map(d => d.dataset.text)")).Distinct());
    }

    [SkippableTheory]
    [InlineData("WHOLE HEART", 1)]
    [InlineData("האדם את עצמו", 1)]
    [InlineData("ב\"ה", 1)]
    [InlineData("no such words", 0)]
    public async Task Searching_leaves_the_rows_that_hold_the_words(string words, int rows)
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "search");

        await shown.Press("/");
        await shown.Page.Keyboard.TypeAsync(words);
        await shown.Page.WaitForTimeoutAsync(400);

        Assert.Equal(rows, await shown.Page.Locator(".row:not([hidden])").CountAsync());
        Assert.Equal(rows == 0, await shown.Page.Locator("#empty").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Vowel_points_do_not_hide_a_word_from_the_search()
    {
        await using var shown = await chromium.Open(Proofs.Page(Proofs.Of(("a.txt", "בראשית\n\nבְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ, וְהָאָרֶץ הָיְתָה תֹהוּ וָבֹהוּ.\n"))), "points");

        await shown.Page.Locator("#find").FillAsync("ברא אלהים");
        await shown.Page.WaitForTimeoutAsync(400);

        Assert.Equal(1, await shown.Page.Locator(".row:not([hidden])").CountAsync());
    }

    [SkippableFact]
    public async Task Rows_without_changes_can_be_left_out()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "changed");
        var all = await shown.Page.Locator(".row:not([hidden])").CountAsync();

        await shown.Page.Locator("#changed").CheckAsync();

        Assert.InRange(await shown.Page.Locator(".row:not([hidden])").CountAsync(), 1, all - 1);
    }
}
