using Cake.Common.IO;
using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Test;
using Cake.Core;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Runs all tests and counts them.</summary>
[TaskName("Test")]
[TaskDescription("Runs the tests (--filter EXPRESSION for some); the last line counts them")]
[IsDependentOn(typeof(CompileTask))]
[IsDependentOn(typeof(FormatTask))]
public sealed class TestTask : FrostingTask<BuildContext>
{
    // The suites are bound by the processor, and two are enough to keep the ordinary machine busy.
    private const int ProjectsAtOnce = 2;

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        var results = context.Scratch.Combine("results");
        context.CleanDirectory(results);
        var unfinished = new List<string>();
        Parallel.ForEach(Projects(context), new ParallelOptions { MaxDegreeOfParallelism = ProjectsAtOnce }, project =>
        {
            try
            {
                Run(context, project, results);
            }
            catch (CakeException)
            {
                lock (unfinished)
                    unfinished.Add(project);
            }
        });

        var summary = TestSummary.Read(results.FullPath);
        summary.WriteDetails(Console.Out);
        context.LastLine = summary.ToString();
        if (unfinished.Count > 0)
            throw new CakeException(1, "Not all is well in " + string.Join(", ", unfinished.Order(StringComparer.Ordinal)) + ".");
    }

    private static IEnumerable<string> Projects(BuildContext context) =>
        Directory.EnumerateDirectories(context.Root.Combine("tests").FullPath, "*.Tests")
            .Select(folder => new DirectoryPath(folder).GetDirectoryName())
            .Order(StringComparer.Ordinal);

    private static void Run(BuildContext context, string project, DirectoryPath results)
    {
        var assembly = context.Scratch.CombineWithFilePath($"bin/{project}/{context.BuildConfiguration.ToLowerInvariant()}/{project}.dll");
        context.DotNetTest(assembly.FullPath, new DotNetTestSettings
        {
            NoLogo = true,
            ResultsDirectory = results,
            Loggers = [$"trx;LogFileName={project}.trx"],
            Filter = context.Option("filter"),
            EnvironmentVariables = ExternalTools.EnvironmentOfTests(context),
            ArgumentCustomization = arguments => arguments.Append("--blame-hang-timeout 10m --blame-hang-dump-type none"),
        });
    }
}
