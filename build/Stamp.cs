namespace Build;

/// <summary>Remembers when a step was last done with success, so that it is not done again while its inputs are older.</summary>
public sealed class Stamp
{
    private readonly string path;
    private readonly string[] inputs;
    private readonly DateTime begun = DateTime.UtcNow;

    /// <summary>Names a step.</summary>
    /// <param name="context">The build.</param>
    /// <param name="name">The step; the configuration is added to it.</param>
    /// <param name="inputs">The files and folders, from the root, that the step reads.</param>
    public Stamp(BuildContext context, string name, params ReadOnlySpan<string> inputs)
    {
        path = context.Scratch.CombineWithFilePath($"stamps/{name}.{context.BuildConfiguration}").FullPath;
        this.inputs = new string[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
            this.inputs[i] = Path.Combine(context.Root.FullPath, inputs[i]);
    }

    /// <summary>Whether nothing was changed since the step was done: no file written, none added, none removed.</summary>
    public bool IsCurrent()
    {
        if (!File.Exists(path))
            return false;
        var done = File.GetLastWriteTimeUtc(path);
        return inputs.All(input => LastChange(input) < done);
    }

    /// <summary>Says that the step is done; what was changed while it ran counts as newer.</summary>
    public void Set()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, begun);
    }

    private static DateTime LastChange(string input)
    {
        var latest = File.GetLastWriteTimeUtc(input);
        if (!Directory.Exists(input))
            return latest;
        foreach (var entry in new DirectoryInfo(input).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            if (entry.LastWriteTimeUtc > latest)
                latest = entry.LastWriteTimeUtc;
        }
        return latest;
    }
}
