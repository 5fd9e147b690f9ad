using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets;

/// <summary>Glossaries.</summary>
internal sealed class TermsTarget : FuzzTarget
{
    private static readonly Lazy<ByteDamages> Damages = new(() => new(
        [File.ReadAllBytes(Repository.PathOf("seeds/terms.yaml"))[..2000], .. Corpus.Of("terms", "tests/diagnostics", "terms.yaml")],
        YamlPieces.All));

    /// <inheritdoc/>
    public override string Name => "terms";

    /// <inheritdoc/>
    public override int Share => 13;

    /// <inheritdoc/>
    public override byte[] Make(int number) => Damages.Value.Make(new Random(number));

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var files = new FixedFileSystem().Add("terms.yaml", input);
        return YamlPieces.FaultOf(d => GlossaryReader.Read(files, "terms.yaml", d));
    }
}
