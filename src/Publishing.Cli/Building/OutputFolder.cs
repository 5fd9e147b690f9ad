using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Cli.Building;

/// <summary>The folder that a build puts its outputs into.</summary>
/// <remarks>
/// All of them are written whole, and through to the disk, into a folder of their own, and only then each is renamed to its name, which is one step of the
/// file system: whenever the program is ended, a name stands for the file of before or for the new one. What a program that was
/// killed has left lies in the hidden folder alone; the next one takes it away, or when it was all written, puts the rest of it into
/// place first. So the outputs of two builds stand side by side only from a kill between two renames to the next build.
/// </remarks>
/// <param name="folder">The folder, made when the first output is written; without outputs it is as it was.</param>
/// <param name="diagnostics">Receives C001 when the folder or a file cannot be written.</param>
internal sealed class OutputFolder(string folder, IDiagnostics diagnostics) : IOutputs, IDisposable
{
    /// <summary>The folder, inside that of the outputs, in which they are written.</summary>
    public const string StagingName = ".publishing.partial";

    private readonly Stack<string> made = new();
    private StagingFolder? staging;

    /// <summary>Whether something could not be written.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Writes files and then moves them into place.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">Receives C001 when the folder or a file cannot be written.</param>
    /// <returns>Whether all files stand in their place.</returns>
    public static bool Deliver(string folder, ImmutableArray<BuiltFile> files, IDiagnostics diagnostics)
    {
        using var outputs = new OutputFolder(folder, diagnostics);
        return outputs.Deliver(files);
    }

    /// <inheritdoc/>
    public BuiltContent? Write(string fileName, Action<Stream> write)
    {
        var current = folder;
        try
        {
            if (staging is null)
            {
                MakeFolder();
                staging = new StagingFolder(Path.Combine(folder, StagingName));
            }
            current = Path.Combine(folder, fileName);
            RequireReplaceable(current);
            using var file = new StagedFile(staging.PathOf(fileName));
            write(file);
            return file.Finish();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(current, fault);
            return null;
        }
    }

    /// <summary>Moves outputs into place: those that were written here, and others.</summary>
    /// <param name="files">The outputs, at least one. What else was written here is not put into place.</param>
    /// <returns>Whether all of them stand in their place.</returns>
    public bool Deliver(ImmutableArray<BuiltFile> files)
    {
        foreach (var file in files)
        {
            if (staging?.Holds(file.FileName) != true && Write(file.FileName, file.Content.CopyTo) is null)
                return false;
        }
        var current = folder;
        try
        {
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                RequireReplaceable(current);
            }
            staging!.SetFinished(files.Select(file => file.FileName));
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                Directory.CreateDirectory(Path.GetDirectoryName(current)!);
                File.Move(staging.PathOf(file.FileName), current, overwrite: true);
            }
            made.Clear();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Report(current, fault);
            return false;
        }
    }

    /// <summary>Takes away what was not put into place, and the folder when it was made for that alone.</summary>
    public void Dispose()
    {
        staging?.Dispose();
        try
        {
            while (made.TryPop(out var path))
                Directory.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Someone has put something into it since.
        }
    }

    private void MakeFolder()
    {
        for (var path = Path.GetFullPath(folder); path is not null && !Directory.Exists(path); path = Path.GetDirectoryName(path))
            made.Push(path);
        // Popped from the deepest on.
        var missing = made.ToArray();
        made.Clear();
        foreach (var path in missing)
        {
            Directory.CreateDirectory(path);
            made.Push(path);
        }
    }

    private void Report(string path, Exception fault)
    {
        HasFailed = true;
        diagnostics.Report(new Diagnostic(
            CommandRules.OutputNotWritable,
            SourceSpan.None,
            $"'{path.Replace('\\', '/')}' cannot be written: {fault.Message}",
            "Name another folder with -o, or see that there is room on the disk and that the folder and the files in it may be written."));
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
