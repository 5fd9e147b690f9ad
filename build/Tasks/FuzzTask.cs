using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Run;
using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Gives damaged inputs to every reader of bytes.</summary>
[TaskName("Fuzz")]
[TaskDescription("Gives damaged inputs to every reader of bytes (--cases 1000000, --first, --targets fonts,epub, --workers)")]
public sealed class FuzzTask : FrostingTask<BuildContext>
{
    private static readonly string[] Options = ["cases", "first", "targets", "workers"];

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var arguments = new ProcessArgumentBuilder();
        foreach (var option in Options)
        {
            if (context.Arguments.GetArguments(option).LastOrDefault() is { } value)
                arguments.Append("--" + option).AppendQuoted(value);
        }
        context.DotNetRun(context.Root.Combine("tests/fuzzing").FullPath, arguments, new DotNetRunSettings { Configuration = context.BuildConfiguration });
    }
}
