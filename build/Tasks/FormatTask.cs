using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Format;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Checks that the code is laid out as .editorconfig says.</summary>
[TaskName("Format")]
[TaskDescription("Checks the layout of the code (dotnet format --verify-no-changes)")]
[IsDependentOn(typeof(RestoreTask))]
public sealed class FormatTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var stamp = new Stamp(context, "format", "build", "src", "tests", "Directory.Build.props", ".editorconfig");
        if (stamp.IsCurrent())
        {
            context.Log.Information("The layout is known to be right.");
            return;
        }
        context.DotNetFormat(context.Solution.FullPath, new DotNetFormatSettings { VerifyNoChanges = true, NoRestore = true });
        stamp.Set();
    }
}
