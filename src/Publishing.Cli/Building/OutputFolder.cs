using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Cli.Building;

/// <summary>Puts finished outputs into their folder.</summary>
/// <remarks>
/// All of them are written whole, and through to the disk, into a folder of their own, and only then each is renamed to its name, which is one step of the
/// file system: whenever the program is ended, a name stands for the file of before or for the new one. What a program that was
/// killed has left lies in the hidden folder alone; the next one takes it away, or when it was all written, puts the rest of it into
/// place first. So the outputs of two builds stand side by side only from a kill between two renames to the next build.
/// </remarks>
internal static class OutputFolder
{
    /// <summary>The folder, inside that of the outputs, in which they are written.</summary>
    public const string StagingName = ".publishing.partial";

    /// <summary>Writes all outputs and then moves them into place.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="files">The outputs.</param>
    /// <param name="diagnostics">Receives C001 when the folder or a file cannot be written.</param>
    /// <returns>Whether all outputs stand in their place.</returns>
    public static bool Deliver(string folder, ImmutableArray<BuiltFile> files, IDiagnostics diagnostics)
    {
        var current = folder;
        try
        {
            Directory.CreateDirectory(folder);
            using var staging = new StagingFolder(Path.Combine(folder, StagingName));
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                RequireReplaceable(current);
                Write(staging.PathOf(file), file.Content.Span);
            }
            staging.SetFinished();
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                Directory.CreateDirectory(Path.GetDirectoryName(current)!);
                File.Move(staging.PathOf(file), current, overwrite: true);
            }
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(
                CommandRules.OutputNotWritable,
                SourceSpan.None,
                $"'{current.Replace('\\', '/')}' cannot be written: {exception.Message}",
                "Name another folder with -o, or see that there is room on the disk and that the folder and the files in it may be written."));
            return false;
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            stream.Write(content);
            // A name must not reach the disk before what it stands for, should the machine stop.
            stream.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // So .NET reports EFBIG.
            throw new IOException("The file is larger than the disk allows.", exception);
        }
    }

    /// <summary>Sees before the first file is moved that the others can be, so that outputs of two builds do not stand side by side.</summary>
    private static void RequireReplaceable(string path)
    {
        if (Directory.Exists(path))
            throw new IOException("A folder has its name.");
        // Elsewhere a file that someone reads can be replaced.
        if (OperatingSystem.IsWindows() && File.Exists(path))
            new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
    }
}
