using Publishing.Core;
using Publishing.Sources;

namespace Publishing.Cli.Building;

/// <summary>Single texts, normalised without an edition.</summary>
public static class NormalisedTexts
{
    /// <summary>Reads and normalises a file.</summary>
    /// <param name="files">Where it is read from.</param>
    /// <param name="path">Its path, shown in diagnostics as it is.</param>
    /// <param name="language">Its language; when null it is told from its letters.</param>
    /// <param name="encoding">Its encoding, one of <see cref="SourceEncodings.Names"/>; when null it is told from its bytes.</param>
    /// <param name="corrections">The editor's corrections, or null.</param>
    /// <param name="diagnostics">Receives what reading and normalising have to say.</param>
    /// <returns>The text, or null when the file cannot be read as text.</returns>
    public static NormalisedText? Read(IFileSystem files, string path, Language? language, string? encoding, Corrections? corrections, IDiagnostics diagnostics)
    {
        var source = SourceReader.Read(files, path, path.Replace('\\', '/'), diagnostics, encoding);
        return source is null ? null : Normalisation.Normalise(source, new NormalisationOptions(language, corrections), diagnostics);
    }

    /// <summary>Reads a corrections file.</summary>
    /// <param name="files">Where it is read from.</param>
    /// <param name="path">Its path, shown in diagnostics as it is.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    /// <returns>The corrections, or null when the file cannot be read as such.</returns>
    public static Corrections? ReadCorrections(IFileSystem files, string path, IDiagnostics diagnostics) =>
        SourceReader.Read(files, path, path.Replace('\\', '/'), diagnostics) is { } file ? Corrections.Parse(file, diagnostics) : null;
}
