using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Publishing.Benchmarks.Suites;

/// <summary>A column that says how much work a second does. Benchmarks run inside this process and say in their setup how much one operation is.</summary>
internal sealed class Throughput : IColumn
{
    private static readonly ConcurrentDictionary<string, (double Amount, string Unit)> Work = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Id => nameof(Throughput);

    /// <inheritdoc/>
    public string ColumnName => "Throughput";

    /// <inheritdoc/>
    public string Legend => "Work done in a second";

    /// <inheritdoc/>
    public bool AlwaysShow => true;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Custom;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <summary>Says how much work an operation of a benchmark does.</summary>
    /// <param name="benchmark">The name of its method.</param>
    /// <param name="amount">How much.</param>
    /// <param name="unit">Of what: <c>MB</c>.</param>
    public static void Set(string benchmark, double amount, string unit) => Work[benchmark] = (amount, unit);

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics || !Work.TryGetValue(benchmarkCase.Descriptor.WorkloadMethod.Name, out var work))
            return "?";
        var rate = work.Amount / (statistics.Mean / 1e9);
        return rate.ToString(rate < 100 ? "F1" : "N0", CultureInfo.InvariantCulture) + " " + work.Unit + "/s";
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => true;

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
