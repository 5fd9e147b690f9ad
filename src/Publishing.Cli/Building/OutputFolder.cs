using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Cli.Building;

/// <summary>Puts finished outputs into their folder.</summary>
internal static class OutputFolder
{
    /// <summary>Writes all outputs beside their names and then moves them into place, so that a name never stands for half a file.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="files">The outputs.</param>
    /// <param name="diagnostics">Receives C001 when the folder or a file cannot be written.</param>
    /// <returns>Whether all outputs stand in their place.</returns>
    public static bool Deliver(string folder, ImmutableArray<BuiltFile> files, IDiagnostics diagnostics)
    {
        var written = new List<string>();
        var current = folder;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                Directory.CreateDirectory(Path.GetDirectoryName(current)!);
                var beside = current + ".partial";
                written.Add(beside);
                using var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None);
                stream.Write(file.Content.Span);
            }
            foreach (var file in files)
            {
                current = Path.Combine(folder, file.FileName);
                File.Move(current + ".partial", current, overwrite: true);
            }
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(new Diagnostic(
                CommandRules.OutputNotWritable,
                SourceSpan.None,
                $"'{current.Replace('\\', '/')}' cannot be written: {exception.Message}",
                "Name another folder with -o, or see that the folder and the files in it may be written."));
            Remove(written);
            return false;
        }
    }

    private static void Remove(List<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What could not be written can often not be removed either; it was reported above.
            }
        }
    }
}
