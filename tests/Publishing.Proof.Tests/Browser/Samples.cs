using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Sources;
using Publishing.Testing;

namespace Publishing.Proof.Tests.Browser;

/// <summary>Pages for the browser. What is in doubt is said by hand, so that the passes may learn to doubt less.</summary>
internal static class Samples
{
    public static readonly DiagnosticRule Doubled = new("S999", Severity.Warning, "a doubled word");

    /// <summary>An English page of the web and a Hebrew page of a PDF, with a warning in each and one about the edition.</summary>
    public static EditionProof Small { get; } = Make();

    /// <summary>A Hebrew paragraph with brackets, numbers and quotes, and an English one.</summary>
    public static EditionProof Bidi { get; } = Proofs.Of(
        ("hebrew.txt", "כותרת\n\nוכך כתב (מכתב מאליהו, ח\"א עמ' 144) על הנתינה, ועל \"הנטילה\" שכנגדה, ובזה די.\n"),
        ("english.txt", "A Title\n\nThis is what he wrote (Letter, page 144) on giving, and on \"taking\" against it.\n"));

    private static EditionProof Make()
    {
        var diagnostics = new DiagnosticList();
        var sources = new[] { "page.txt", "visual.txt" }.Select(name => new ProofSource(
            name,
            [new Wording("Text " + name, Language.English), new Wording("כתב", Language.Hebrew)],
            name,
            Normalisation.Normalise(new SourceText(name, File.ReadAllText(Repository.PathOf("tests/suite/proof/" + name))), new NormalisationOptions(null), diagnostics))).ToImmutableArray();
        Warn(sources[0], "with a whole heart", "This is said twice.");
        Warn(sources[1], "הדברים כתיקונם", "These words are <b>doubtful</b>.");
        diagnostics.Report(new Diagnostic(new DiagnosticRule("S009", Severity.Error, "correction finds no place"), SourceSpan.StartOf("corrections.yaml"), "The text to find does not stand in page.txt.", "Nearest to it: «whole heart»"));
        return Proofreading.Read([new Wording("The Book", Language.English), new Wording("הספר", Language.Hebrew)], sources, diagnostics.Sorted(), "");

        void Warn(ProofSource source, string words, string text)
        {
            var file = source.Text!.Ledger.Source;
            var start = file.Text.IndexOf(words, StringComparison.Ordinal);
            diagnostics.Report(new Diagnostic(Doubled, new SourceSpan(file, start, start + words.Length), text, "Settle it with a correction."));
        }
    }
}
