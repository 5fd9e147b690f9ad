using Publishing.Core;

namespace Publishing.Sources.Tests.Html;

public class HtmlPictureTests
{
    private const string Filler = "<p>A paragraph that is long enough to be the text of this page, and that goes on for a while.</p>";

    [Fact]
    public void Pictures_are_left_out_with_one_word_for_the_whole_text_and_each_in_the_ledger()
    {
        var (text, said) = Read("<h1>A Title</h1>" + Filler + "<p><img src=a.png alt='A map of the &amp; city'></p>" + Filler + "<figure><img src=b.png><figcaption>Its wall</figcaption></figure>" + Filler + "<p><img src=c.png alt='The last'></p>");

        Assert.Equal(("S032", "3 pictures are left out, the first here: “A map of the & city”."), (said!.Rule.Code, said.Text));
        Assert.StartsWith("<img src=a.png", said.Where.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal(3, text.Ledger.Entries.Count(e => e.Before.StartsWith("<img", StringComparison.Ordinal) && e.Reason.StartsWith("a picture", StringComparison.Ordinal)));
        Assert.Contains(text.Ledger.Entries, e => e.Reason.EndsWith("“The last”", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p><img src=line.png alt=''></p>")]
    [InlineData("<p><img src=count.gif width=1 height=1></p>")]
    [InlineData("<p aria-hidden=true><img src=a.png alt='Hidden'></p>")]
    [InlineData("<div class=share-buttons><a href='https://example.org/'><img src=f.png alt='Share'></a></div>")]
    [InlineData("<p><a href='https://example.org/'><svg><path d='M0 0'/></svg></a></p>")]
    public void Decoration_and_pictures_round_the_text_are_not_spoken_of(string html) =>
        Assert.Null(Read("<p><img src=logo.png alt='The site'></p><h1>A Title</h1>" + Filler + html + Filler).Said);

    private static (NormalisedText Text, Diagnostic? Said) Read(string body)
    {
        var diagnostics = new DiagnosticList();
        var text = Normalisation.Normalise(new SourceText("a.html", $"<html><head><title>A Title</title></head><body>{body}</body></html>"), new NormalisationOptions(null), diagnostics);
        Assert.True(text.Ledger.Verify(text.Document, diagnostics));
        return (text, diagnostics.Sorted().SingleOrDefault(d => d.Rule == SourceRules.PicturesLeftOut));
    }
}
