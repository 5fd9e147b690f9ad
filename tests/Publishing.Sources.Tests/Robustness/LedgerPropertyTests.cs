using FsCheck;
using FsCheck.Fluent;
using Publishing.Core;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>What holds for every text, checked with texts of any characters; FsCheck makes a failing one as small as it can.</summary>
public class LedgerPropertyTests
{
    private const string Alphabet = " \n\n\t\f\u00A0abcXYZ.,;:?!()[]{}\"'“”-–—…12אבגםןשׁ״׳־\u200F\u0001\u00AD&<>/*_#`|я\uD800";

    private static readonly Gen<string> Texts = Gen.Elements(Alphabet.ToCharArray()).ArrayOf().Select(c => new string(c));

    [Theory]
    [InlineData(".txt")]
    [InlineData(".html")]
    [InlineData(".md")]
    public void The_ledger_s_law_holds_for_any_characters(string ending) =>
        Check(Texts, text =>
        {
            var diagnostics = new DiagnosticList();
            var result = Normalisation.Normalise(new SourceText("a" + ending, text), new NormalisationOptions(null), diagnostics);
            return result.Ledger.Verify(result.Document, diagnostics)
                && result.Ledger.SourceCharacters == result.Ledger.PublishedCharacters + result.Ledger.RemovedCharacters - result.Ledger.AddedCharacters;
        });

    [Fact]
    public void The_law_holds_for_damaged_texts_of_the_repository() =>
        Check(Gen.Choose(1_000_000, 2_000_000), number => DamagedInputTests.FaultOf(DamagedInput.Of(number)) is null);

    private static void Check<T>(Gen<T> inputs, Func<T, bool> holds) =>
        Prop.ForAll(inputs.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(1, 3));
}
