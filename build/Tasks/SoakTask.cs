using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Run;
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
    public override void Run(BuildContext context)
    {
        var arguments = new ProcessArgumentBuilder().Append("soak").AppendQuoted(context.Arguments.GetArguments("editions").LastOrDefault() ?? "1000");
        context.DotNetRun(context.Root.Combine("tests/benchmarks").FullPath, arguments, new DotNetRunSettings { Configuration = context.BuildConfiguration });
    }
}
