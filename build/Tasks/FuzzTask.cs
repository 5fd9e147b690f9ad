using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Gives damaged inputs to every reader of bytes.</summary>
[TaskName("Fuzz")]
[TaskDescription("Gives damaged inputs to every reader of bytes (--cases 1000000, --first, --targets fonts,epub, --workers)")]
public sealed class FuzzTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context) =>
        context.RunProgram("tests/fuzzing", new ProcessArgumentBuilder(), context.BuildConfiguration, "cases", "first", "targets", "workers");
}
