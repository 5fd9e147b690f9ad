using System.Text;
using Publishing.Testing;

namespace Publishing.Proof.Tests.Comparing;

public class ProofDumpTests
{
    [Theory]
    [InlineData("page.txt")]
    [InlineData("visual.txt")]
    public void A_small_proof_is_as_it_was_read(string name)
    {
        var proof = Proofs.Of((name, File.ReadAllText(Repository.PathOf("tests/suite/proof/" + name))));

        Golden.Check($"tests/suite/proof/{name}.proof", ProofDump.Write(proof));
    }

    [Fact]
    public void The_rows_hold_all_of_the_source_and_all_of_the_result()
    {
        var proof = Proofs.OfSeeds();

        foreach (var text in proof.Texts)
        {
            Assert.Equal(WithoutBlanks(text.Source.Text!.Ledger.Source.Text), WithoutBlanks(string.Concat(text.Rows.SelectMany(r => r.Source).Select(r => r.Text))));
            Assert.Equal(
                text.Source.Text.Document.Blocks.Select(b => b.PlainText),
                text.Rows.SelectMany(r => r.Results).Select(b => string.Concat(b.Runs.Select(r => r.Text))));
        }
    }

    [Fact]
    public void Every_change_can_be_found_on_one_side_or_the_other()
    {
        var proof = Proofs.OfSeeds();

        foreach (var text in proof.Texts)
        {
            var shown = text.Rows.SelectMany(r => r.Source.Concat(r.Results.SelectMany(b => b.Runs))).SelectMany(r => new[] { r.Repair, r.Detail }).ToHashSet();
            Assert.Empty(Enumerable.Range(0, text.Changes.Length).Where(i => !shown.Contains(i)).Select(i => text.Changes[i].Entry));
        }
    }

    [Fact]
    public void Parts_of_a_line_are_numbered_in_reading_order()
    {
        var text = Proofs.OfSeeds().Texts[^1];
        var line = text.Changes.First(c => c.Kind == ChangeKind.Order && c.Entry.Confidence == 99);
        var index = text.Changes.IndexOf(line);

        var parts = text.Rows.SelectMany(r => r.Source).Where(r => r.Repair == index && r.Part > 0)
            .GroupBy(r => r.Part).OrderBy(g => g.Key).Select(g => string.Concat(g.Select(r => r.Text)).Trim());

        Assert.Equal(line.Entry.After, string.Join(' ', parts));
    }

    private static string WithoutBlanks(string text) => new StringBuilder().Append([.. text.Where(c => !char.IsWhiteSpace(c))]).ToString();
}
