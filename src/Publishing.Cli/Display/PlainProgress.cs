using Publishing.Cli.Building;

namespace Publishing.Cli.Display;

/// <summary>A line for each stage that has ended.</summary>
/// <param name="output">Where the lines go.</param>
internal sealed class PlainProgress(TextWriter output) : IBuildProgress
{
    /// <inheritdoc/>
    public void Begin(BuildStage stage)
    {
    }

    /// <inheritdoc/>
    public void End(BuildStage stage, TimeSpan elapsed) => output.WriteLine($"{StageNames.Of(stage)}: {Seconds.Of(elapsed)}");
}
