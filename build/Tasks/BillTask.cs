using Build.Releasing;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Writes the software bill of materials.</summary>
[TaskName("Bill")]
[TaskDescription("Writes the software bill of materials (CycloneDX) into artifacts/publishing.cdx.json")]
[IsDependentOn(typeof(RestoreTask))]
public sealed class BillTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var locks = Directory.EnumerateFiles(context.Root.Combine("src").FullPath, "packages.lock.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var version = typeof(Publishing.Cli.CommandLine).Assembly.GetName().Version!.ToString(3);
        var path = context.Artifacts.CombineWithFilePath("publishing.cdx.json").FullPath;
        Directory.CreateDirectory(context.Artifacts.FullPath);
        File.WriteAllBytes(path, SoftwareBill.Write(locks, version));
        context.Log.Information("{0}", context.Relative(path));
    }
}
