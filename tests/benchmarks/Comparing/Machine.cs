using System.Globalization;

namespace Publishing.Benchmarks.Comparing;

/// <summary>The machine that measures, in words that hold for all of its kind.</summary>
internal static class Machine
{
    private const double Busy = 0.5;

    /// <summary>The system, the number of cores, the processor; and a warning when others are at work, for then no figure of time is worth anything.</summary>
    public static string Describe()
    {
        var system = OperatingSystem.IsLinux() ? "Linux" : OperatingSystem.IsMacOS() ? "macOS" : "Windows";
        var description = string.Create(CultureInfo.InvariantCulture, $"{system}, {Environment.ProcessorCount} cores, {Read("/proc/cpuinfo", "model name")?.Split(':', 2)[1].Trim() ?? "processor unknown"}");
        return Read("/proc/loadavg", "") is { } load && double.Parse(load.Split(' ')[0], CultureInfo.InvariantCulture) is var jobs && jobs > Busy
            ? description + string.Create(CultureInfo.InvariantCulture, $" (**busy with other work: {jobs:F1} jobs in the minute before**)")
            : description;
    }

    private static string? Read(string file, string beginning) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(beginning, StringComparison.Ordinal)) : null;
}
