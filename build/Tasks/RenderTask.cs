using Cake.Common;
using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;
using Publishing.Cli;

namespace Build.Tasks;

/// <summary>Makes the editions, with the program's own build command.</summary>
[TaskName("Render")]
[TaskDescription("Makes the editions of seeds/edition.yaml (--edition FILE for another, or for a library with --shard 3/8) into artifacts/")]
public sealed class RenderTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        // A library may be made in parts: --shard 3/8 --output FOLDER.
        var output = context.HasArgument("output") ? new DirectoryPath(context.Argument<string>("output")).MakeAbsolute(context.CallerFolder) : context.Artifacts;
        string[] shard = context.HasArgument("shard") ? ["--shard", context.Argument<string>("shard")] : [];
        var exitCode = CommandLine.RunAsync(
            ["build", context.Relative(context.EditionFile.FullPath), "--output", context.Relative(output.FullPath), .. shard],
            CommandEnvironment.OfProcess()).GetAwaiter().GetResult();
        if (exitCode != 0)
            throw new CakeException(exitCode, "The editions were not made.");
    }
}
