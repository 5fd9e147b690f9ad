using Publishing.Cli.Building;

namespace Publishing.Cli.Display;

/// <summary>A line for each stage that has ended.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="withMemory">Whether to say what memory the process holds at the end of each.</param>
internal sealed class PlainProgress(TextWriter output, bool withMemory) : IBuildProgress
{
    /// <inheritdoc/>
    public void Begin(BuildStage stage)
    {
    }

    /// <inheritdoc/>
    public void End(BuildStage stage, TimeSpan elapsed) => output.WriteLine(withMemory
        ? FormattableString.Invariant($"{StageNames.Of(stage)}: {Seconds.Of(elapsed)}, {Environment.WorkingSet / (1024 * 1024)} MiB")
        : $"{StageNames.Of(stage)}: {Seconds.Of(elapsed)}");
}
