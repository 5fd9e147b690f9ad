namespace Publishing.Testing;

/// <summary>Compares a text dump with the one in the repository.</summary>
public static class Golden
{
    /// <summary>Fails when the dump differs; with <c>ACCEPT=1</c> in the environment it writes the dump instead, to be read as a diff.</summary>
    /// <param name="relative">The golden file's path from the root of the repository.</param>
    /// <param name="actual">The dump, lines ended by LF.</param>
    public static void Check(string relative, string actual)
    {
        var path = Repository.PathOf(relative);
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        if (!File.Exists(path))
            throw new InvalidOperationException($"There is no golden {relative}: run the tests once with ACCEPT=1 and read the file.");
        Xunit.Assert.Equal(File.ReadAllText(path), actual);
    }
}
