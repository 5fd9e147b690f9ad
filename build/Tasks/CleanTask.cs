using Cake.Common.IO;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Removes what a build makes, save the running build itself and the tools that were installed.</summary>
[TaskName("Clean")]
[TaskDescription("Removes the editions, the program and what the compiler wrote")]
public sealed class CleanTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        string[] kept = [context.Environment.ApplicationRoot.FullPath, context.Scratch.Combine("tools").FullPath];
        if (context.DirectoryExists(context.Artifacts))
            Empty(context, context.Artifacts, kept);
    }

    private static void Empty(BuildContext context, DirectoryPath folder, string[] kept)
    {
        foreach (var file in Directory.EnumerateFiles(folder.FullPath))
            File.Delete(file);
        foreach (var child in Directory.EnumerateDirectories(folder.FullPath).Select(p => new DirectoryPath(p)))
        {
            if (kept.Contains(child.FullPath))
                continue;
            if (kept.Any(k => k.StartsWith(child.FullPath + "/", StringComparison.Ordinal)))
                Empty(context, child, kept);
            else
                context.DeleteDirectory(child, new DeleteDirectorySettings { Recursive = true, Force = true });
        }
    }
}
