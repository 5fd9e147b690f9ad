using Publishing.Editions;

namespace Publishing.Cli.Building;

/// <summary>An output of a build.</summary>
/// <param name="Kind">What it is; null for the proof page.</param>
/// <param name="FileName">Its path in the output folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="PageCount">The pages of the book: those of the PDF, or those that the page list of the EPUB names; null for the proof page.</param>
/// <param name="Elapsed">How long writing it took, without typesetting.</param>
public sealed record BuiltFile(OutputKind? Kind, string FileName, BuiltContent Content, int? PageCount, TimeSpan Elapsed)
{
    /// <summary>Whether it is of an earlier build.</summary>
    public bool IsKept { get; init; }
}
