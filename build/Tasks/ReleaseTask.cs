using System.Security.Cryptography;
using System.Text;
using Build.Releasing;
using Cake.Core.Diagnostics;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Lays out what a release publishes.</summary>
[TaskName("Release")]
[TaskDescription("Lays out a release in artifacts/release: editions, proof page, bill of materials, notes, conformance report, SHA256SUMS")]
[IsDependentOn(typeof(ValidateTask))]
[IsDependentOn(typeof(ReproduceTask))]
[IsDependentOn(typeof(BillTask))]
public sealed class ReleaseTask : FrostingTask<BuildContext>
{
    private const string Notes = "release-notes.md", Sums = "SHA256SUMS";

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var (from, to) = (context.Artifacts.FullPath, context.Artifacts.Combine("release").FullPath);
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        Directory.CreateDirectory(to);
        // The editions lie as they were validated; other files of artifacts/ are no part of a release.
        foreach (var file in ((string[])["*.pdf", "*.epub", "publishing.cdx.json", ValidateTask.ReportName]).SelectMany(pattern => Directory.EnumerateFiles(from, pattern)))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        File.Copy(Path.Combine(from, "proof", "index.html"), Path.Combine(to, "proof.html"));
        var changelog = File.ReadAllText(context.Root.CombineWithFilePath("CHANGELOG.md").FullPath);
        File.WriteAllText(Path.Combine(to, Notes), ReleaseNotes.Write(changelog, context.Relative(context.EditionFile.FullPath)));

        var sums = new StringBuilder();
        foreach (var name in Directory.EnumerateFiles(to).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal))
        {
            sums.Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(to, name))))).Append("  ").Append(name).Append('\n');
            context.Log.Information("{0}", name);
        }
        File.WriteAllText(Path.Combine(to, Sums), sums.ToString());
    }
}
