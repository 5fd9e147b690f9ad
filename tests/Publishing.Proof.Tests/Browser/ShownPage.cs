using Microsoft.Playwright;

namespace Publishing.Proof.Tests.Browser;

/// <summary>A page in the browser, and what it said and asked for.</summary>
internal sealed class ShownPage : IAsyncDisposable
{
    public ShownPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Said.Add(message.Text);
        page.PageError += (_, error) => Said.Add(error);
        page.Dialog += (_, dialog) =>
        {
            Said.Add("dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        page.Request += (_, request) => Asked.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Lines on the console, errors, dialogs.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Addresses that were asked for.</summary>
    public List<string> Asked { get; } = [];

    public ILocator Card => Page.Locator("#card");

    /// <summary>Evaluates an expression of JavaScript.</summary>
    public Task<T> Evaluate<T>(string expression) => Page.EvaluateAsync<T>("() => " + expression);

    public async Task Press(params string[] keys)
    {
        foreach (var key in keys)
            await Page.Keyboard.PressAsync(key);
    }

    /// <summary>How many marks can be seen that a selector picks out.</summary>
    public Task<int> Marks(string selector) => Page.Locator($".row:not([hidden]) .m{selector}:not(.off)").CountAsync();

    /// <summary>The clipboard, as soon as the page says that it has copied.</summary>
    public async Task<string> Copied()
    {
        await Page.WaitForFunctionAsync("() => document.getElementById('said').textContent !== ''");
        return await Evaluate<string>("navigator.clipboard.readText()");
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
