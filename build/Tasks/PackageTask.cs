using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.MSBuild;
using Cake.Common.Tools.DotNet.Publish;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Puts the program into artifacts/bin.</summary>
[TaskName("Package")]
[TaskDescription("Puts the command-line program into artifacts/bin")]
public sealed class PackageTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var stamp = new Stamp(context, "package", "src", "fonts", "Directory.Build.props", "Directory.Packages.props");
        if (stamp.IsCurrent())
        {
            context.Log.Information("The program is up to date.");
            return;
        }
        try
        {
            Publish(context, ahead: true);
        }
        catch (CakeException)
        {
            context.Log.Warning("The program could not be compiled ahead of its run: publishing it without; it starts a little slower.");
            Publish(context, ahead: false);
        }
        stamp.Set();
    }

    /// <param name="context">The build.</param>
    /// <param name="ahead">Whether to compile to machine code now, which needs a package that not every feed holds.</param>
    private static void Publish(BuildContext context, bool ahead)
    {
        var settings = new DotNetPublishSettings
        {
            Configuration = context.BuildConfiguration,
            OutputDirectory = context.ProgramFolder,
            SelfContained = false,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        };
        if (ahead)
        {
            settings.Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
            settings.MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishReadyToRun", "true");
        }
        context.DotNetPublish(context.Root.Combine("src/Publishing.Cli").FullPath, settings);
    }
}
