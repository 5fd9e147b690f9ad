using Publishing.Core;
using Publishing.Editions;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets;

/// <summary>The settings of an edition and of a library.</summary>
internal sealed class SettingsTarget : FuzzTarget
{
    private static readonly Lazy<ByteDamages> Damages = new(() => new(
        [File.ReadAllBytes(Repository.PathOf("seeds/edition.yaml")), .. Corpus.Of("settings", "tests/diagnostics", "edition.yaml", "library.yaml")],
        YamlPieces.All));

    /// <inheritdoc/>
    public override string Name => "settings";

    /// <inheritdoc/>
    public override int Share => 17;

    /// <inheritdoc/>
    public override byte[] Make(int number) => Damages.Value.Make(new Random(number));

    /// <inheritdoc/>
    public override string? Read(byte[] input)
    {
        var files = new FixedFileSystem().Add("file.yaml", input);
        _ = LibraryReader.IsLibrary(files, "file.yaml");
        return YamlPieces.FaultOf(d => EditionReader.Read(files, "file.yaml", d)) ?? YamlPieces.FaultOf(d => LibraryReader.Read(files, "file.yaml", d));
    }
}
