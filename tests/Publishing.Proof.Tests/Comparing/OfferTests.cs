using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources;

namespace Publishing.Proof.Tests.Comparing;

public class OfferTests
{
    [Fact]
    public void Every_correction_offered_for_the_seeds_can_be_read_back_and_finds_its_place()
    {
        var proof = Proofs.OfSeeds();
        var offers = proof.Texts.SelectMany(t => t.Changes.Select(c => (Text: t, Change: c))).Where(o => o.Change.Offer is not null).ToArray();

        Assert.All(proof.Doubts, d => Assert.NotNull(d.Offer));
        Assert.True(offers.Length > 40, $"{offers.Length} offers");
        foreach (var (text, change) in offers)
        {
            var (corrections, diagnostics) = (Proofs.Parse("corrections:\n" + CorrectionYaml.Write(change.Offer!)), new DiagnosticList());
            Assert.Equal((change.Offer!.Text, change.Offer.Find, change.Offer.Replace, change.Offer.Reason),
                (corrections.Items[0].Text, corrections.Items[0].Find, corrections.Items[0].Replace, corrections.Items[0].Reason));
            Normalise(text, corrections, diagnostics);
            Assert.DoesNotContain(diagnostics.Sorted(), d => d.Rule == SourceRules.CorrectionNotPlaced);
        }
    }

    [Fact]
    public void All_doubts_settled_as_the_program_reads_them_change_nothing_and_leave_none()
    {
        var proof = Proofs.OfSeeds();
        var yaml = "corrections:\n" + string.Concat(proof.Doubts.Select(d => CorrectionYaml.Write(d.Offer!)));

        var settled = Proofs.OfSeeds(Proofs.Parse(yaml));

        Assert.Empty(settled.Doubts);
        Assert.Equal(
            proof.Texts.Select(t => BlockDump.Write(t.Source.Text!.Document)),
            settled.Texts.Select(t => BlockDump.Write(t.Source.Text!.Document)));
        Assert.Equal(proof.Doubts.Length, settled.Texts.Sum(t => t.Changes.Count(c => c.Kind == ChangeKind.Correction)));
    }

    [Fact]
    public void What_was_taken_out_comes_back_with_the_correction_offered()
    {
        var proof = Proofs.OfSeeds();
        var kept = 0;
        foreach (var text in proof.Texts)
        {
            foreach (var change in text.Changes.Where(c => c.Kind == ChangeKind.Removal && c.Offer is not null))
            {
                var words = change.Offer!.Find.Split(' ')[0];
                var result = Normalise(text, Proofs.Parse("corrections:\n" + CorrectionYaml.Write(change.Offer)), new DiagnosticList());
                Assert.Contains(words, BlockDump.Write(result.Document), StringComparison.Ordinal);
                kept++;
            }
        }
        Assert.True(kept > 5, $"{kept} removals");
    }

    [Theory]
    [InlineData("a.txt", "He said the the word.\n\nShe wrote the the word again.\n", "the the", "wrote", "word")]
    [InlineData("a.txt", "Share this\n\nA text.\n\nShare this\n", "Share this", "text.", "")]
    [InlineData("a.html", "<html><body><h1>T</h1><p>He said the&nbsp;the word, and this is a text that is long enough to be one.</p><p>She wrote <b>the</b> the word again, and this is a text that is long enough too.</p></body></html>", "the</b> the", "wrote", "word")]
    public void Words_that_stand_twice_are_told_apart_by_the_words_around_them(string path, string content, string words, string before, string after)
    {
        var text = Normalisation.Normalise(new SourceText(path, content), new NormalisationOptions(null), new DiagnosticList());
        var start = content.LastIndexOf(words, StringComparison.Ordinal);

        var offer = new CorrectionOffers(text, path).Keep(new SourceSpan(text.Ledger.Source, start, start + words.Length), "a doubled word")!;

        Assert.Equal((words.Replace("</b>", "", StringComparison.Ordinal), before, after), (offer.Find, offer.Before, offer.After));
        var diagnostics = new DiagnosticList();
        var corrected = Normalisation.Normalise(text.Ledger.Source, new NormalisationOptions(null, Proofs.Parse("corrections:\n" + CorrectionYaml.Write(offer with { Replace = "altogether" }))), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        Assert.Contains("altogether", BlockDump.Write(corrected.Document), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_read_cannot_be_corrected()
    {
        const string Page = "<html><body><nav>Home</nav><p>This is a text that is long enough to be the text of a page, and so it is one.</p></body></html>";
        var text = Normalisation.Normalise(new SourceText("a.html", Page), new NormalisationOptions(null), new DiagnosticList());

        Assert.Null(new CorrectionOffers(text, "a.html").Keep(new SourceSpan(text.Ledger.Source, Page.IndexOf("Home", StringComparison.Ordinal), Page.IndexOf("</nav>", StringComparison.Ordinal)), "it belongs to the text"));
    }

    [Fact]
    public void Yaml_keeps_quotes_of_both_kinds()
    {
        var correction = new Correction("it's.txt", "ה' אמר \"הנ\"ל\": {a} # no", "", "it's so", SourceSpan.None);

        var read = Proofs.Parse("corrections:\n" + CorrectionYaml.Write(correction)).Items[0];

        Assert.Equal(correction, read with { Where = SourceSpan.None });
    }

    private static NormalisedText Normalise(TextProof text, Corrections corrections, DiagnosticList diagnostics) =>
        Normalisation.Normalise(text.Source.Text!.Ledger.Source, new NormalisationOptions(null, corrections), diagnostics);
}
