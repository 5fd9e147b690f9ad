using Cake.Core;
using Cake.Frosting;
using Publishing.Cli;

namespace Build.Tasks;

/// <summary>Makes the editions, with the program's own build command.</summary>
[TaskName("Render")]
[TaskDescription("Makes the editions of seeds/edition.yaml (--edition FILE for another) into artifacts/")]
public sealed class RenderTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var exitCode = CommandLine.RunAsync(
            ["build", context.Relative(context.EditionFile.FullPath), "--output", context.Relative(context.Artifacts.FullPath)],
            CommandEnvironment.OfProcess()).GetAwaiter().GetResult();
        if (exitCode != 0)
            throw new CakeException(exitCode, "The editions were not made.");
    }
}
