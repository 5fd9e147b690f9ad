using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Html;

public class HtmlInlineTests
{
    [Fact]
    public void Tags_become_inlines_that_nest_as_they_do()
    {
        var inlines = Inlines("<p>He wrote <strong>with <em>great</em> care</strong> to <a href='https://example.org/a?b=1&amp;c=2'>his friend</a> in the city, and waited.</p>");
        Assert.Equal("He wrote |S(with |E(great)| care)| to |L[https://example.org/a?b=1&c=2](his friend)| in the city, and waited.", Show(inlines));
    }

    [Fact]
    public void Typography_inside_emphasis_does_not_move_its_ends()
    {
        var inlines = Inlines("<p>She said - quite softly - <i>\"it isn't so\"</i> , and then ...the door closed behind her again.</p>");
        Assert.Contains("|E(“it isn’t so”)|", Show(inlines), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_at_the_ends_of_emphasis_stand_outside_it() =>
        Assert.Equal("One |E(two)| three, and that is all there is to be said here.", Show(Inlines("<p>One<em> two </em>three, and that is all there is to be said here.</p>")));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    [InlineData("//example.org/no-scheme")]
    [InlineData("mailto:a@example.org")]
    public void Only_web_addresses_become_links(string target) =>
        Assert.DoesNotContain("L[", Show(Inlines($"<p>Some words before <a href=\"{target}\">a link</a> and some words behind it, to be a sentence.</p>")), StringComparison.Ordinal);

    [Fact]
    public void Words_in_another_language_keep_it_and_their_direction()
    {
        var inlines = Inlines("<p>The word <span lang=\"he\" dir=\"rtl\">שלום</span> is known to everyone, and <i lang=fr>bonjour</i> is known as well.</p>");
        Assert.Equal("The word |he-RightToLeft(שלום)| is known to everyone, and |E(bonjour)| is known as well.", Show(inlines));
    }

    [Fact]
    public void A_line_break_in_verse_stays_one() =>
        Assert.Equal("Roses are red,|/|violets are blue,|/|and this is a verse of |E(three)| lines.", Show(Inlines("<p>Roses are red,<br>\n violets are blue,<br/>and this is a verse of <em>three</em> lines.</p>")));

    [Fact]
    public void A_quotation_inside_a_paragraph_gets_its_marks() =>
        Assert.Equal("He answered: “Come |E(tomorrow)|”, and so they all came on the next day.", Show(Inlines("<p>He answered: <q>Come <em>tomorrow</em></q>, and so they all came on the next day.</p>")));

    [Theory]
    [InlineData("<p hidden>secret words</p>")]
    [InlineData("<p style='color:red; display : none'>secret words</p>")]
    [InlineData("<p aria-hidden=true>secret words</p>")]
    [InlineData("<script>secret words</script>")]
    [InlineData("<style>secret words</style>")]
    [InlineData("<iframe>secret words</iframe>")]
    [InlineData("<form><label>secret words</label><input></form>")]
    public void What_is_hidden_or_runs_is_never_published(string html)
    {
        var result = Read($"<article><h1>A title</h1><p>A paragraph that is long enough to be the text of this page, and goes on.</p>{html}</article>");
        Assert.DoesNotContain("secret", BlockDump.Write(result.Document), StringComparison.Ordinal);
        Assert.Contains(result.Ledger.Entries, e => e.Before.Contains("secret words", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_in_visual_order_is_turned_line_by_line()
    {
        var lines = new[] { "שלום לכולם, באנו הנה היום", "ללמוד יחד עם חברים טובים", "וללכת הביתה עם סיום הלימוד." };
        var html = "<html><body><p>" + string.Join("<br>\n", lines.Select(l => new string([.. l.Reverse()]))) + "</p></body></html>";
        Assert.Equal(string.Join(' ', lines), Assert.Single(Read(html).Document.Blocks).PlainText.Replace('\n', ' '));
    }

    private static NormalisedText Read(string html)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.html", html), new NormalisationOptions(null), diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted()));
        return result;
    }

    private static System.Collections.Immutable.ImmutableArray<Inline> Inlines(string paragraph) => Assert.Single(Read($"<html lang=en><body>{paragraph}</body></html>").Document.Blocks).Inlines;

    private static string Show(IEnumerable<Inline> inlines) => string.Join('|', inlines.Select(i => i switch
    {
        TextInline text => text.Text,
        EmphasisInline e => $"E({Show(e.Children)})",
        StrongInline s => $"S({Show(s.Children)})",
        LinkInline l => $"L[{l.Target}]({Show(l.Children)})",
        LanguageInline l => $"{l.Language}-{l.Direction}({Show(l.Children)})",
        LineBreakInline => "/",
        _ => "?",
    }));
}
