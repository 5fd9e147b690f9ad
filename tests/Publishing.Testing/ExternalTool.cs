using System.Diagnostics;
using Xunit;

namespace Publishing.Testing;

/// <summary>A program of the system that a conformance test needs.</summary>
/// <param name="name">The program's file name, looked for in PATH.</param>
public sealed class ExternalTool(string name)
{
    private readonly string? path = Find(name);

    /// <summary>Whether the program is installed.</summary>
    public bool IsInstalled => path is not null;

    /// <summary>The program's full path; the test is skipped, naming the program, when it is missing.</summary>
    public string RequiredPath
    {
        get
        {
            Require();
            return path!;
        }
    }

    /// <summary>Skips the test, naming the program, when it is missing.</summary>
    public void Require() => Skip.IfNot(IsInstalled, $"{name} is not installed");

    /// <summary>Runs the program to its end.</summary>
    /// <param name="arguments">The arguments, one string each.</param>
    /// <param name="input">What to give as standard input, or null.</param>
    /// <returns>Exit code, standard output and standard error.</returns>
    public (int ExitCode, string Output, string Error) Run(IEnumerable<string> arguments, string? input = null)
    {
        var start = new ProcessStartInfo(path ?? name)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{name} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (input is not null)
            process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
