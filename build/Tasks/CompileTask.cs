using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Build;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Compiles the libraries, the program and the tests.</summary>
[TaskName("Compile")]
[TaskDescription("Compiles the libraries, the program and the tests; warnings are errors")]
[IsDependentOn(typeof(RestoreTask))]
public sealed class CompileTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var stamp = new Stamp(context, "compile", "src", "tests", "Publishing.sln", "Directory.Build.props", "Directory.Packages.props", ".editorconfig");
        if (stamp.IsCurrent())
        {
            context.Log.Information("The assemblies are up to date.");
            return;
        }
        context.DotNetBuild(context.Solution.FullPath, new DotNetBuildSettings
        {
            Configuration = context.BuildConfiguration,
            NoRestore = true,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        });
        stamp.Set();
    }
}
