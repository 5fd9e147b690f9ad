using Cake.Common.Tools.DotNet;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Restores the packages of the solution.</summary>
[TaskName("Restore")]
[TaskDescription("Restores the packages")]
public sealed class RestoreTask : FrostingTask<BuildContext>
{
    private static readonly string[] ProjectFolders = ["build", "src", "tests"];

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var stamp = new Stamp(context, "restore", [
            "Publishing.sln", "Directory.Build.props", "Directory.Packages.props",
            .. ProjectFiles(context)]);
        if (stamp.IsCurrent())
        {
            context.Log.Information("The packages are up to date.");
            return;
        }
        context.DotNetRestore(context.Solution.FullPath);
        stamp.Set();
    }

    private static IEnumerable<string> ProjectFiles(BuildContext context) =>
        ProjectFolders
            .SelectMany(f => Directory.EnumerateFiles(context.Root.Combine(f).FullPath, "*", SearchOption.AllDirectories))
            .Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) || f.EndsWith(".props", StringComparison.Ordinal));
}
