using Cake.Common;
using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Run;
using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build;

/// <summary>The places and settings of one build.</summary>
public sealed class BuildContext : FrostingContext
{
    /// <summary>Finds the repository and reads <c>--configuration</c> and <c>--edition</c>.</summary>
    /// <param name="context">Cake's services; its working directory is set to the root of the repository.</param>
    public BuildContext(ICakeContext context)
        : base(context)
    {
        Root = FindRoot(context.Environment.ApplicationRoot);
        CallerFolder = context.Environment.WorkingDirectory;
        context.Environment.WorkingDirectory = Root;
        BuildConfiguration = context.Argument("configuration", "Release");
        EditionFile = context.HasArgument("edition")
            ? new FilePath(context.Argument<string>("edition")).MakeAbsolute(CallerFolder)
            : Root.CombineWithFilePath("seeds/edition.yaml");
    }

    /// <summary>The folder that holds Publishing.sln.</summary>
    public DirectoryPath Root { get; }

    /// <summary>Where the build was called from: paths of the command line are relative to it.</summary>
    public DirectoryPath CallerFolder { get; }

    /// <summary>Debug or Release.</summary>
    public string BuildConfiguration { get; }

    /// <summary>The edition to make.</summary>
    public FilePath EditionFile { get; }

    /// <summary>The solution.</summary>
    public FilePath Solution => Root.CombineWithFilePath("Publishing.sln");

    /// <summary>Where the editions go.</summary>
    public DirectoryPath Artifacts => Root.Combine("artifacts");

    /// <summary>Where the program goes.</summary>
    public DirectoryPath ProgramFolder => Artifacts.Combine("bin");

    /// <summary>The program.</summary>
    public FilePath ProgramFile => ProgramFolder.CombineWithFilePath(OperatingSystem.IsWindows() ? "publishing.exe" : "publishing");

    /// <summary>Where the compiler and the tests write.</summary>
    public DirectoryPath Scratch => Artifacts.Combine(".build");

    /// <summary>A path as users read it: from the root when it lies below.</summary>
    public string Relative(string path)
    {
        var relative = System.IO.Path.GetRelativePath(Root.FullPath, path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    /// <summary>What the caller gives for an option, <c>--name value</c>, the last time; or null.</summary>
    /// <param name="name">The option without its hyphens.</param>
    public string? Option(string name) => Arguments.GetArguments(name).LastOrDefault();

    /// <summary>Runs a program of the tests, and hands on what the caller gives for its options.</summary>
    /// <param name="project">The project's folder, from the root.</param>
    /// <param name="arguments">What comes first.</param>
    /// <param name="configuration">Debug or Release.</param>
    /// <param name="options">The options that the program has by the same names.</param>
    public void RunProgram(string project, ProcessArgumentBuilder arguments, string configuration, params ReadOnlySpan<string> options)
    {
        foreach (var option in options)
        {
            if (Option(option) is { } value)
                arguments.Append("--" + option).AppendQuoted(value);
        }
        this.DotNetRun(Root.Combine(project).FullPath, arguments, new DotNetRunSettings { Configuration = configuration });
    }

    private static DirectoryPath FindRoot(DirectoryPath start)
    {
        for (var folder = new DirectoryInfo(start.FullPath); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Publishing.sln")))
                return new DirectoryPath(folder.FullName);
        }
        throw new CakeException("The build must stand inside the repository.");
    }
}
