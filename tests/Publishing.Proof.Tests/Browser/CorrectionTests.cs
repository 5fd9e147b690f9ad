using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Proof.Tests.Browser;

[Collection(nameof(ChromiumCollection))]
public class CorrectionTests(Chromium chromium)
{
    [SkippableFact]
    public async Task A_correction_is_copied_as_the_program_reads_it()
    {
        await using var shown = await Open("copy");
        var offer = Samples.Small.Doubts[1].Offer!;

        await shown.Page.Locator("#d1 .copy").ClickAsync();

        Assert.Equal(CorrectionYaml.Write(offer), await shown.Copied());
        Assert.Equal("Copied", await shown.Page.Locator("#d1 .copy").TextContentAsync());
    }

    [SkippableFact]
    public async Task What_the_editor_writes_is_what_the_text_then_says()
    {
        await using var shown = await Open("write");

        await shown.Page.Locator("#read1").FillAsync("it's \"given\" to us\n with a 'whole' heart: #1");
        await shown.Page.Locator("#d1 .copy").ClickAsync();
        var corrections = Proofs.Parse("corrections:\n" + await shown.Copied());

        var diagnostics = new DiagnosticList();
        var text = Normalisation.Normalise(Samples.Small.Texts[0].Source.Text!.Ledger.Source, new NormalisationOptions(null, corrections), diagnostics);
        Assert.Equal("it's \"given\" to us with a 'whole' heart: #1", corrections.Items[0].Replace);
        Assert.Empty(diagnostics.Sorted());
        Assert.Contains(text.Document.Blocks, b => b.PlainText.Contains("to us with a ‘whole’ heart: #1", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Words_can_be_turned_one_by_one_and_the_whole_is_read_back()
    {
        await using var shown = await Open("turn");
        await shown.Page.Locator("a.m.k1:not(.off)").First.ClickAsync();
        var before = await shown.Card.Locator(".reading").InputValueAsync();

        await shown.Card.Locator(".first").ClickAsync();
        var words = before.Split(' ');
        Assert.Equal(string.Join(' ', [.. words[1..], words[0]]), await shown.Card.Locator(".reading").InputValueAsync());
        await shown.Card.Locator(".copy").ClickAsync();

        var correction = Proofs.Parse("corrections:\n" + await shown.Copied()).Items[0];
        Assert.Equal(string.Join(' ', [.. words[1..], words[0]]), correction.Replace);
        var change = Samples.Small.Texts[1].Changes.First(c => c.Kind == ChangeKind.Order);
        Assert.Equal((change.Offer!.Find, change.Offer.Reason), (correction.Find, correction.Reason));
        await shown.Card.Locator(".last").ClickAsync();
        Assert.Equal(before, await shown.Card.Locator(".reading").InputValueAsync());
    }

    [SkippableFact]
    public async Task A_key_copies_the_correction_of_the_change_at_hand()
    {
        await using var shown = await Open("copy-key");

        await shown.Press("n", "c");

        Assert.Equal("Home / Library / Letters", Proofs.Parse("corrections:\n" + await shown.Copied()).Items[0].Replace);
    }

    [SkippableFact]
    public async Task Where_the_clipboard_is_closed_the_correction_is_selected()
    {
        await using var shown = await Open("selected");
        await shown.Evaluate<bool>("(Object.defineProperty(navigator, 'clipboard', { value: undefined }), true)");

        await shown.Page.Locator("#d1 .copy").ClickAsync();

        Assert.Equal(await shown.Page.Locator("#d1 .yaml").InputValueAsync(), await shown.Evaluate<string>("(a => a.value.slice(a.selectionStart, a.selectionEnd))(document.activeElement)"));
    }

    [SkippableFact]
    public async Task What_is_settled_is_shown_with_its_reason()
    {
        var corrections = Proofs.Parse("corrections:\n  - { text: page.txt, find: a whole heart, replace: all the heart, reason: so it is in print }\n");
        await using var shown = await chromium.Open(Proofs.Page(Proofs.Of(corrections, ("page.txt", File.ReadAllText(Testing.Repository.PathOf("tests/suite/proof/page.txt"))))), "settled");

        await shown.Page.Locator("#settled summary").ClickAsync();

        Assert.Matches(@"so it is in print[\s\S]+a whole heart[\s\S]+all the heart", await shown.Page.Locator("#settled li").TextContentAsync());
        await shown.Page.Locator("#settled a.go").ClickAsync();
        Assert.Contains("so it is in print", await shown.Card.InnerTextAsync(), StringComparison.Ordinal);
    }

    private Task<ShownPage> Open(string name) => chromium.Open(Proofs.Page(Samples.Small), "correction-" + name, new() { Permissions = ["clipboard-read", "clipboard-write"] });
}
