using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Publishing.Testing;

namespace Publishing.Benchmarks.Suites;

/// <summary>Runs a suite of BenchmarkDotNet: one stage alone, with its allocations.</summary>
internal static class SuiteCommand
{
    private static readonly Dictionary<string, Type> Suites = new(StringComparer.Ordinal)
    {
        ["shaping"] = typeof(Shaping),
        ["breaking"] = typeof(Breaking),
        ["pdf"] = typeof(PdfWriting),
    };

    /// <summary>Whether there is a suite of this name.</summary>
    public static bool Has(string name) => Suites.ContainsKey(name);

    /// <summary>Runs suites; their tables go to artifacts/bench/suites too.</summary>
    /// <param name="names">Their names.</param>
    public static int Run(IEnumerable<string> names)
    {
        // The suites need no process of their own: each warms up first, and the stages keep no state that another would find.
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(12))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
            .AddColumn(new Throughput())
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithArtifactsPath(Repository.PathOf("artifacts/bench/suites"));
        return names.All(name => !BenchmarkRunner.Run(Suites[name], config).HasCriticalValidationErrors) ? 0 : 1;
    }
}
