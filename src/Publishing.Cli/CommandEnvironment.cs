using System.Text;
using Publishing.Core;

namespace Publishing.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Files">The files.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error: diagnostics.</param>
/// <param name="IsTerminal">Whether a person looks on: progress moves and tables have rules; when not, plain lines.</param>
public sealed record CommandEnvironment(IFileSystem Files, TextWriter Output, TextWriter Error, bool IsTerminal)
{
    /// <summary>How much to say.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The folder in which builds keep results for those to come; null for none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>Whether to colour: on a terminal, unless NO_COLOR is set and not empty (no-color.org).</summary>
    public bool HasColours { get; init; } = IsTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>The disk and the console of this process; text goes out in UTF-8 with LF on every system.</summary>
    public static CommandEnvironment OfProcess()
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = false, NewLine = "\n" };
            var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
            return new(new DiskFileSystem(), output, error, IsTerminal: false) { CacheFolder = Building.Caching.CacheFolder.OfUser() };
        }
        Console.OutputEncoding = Encoding.UTF8;
        return new(new DiskFileSystem(), Console.Out, Console.Error, IsTerminal: true) { CacheFolder = Building.Caching.CacheFolder.OfUser() };
    }
}
