namespace Publishing.Benchmarks.Comparing;

/// <summary>What a program took for a book, at its best.</summary>
/// <param name="Contender">The program.</param>
/// <param name="Size">The length of the book as it was asked for, in pages.</param>
/// <param name="Run">The least time of all runs, and the most memory.</param>
/// <param name="Output">The path of what it made.</param>
/// <param name="Pages">The pages of the PDF; of an EPUB, the length that was asked for.</param>
internal sealed record Result(Contender Contender, int Size, ProcessRun Run, string Output, int Pages)
{
    /// <summary>The length of the file in bytes.</summary>
    public double FileSize => new FileInfo(Output).Length;
}
