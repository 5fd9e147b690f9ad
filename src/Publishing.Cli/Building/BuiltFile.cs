using Publishing.Editions;

namespace Publishing.Cli.Building;

/// <summary>An output of a build.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="FileName">Its name, without a folder.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="PageCount">The pages of the book: those of the PDF, or those that the page list of the EPUB names.</param>
/// <param name="Elapsed">How long writing it took, without typesetting.</param>
public sealed record BuiltFile(OutputKind Kind, string FileName, ReadOnlyMemory<byte> Content, int PageCount, TimeSpan Elapsed);
