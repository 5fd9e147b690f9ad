using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Builds a thousand editions in one process and looks at its memory.</summary>
[TaskName("Soak")]
[TaskDescription("Builds a library of many editions in one process and fails when memory grows (--editions 1000)")]
public sealed class SoakTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context) =>
        context.RunProgram("tests/benchmarks", new ProcessArgumentBuilder().Append("soak").AppendQuoted(context.Option("editions") ?? "1000"), context.BuildConfiguration);
}
