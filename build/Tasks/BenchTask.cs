using Cake.Core;
using Cake.Core.Diagnostics;
using Cake.Core.IO;
using Cake.Frosting;

namespace Build.Tasks;

/// <summary>Measures the program beside its peers, or a stage of it alone.</summary>
[TaskName("Bench")]
[TaskDescription("Measures the program beside Typst, LaTeX, WeasyPrint, pandoc (--pages, --runs, --peers, --limit, --epub), or a stage (--suite shaping,breaking,pdf)")]
[IsDependentOn(typeof(PackageTask))]
public sealed class BenchTask : FrostingTask<BuildContext>
{
    private const string Benchmarks = "tests/benchmarks", Release = "Release";
    private const string Typst = "@myriaddreamin/typst-ts-node-compiler";

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        if (context.Option("suite") is { } suites)
        {
            var names = new ProcessArgumentBuilder();
            foreach (var suite in suites.Split(','))
                names.AppendQuoted(suite);
            context.RunProgram(Benchmarks, names, Release);
            return;
        }
        InstallTypst(context);
        context.RunProgram(Benchmarks, new ProcessArgumentBuilder().Append("compare"), Release, "pages", "runs", "peers", "limit", "epub");
    }

    private static void InstallTypst(BuildContext context)
    {
        var folder = context.Artifacts.Combine("bench");
        if (Directory.Exists(folder.Combine("node_modules").Combine(Typst).FullPath))
            return;
        if (ExternalTools.Find(context, "npm") is not { } npm)
        {
            context.Log.Warning("Typst is not compared: npm, which installs it, is not there.");
            return;
        }
        Directory.CreateDirectory(folder.FullPath);
        var (exitCode, output, error) = ExternalTools.Run(context, npm, "install", "--prefix", folder.FullPath, "--no-audit", "--no-fund", "--no-save", "--loglevel=error", Typst + "@0.7.0");
        if (exitCode != 0)
            context.Log.Warning("Typst is not compared: npm could not install it: {0}", string.Join(Environment.NewLine, [.. output, .. error]));
    }
}
