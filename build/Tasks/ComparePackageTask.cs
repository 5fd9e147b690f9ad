using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;
using Path = System.IO.Path;

namespace Build.Tasks;

/// <summary>Lets the packaged program and the one that the tests run do the same, and compares what they say and write.</summary>
/// <remarks>What is compiled to native code has lost whatever no code names: a library that looks for its types by name would fail there alone.</remarks>
[TaskName("ComparePackage")]
[TaskDescription("Compares the packaged program with the one that the tests run, over all kinds of sources and outputs")]
[IsDependentOn(typeof(CompileTask))]
[IsDependentOn(typeof(PackageTask))]
public sealed class ComparePackageTask : FrostingTask<BuildContext>
{
    private static readonly string[] Formats = ["blocks", "json", "markdown", "tei"];

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var (packaged, tested) = Programs(context);
        var folder = Path.Combine(context.Scratch.FullPath, "compare-package");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        var compared = 0;

        // JSON and TEI are written first, to be read then.
        var sources = Sources(context).ToList();
        foreach (var format in Formats[1..])
        {
            var written = Path.Combine(folder, "essay." + (format == "tei" ? "xml" : format));
            File.WriteAllLines(written, Run(context, tested, ["normalise", "--format", format, context.Root.CombineWithFilePath("tests/suite/sources/markdown/essay.md").FullPath]).Output);
            sources.Add(written);
        }
        foreach (var source in sources)
        {
            foreach (var format in Formats)
                Compare(["normalise", "--format", format, source]);
        }
        // The other edition is the one that the program itself lays out.
        var laidOut = Path.Combine(folder, "new");
        if (Run(context, packaged, ["new", laidOut]) is { ExitCode: not 0 } refused)
            throw new CakeException(1, string.Join(Environment.NewLine, refused.Error));
        foreach (var edition in (string[])[context.EditionFile.FullPath, Path.Combine(laidOut, "edition.yaml")])
        {
            Compare(["check", edition]);
            compared += CompareFolders(Build(packaged, edition, "packaged"), Build(tested, edition, "tested"));
        }
        context.LastLine = $"{compared} outputs, the same of both programs.";

        string Build((FilePath, string?) program, string edition, string name)
        {
            var made = Path.Combine(folder, name, Path.GetFileName(Path.GetDirectoryName(edition))!);
            var (exitCode, _, error) = Run(context, program, ["build", edition, "--no-cache", "--quiet", "--output", made]);
            return exitCode == 0 ? made : throw new CakeException(1, string.Join(Environment.NewLine, error));
        }

        void Compare(string[] arguments)
        {
            var (one, other) = (Run(context, packaged, arguments), Run(context, tested, arguments));
            if (one.ExitCode != other.ExitCode || !one.Output.SequenceEqual(other.Output) || !one.Error.SequenceEqual(other.Error))
                throw new CakeException(1, $"The packaged program does otherwise: publishing {string.Join(' ', arguments)}");
            compared++;
        }
    }

    private static ((FilePath Program, string? First) Packaged, (FilePath Program, string? First) Tested) Programs(BuildContext context)
    {
        var dotnet = ExternalTools.Find(context, "dotnet") ?? throw new CakeException(1, "dotnet is not in PATH.");
        var tested = context.Scratch.CombineWithFilePath("bin/Publishing.Cli/release/publishing.dll");
        return ((context.ProgramFile, null), (dotnet, tested.FullPath));
    }

    // Of each kind, the damaged ones that have a diagnostic too.
    private static IEnumerable<string> Sources(BuildContext context)
    {
        var suite = Directory.EnumerateFiles(context.Root.Combine("tests/suite/sources").FullPath, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".docx" or ".html" or ".md");
        var damaged = Directory.EnumerateFiles(context.Root.Combine("tests/diagnostics").FullPath, "in.*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".docx" or ".epub" or ".xml" or ".json");
        var books = Directory.EnumerateFiles(context.Root.Combine("tests/fuzzing/Corpus/epub").FullPath, "*.epub");
        return suite.Concat(damaged).Concat(books).Order(StringComparer.Ordinal);
    }

    private static (int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Error) Run(BuildContext context, (FilePath Program, string? First) program, string[] arguments) =>
        ExternalTools.Run(context, program.Program, program.First is { } first ? [first, .. arguments] : arguments);

    private static int CompareFolders(string one, string other)
    {
        var names = Directory.EnumerateFiles(one, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(one, path)).ToList();
        foreach (var name in names)
        {
            var twin = Path.Combine(other, name);
            if (!File.Exists(twin) || !File.ReadAllBytes(Path.Combine(one, name)).AsSpan().SequenceEqual(File.ReadAllBytes(twin)))
                throw new CakeException(1, $"The packaged program writes another {name}.");
        }
        return names.Count;
    }
}
