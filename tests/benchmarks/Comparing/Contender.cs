namespace Publishing.Benchmarks.Comparing;

/// <summary>A program that makes a PDF or an EPUB out of the synthetic book.</summary>
/// <param name="Name">The name in the tables.</param>
/// <param name="Program">The program: a path, or a name in PATH.</param>
/// <param name="Arguments">Its arguments for the book in a folder.</param>
/// <param name="Output">What it makes, from the folder.</param>
/// <param name="MissingWithout">Files that it needs beside the program.</param>
internal sealed record Contender(string Name, string Program, Func<string, IReadOnlyList<string>> Arguments, string Output, params IReadOnlyList<string> MissingWithout)
{
    /// <summary>The program's path, or null when it is not installed.</summary>
    public string? Path { get; } = MissingWithout.All(System.IO.Path.Exists) ? Find(Program) : null;

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Select(folder => System.IO.Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}
