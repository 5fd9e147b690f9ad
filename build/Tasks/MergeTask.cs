using Cake.Common;
using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;
using Publishing.Cli;

namespace Build.Tasks;

/// <summary>Brings the shards of a library together.</summary>
[TaskName("Merge")]
[TaskDescription("Merges the shards of a library, the folders below --shards FOLDER, into artifacts/library")]
public sealed class MergeTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var folder = new DirectoryPath(context.Argument<string>("shards")).MakeAbsolute(context.CallerFolder);
        var exitCode = CommandLine.RunAsync(
            ["merge", .. Directory.EnumerateDirectories(folder.FullPath).Order(StringComparer.Ordinal), "--output", context.Artifacts.Combine("library").FullPath],
            CommandEnvironment.OfProcess()).GetAwaiter().GetResult();
        if (exitCode != 0)
            throw new CakeException(exitCode, "The shards were not merged.");
    }
}
