namespace Publishing.Proof.Tests.Browser;

[Collection(nameof(ChromiumCollection))]
public class PointerTests(Chromium chromium)
{
    [SkippableFact]
    public async Task The_pointer_over_a_change_shows_why_and_the_pointer_away_hides_it()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "hover");

        await shown.Page.Locator(".m.k1:not(.off)").First.HoverAsync();
        Assert.True(await shown.Card.IsVisibleAsync());
        Assert.Contains("visual order", await shown.Card.InnerTextAsync(), StringComparison.Ordinal);
        // Both sides of the change are pointed out.
        Assert.True(await shown.Page.Locator(".src .m.here").CountAsync() > 0);
        Assert.True(await shown.Page.Locator(".res .m.here").CountAsync() > 0);
        await shown.Card.HoverAsync();
        await shown.Page.WaitForTimeoutAsync(400);
        Assert.True(await shown.Card.IsVisibleAsync());
        await shown.Page.Mouse.MoveAsync(2, 2);
        await shown.Page.WaitForTimeoutAsync(500);
        Assert.False(await shown.Card.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task On_a_phone_a_tap_opens_the_card_inside_the_screen()
    {
        await using var shown = await chromium.Open(Proofs.Page(Samples.Small), "tap", new() { ViewportSize = new() { Width = 320, Height = 640 }, HasTouch = true, IsMobile = true });

        await shown.Page.Locator(".m.k3:not(.off)").First.TapAsync();

        var box = (await shown.Card.BoundingBoxAsync())!;
        Assert.True(box.X >= 0 && box.X + box.Width <= 320 && box.Y >= 0 && box.Y + box.Height <= 640, $"{box.X} {box.Y} {box.Width} {box.Height}");
        Assert.True(await shown.Card.Locator(".copy").IsVisibleAsync());
    }
}
