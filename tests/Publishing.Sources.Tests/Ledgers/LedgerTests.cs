using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Sources.Tests.Ledgers;

public class LedgerTests
{
    [Fact]
    public void A_document_that_lacks_a_character_breaks_the_law()
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.txt", "One sentence, \"quoted\"."), new NormalisationOptions(null), diagnostics);
        Assert.True(result.Ledger.Verify(result.Document, diagnostics));
        Assert.False(diagnostics.HasErrors);
        var block = result.Document.Blocks[0];
        var damaged = result.Document with { Blocks = [block with { Inlines = [new TextInline(block.PlainText[1..])] }] };
        Assert.False(result.Ledger.Verify(damaged, diagnostics));
        Assert.Contains(diagnostics.Sorted(), d => d.Rule == SourceRules.LedgerBroken);
    }

    [Fact]
    public void Source_characters_are_those_published_and_removed_less_those_added()
    {
        var diagnostics = new DiagnosticList();
        var source = new SourceText("a.txt", "A title\n\nSome words - and more -- \"quoted\" by one who's here, and so on...\n\nBack to top\n");
        var result = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
        var published = result.Document.Blocks.Sum(b => b.PlainText.Count(c => !char.IsWhiteSpace(c)));
        Assert.Equal(source.Text.Count(c => !char.IsWhiteSpace(c)), result.Ledger.SourceCharacters);
        Assert.Equal(published, result.Ledger.PublishedCharacters);
        Assert.True(result.Ledger.RemovedCharacters > "Backtotop".Length);
    }

    [Fact]
    public void The_law_holds_for_web_pages_of_any_tags()
    {
        var random = new Random(9);
        string[] pieces = ["<p>", "</p>", "<div class=share>", "</div>", "<br>", "<a href='x'>", "</a>", "<script>", "</script>", "&amp;", "&quot;", "&#xD800;", "&#1;", "&nbsp;", "&bogus;", "<!-- c -->", "<", ">", "<h1>", "</h1>", "<blockquote>", "<table><tr><td>", "words of text, and more of them to be a sentence. ", "מילים בעברית \"כאן\" ", "\u200f", "<b", "\n"];
        for (var round = 0; round < 400; round++)
        {
            var html = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
            var diagnostics = new DiagnosticList();
            var result = Normalisation.Normalise(new SourceText("a.html", html), new NormalisationOptions(null), diagnostics);
            Assert.True(result.Ledger.Verify(result.Document, diagnostics), html);
        }
    }

    [Fact]
    public void A_page_nested_without_end_is_read()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 3_000)) + "text";
        var result = Normalisation.Normalise(new SourceText("a.html", html), new NormalisationOptions(null), new DiagnosticList());
        Assert.Equal("text", Assert.Single(result.Document.Blocks).PlainText);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_law_holds_for_damaged_seeds(int seed)
    {
        var random = new Random(seed);
        var texts = Directory.GetFiles(Repository.PathOf("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        const string Noise = "\"'’ \n\n\r\f\t-.,()[]ה״׳1279Q:A*\u200f\u00a0\u0001־…ךלt<&;\ud800";
        for (var round = 0; round < 150; round++)
        {
            var text = texts[random.Next(texts.Length)];
            var chars = text.Substring(random.Next(text.Length / 2), random.Next(1, 2000) is var n && n > text.Length / 2 ? text.Length / 2 : n).ToList();
            for (var i = random.Next(60); i > 0 && chars.Count > 2; i--)
            {
                var at = random.Next(chars.Count);
                switch (random.Next(3))
                {
                    case 0:
                        chars.Insert(at, Noise[random.Next(Noise.Length)]);
                        break;
                    case 1:
                        chars.RemoveAt(at);
                        break;
                    default:
                        chars[at] = Noise[random.Next(Noise.Length)];
                        break;
                }
            }
            var diagnostics = new DiagnosticList();
            var source = new SourceText("a.txt", new string([.. chars]));
            var result = Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics);
            Assert.True(result.Ledger.Verify(result.Document, diagnostics), source.Text);
        }
    }
}
