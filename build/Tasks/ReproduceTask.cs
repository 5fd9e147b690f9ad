using System.Security.Cryptography;
using Build.Reproducing;
using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;
using Path = System.IO.Path;

namespace Build.Tasks;

/// <summary>Builds the edition twice, with nothing the same but its bytes and the program, and compares what comes out.</summary>
[TaskName("Reproduce")]
[TaskDescription("Builds the edition twice in different surroundings and compares all bytes")]
[IsDependentOn(typeof(PackageTask))]
public sealed class ReproduceTask : FrostingTask<BuildContext>
{
    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var made = Surroundings.Both.Select(surroundings => Build(context, surroundings)).ToList();
        var names = made.SelectMany(NamesIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var differing = new List<string>();
        foreach (var name in names)
        {
            var hashes = made.Select(folder => HashOf(Path.Combine(folder, name))).Distinct(StringComparer.Ordinal).ToList();
            if (hashes.Count == 1)
                context.Log.Information("{0}  {1}", hashes[0], name);
            else
                differing.Add(name);
        }
        if (differing.Count > 0 || names.Count == 0)
            throw new CakeException(1, $"Not the same in both builds: {string.Join(", ", differing)}. They lie in {string.Join(" and ", made)}.");
        context.LastLine = $"{names.Count} outputs, each the same in both builds.";
    }

    private static string Build(BuildContext context, Surroundings surroundings)
    {
        var place = Path.Combine(context.Scratch.FullPath, "reproduce", surroundings.Folder);
        var copy = EditionCopy.Make(context.EditionFile.FullPath, place, surroundings.Backwards);
        var (made, home) = (Path.Combine(place, "made"), Path.Combine(place, "home", surroundings.User));
        Directory.CreateDirectory(home);
        var (edition, output) = surroundings.FromElsewhere ? (Path.Combine(place, copy.EditionPath), made) : (copy.EditionPath, "made");

        var arguments = new ProcessArgumentBuilder().Append("build").AppendQuoted(edition).Append("--output").AppendQuoted(output).Append("--quiet --no-cache");
        using var process = context.ProcessRunner.Start(context.ProgramFile, new ProcessSettings
        {
            Arguments = arguments,
            WorkingDirectory = surroundings.FromElsewhere ? home : place,
            EnvironmentVariables = surroundings.Variables(home),
            RedirectStandardError = true,
        });
        process.WaitForExit();
        if (process.GetExitCode() != 0)
            throw new CakeException(1, string.Join(Environment.NewLine, process.GetStandardError()));
        return made;
    }

    private static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

    private static string HashOf(string path) => File.Exists(path) ? Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) : "absent";
}
