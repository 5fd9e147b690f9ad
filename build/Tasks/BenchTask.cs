using Cake.Common.Tools.DotNet;
using Cake.Common.Tools.DotNet.Run;
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
    private const string Typst = "@myriaddreamin/typst-ts-node-compiler";
    private static readonly string[] Options = ["pages", "runs", "peers", "limit", "epub"];

    /// <inheritdoc/>
    public override void Run(BuildContext context)
    {
        if (context.Arguments.GetArguments("suite").LastOrDefault() is { } suites)
        {
            var names = new ProcessArgumentBuilder();
            foreach (var suite in suites.Split(','))
                names.AppendQuoted(suite);
            RunBenchmarks(context, names);
            return;
        }
        InstallTypst(context);
        var arguments = new ProcessArgumentBuilder().Append("compare");
        foreach (var option in Options)
        {
            if (context.Arguments.GetArguments(option).LastOrDefault() is { } value)
                arguments.Append("--" + option).AppendQuoted(value);
        }
        RunBenchmarks(context, arguments);
    }

    private static void RunBenchmarks(BuildContext context, ProcessArgumentBuilder arguments) =>
        context.DotNetRun(context.Root.Combine("tests/benchmarks").FullPath, arguments, new DotNetRunSettings { Configuration = "Release" });

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
