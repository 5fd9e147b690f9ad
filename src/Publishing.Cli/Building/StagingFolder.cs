namespace Publishing.Cli.Building;

/// <summary>The hidden folder in which one build at a time writes its outputs before they are moved into place.</summary>
internal sealed class StagingFolder : IDisposable
{
    // A minute: a long book takes seconds to write.
    private const int Attempts = 600;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string path;
    private readonly FileStream turn;

    /// <summary>Makes the folder, after another build has left it. What a killed one had finished is put into its place, what it had not is taken away.</summary>
    /// <param name="path">The folder's path; that of the folder above must be there.</param>
    /// <exception cref="IOException">The folder cannot be made, or another build keeps it for more than a minute.</exception>
    /// <exception cref="UnauthorizedAccessException">Making it is not allowed.</exception>
    public StagingFolder(string path)
    {
        this.path = path;
        turn = TakeTurn();
        if (File.Exists(FinishedPath))
            Finish();
        Clear();
    }

    private string LockPath => Path.Combine(path, "lock");

    private string FinishedPath => Path.Combine(path, "finished");

    /// <summary>Where an output is written first.</summary>
    public string PathOf(string fileName) => Path.Combine(path, fileName);

    /// <summary>Whether an output lies here.</summary>
    public bool Holds(string fileName) => File.Exists(PathOf(fileName));

    /// <summary>All outputs are written: from here on, whoever puts them into their place, they will stand there together.</summary>
    /// <param name="fileNames">The outputs; others that lie here are none, and are taken away.</param>
    public void SetFinished(IEnumerable<string> fileNames)
    {
        var outputs = fileNames.Select(name => Path.GetFullPath(PathOf(name))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Files().Where(file => !outputs.Contains(file.FullName)).ToList())
            file.Delete();
        File.WriteAllBytes(FinishedPath, []);
    }

    /// <summary>Takes the folder away.</summary>
    public void Dispose()
    {
        try
        {
            Clear();
            turn.Dispose();
            // Fails, as it should, when another build has taken its turn since.
            Directory.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            turn.Dispose();
        }
    }

    private FileStream TakeTurn()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Directory.CreateDirectory(path);
                var taken = new FileStream(LockPath, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
                // The build before may have taken it away between opening and locking.
                if (File.Exists(LockPath))
                    return taken;
                taken.Dispose();
            }
            catch (IOException) when (attempt < Attempts && Directory.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Goes on where a build was killed between the first output that it put into its place and the last.</summary>
    private void Finish()
    {
        foreach (var file in Files().ToList())
        {
            try
            {
                var place = Path.Combine(Path.GetDirectoryName(path)!, Path.GetRelativePath(path, file.FullName));
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                file.MoveTo(place, overwrite: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The build that is about to write says why.
            }
        }
    }

    /// <summary>The outputs that lie here.</summary>
    private IEnumerable<FileInfo> Files() => new DirectoryInfo(path)
        .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => file.FullName != Path.GetFullPath(LockPath) && file.FullName != Path.GetFullPath(FinishedPath));

    private void Clear()
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            // A link is removed and not followed.
            if (entry is DirectoryInfo folder && folder.LinkTarget is null)
                folder.Delete(recursive: true);
            else if (entry.Name != "lock")
                entry.Delete();
        }
    }
}
