namespace Publishing.Testing;

/// <summary>The files of the repository that tests read.</summary>
public static class Repository
{
    /// <summary>The folder that holds Publishing.sln, with forward slashes.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the repository.</summary>
    /// <param name="relative">Its path from the root, with forward slashes.</param>
    public static string PathOf(string relative) => Root + "/" + relative;

    /// <summary>A fresh folder for the files of one test, emptied first.</summary>
    public static string Scratch(string name)
    {
        var path = PathOf("artifacts/.build/scratch/" + name);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        Directory.CreateDirectory(path);
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Publishing.sln")))
                return folder.FullName.Replace('\\', '/');
        }
        throw new InvalidOperationException("The tests must run from inside the repository.");
    }
}
