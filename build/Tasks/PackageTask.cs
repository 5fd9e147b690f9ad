using Cake.Common.IO;
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
        if (!TryPublish(context, Compilation.Native) && !TryPublish(context, Compilation.WithRuntime) && !TryPublish(context, Compilation.Alone))
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
            // The compilers and the runtime are packages that not every feed holds for every system, and native code is linked by a tool of the system.
            return false;
        }
    }

    private static void Publish(BuildContext context, Compilation compilation)
    {
        // A program of another kind of compilation has files that this one lacks.
        context.CleanDirectory(context.ProgramFolder);
        var settings = new DotNetPublishSettings
        {
            Configuration = context.BuildConfiguration,
            OutputDirectory = context.ProgramFolder,
            SelfContained = compilation is Compilation.Native or Compilation.WithRuntime,
            NoLogo = true,
            Verbosity = DotNetVerbosity.Quiet,
        };
        if (compilation != Compilation.None)
        {
            settings.Runtime = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
            settings.MSBuildSettings = Properties(compilation);
        }
        context.DotNetPublish(context.Root.Combine("src/Publishing.Cli").FullPath, settings);
    }

    private static DotNetMSBuildSettings Properties(Compilation compilation)
    {
        var settings = new DotNetMSBuildSettings().WithProperty(compilation == Compilation.Native ? "PublishAot" : "PublishReadyToRun", "true");
        if (compilation == Compilation.WithRuntime)
            settings.WithProperty("PublishReadyToRunComposite", "true");
        // Without it the compilers leave out whatever has a faster form for AVX2, which is most of the searching in texts.
        if (System.Runtime.Intrinsics.X86.Avx2.IsSupported && compilation != Compilation.Alone)
            settings.WithProperty("IlcInstructionSet", "x86-64-v3").WithProperty("PublishReadyToRunCrossgen2ExtraArgs", "--instruction-set:x86-64-v3");
        return settings;
    }

    /// <summary>What is compiled to machine code when the program is packaged.</summary>
    private enum Compilation
    {
        /// <summary>Nothing: all is compiled as it runs.</summary>
        None,

        /// <summary>The program.</summary>
        Alone,

        /// <summary>The program and the runtime that it carries with it, as one: half the time of a run.</summary>
        WithRuntime,

        /// <summary>All, so that nothing is compiled or put together as it runs: half the time of a short run once more.</summary>
        Native,
    }
}
