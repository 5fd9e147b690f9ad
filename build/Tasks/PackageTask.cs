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
        if (!TryPublish(context, Compilation.WithRuntime) && !TryPublish(context, Compilation.Alone))
        {
            context.Log.Warning("The program could not be compiled ahead of its run: publishing it without; it starts slower and needs the .NET runtime.");
            Publish(context, Compilation.None);
        }
        stamp.Set();
    }

    private static bool TryPublish(BuildContext context, Compilation compilation)
    {
        try
        {
            Publish(context, compilation);
            return true;
        }
        catch (CakeException)
        {
            // The compiler and the runtime are packages that not every feed holds for every system.
            return false;
        }
    }

    private static void Publish(BuildContext context, Compilation compilation)
    {
        var settings = new DotNetPublishSettings
        {
            Configuration = context.BuildConfiguration,
            OutputDirectory = context.ProgramFolder,
            SelfContained = compilation == Compilation.WithRuntime,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        };
        if (compilation != Compilation.None)
        {
            settings.Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
            settings.MSBuildSettings = new DotNetMSBuildSettings().WithProperty("PublishReadyToRun", "true");
        }
        if (compilation == Compilation.WithRuntime)
            settings.MSBuildSettings!.WithProperty("PublishReadyToRunComposite", "true").WithProperty("PublishReadyToRunCrossgen2ExtraArgs", InstructionSet());
        context.DotNetPublish(context.Root.Combine("src/Publishing.Cli").FullPath, settings);
    }

    // Without it the compiler leaves out whatever has a faster form for AVX2, and the searches in texts are compiled as they run. Where a processor has no AVX2, all is.
    private static string InstructionSet() =>
        System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64 ? "--instruction-set:x86-64-v3" : "";

    /// <summary>What is compiled to machine code when the program is packaged.</summary>
    private enum Compilation
    {
        /// <summary>Nothing: all is compiled as it runs.</summary>
        None,

        /// <summary>The program.</summary>
        Alone,

        /// <summary>The program and the runtime that it carries with it, as one: half the time of a run.</summary>
        WithRuntime,
    }
}
