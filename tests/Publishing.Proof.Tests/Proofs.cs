using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Sources;
using Publishing.Testing;

namespace Publishing.Proof.Tests;

/// <summary>Proofs for tests, made the way a build makes them.</summary>
internal static class Proofs
{
    /// <summary>The texts of seeds/, by file name; the Hebrew one is the last.</summary>
    public static ImmutableArray<string> Seeds { get; } =
        [.. Directory.GetFiles(Repository.PathOf("seeds"), "0*.txt").Select(p => p.Replace('\\', '/')).OrderBy(p => p.Contains("/003_", StringComparison.Ordinal)).ThenBy(p => p, StringComparer.Ordinal)];

    /// <summary>The proof of texts that are given by path and content.</summary>
    public static EditionProof Of(Corrections? corrections, params (string Path, string Text)[] texts)
    {
        var diagnostics = new DiagnosticList();
        var sources = texts.Select(t => new ProofSource(
            t.Path,
            [new Wording("The Text", Language.English), new Wording("הכתוב", Language.Hebrew)],
            t.Path,
            Normalisation.Normalise(new SourceText(t.Path, t.Text), new NormalisationOptions(null, corrections), diagnostics)));
        return Read([.. sources], diagnostics);
    }

    /// <summary>The proof of texts without corrections.</summary>
    public static EditionProof Of(params (string Path, string Text)[] texts) => Of(null, texts);

    /// <summary>The proof of the texts of seeds/.</summary>
    public static EditionProof OfSeeds(Corrections? corrections = null) =>
        Of(corrections, [.. Seeds.Select(p => (p[(p.LastIndexOf('/') + 1)..], File.ReadAllText(p)))]);

    /// <summary>The page of a proof.</summary>
    public static string Page(EditionProof proof)
    {
        var stream = new MemoryStream();
        ProofWriter.Write(proof, stream, new ProofOptions(), new DiagnosticList());
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Corrections as their file has them.</summary>
    public static Corrections Parse(string yaml)
    {
        var diagnostics = new DiagnosticList();
        var corrections = Corrections.Parse(new SourceText("corrections.yaml", yaml), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return corrections!;
    }

    private static EditionProof Read(ImmutableArray<ProofSource> sources, DiagnosticList diagnostics) =>
        Proofreading.Read([new Wording("The Book", Language.English), new Wording("הספר", Language.Hebrew)], sources, diagnostics.Sorted(), "");
}
