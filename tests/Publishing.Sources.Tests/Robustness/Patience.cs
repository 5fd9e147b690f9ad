namespace Publishing.Sources.Tests.Robustness;

/// <summary>Waits for work in time of the processor, all cores together: what is not given any does not hang.</summary>
internal static class Patience
{
    /// <summary>Fails when work does not end in time.</summary>
    /// <param name="work">The work.</param>
    /// <param name="limit">How long each core may be busy, with whatever runs beside it.</param>
    public static async Task Until(Task work, TimeSpan limit)
    {
        var started = Environment.CpuUsage.TotalTime;
        while (await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(1))) != work)
            Assert.True(Environment.CpuUsage.TotalTime - started <= limit * Environment.ProcessorCount, "It does not end.");
    }
}
