using Publishing.Cli.Building;
using Spectre.Console;

namespace Publishing.Cli.Display;

/// <summary>A moving line for the stage at work, and a ticked line for each that has ended.</summary>
/// <param name="console">The terminal.</param>
/// <param name="status">The moving line.</param>
internal sealed class LiveProgress(IAnsiConsole console, StatusContext status) : IBuildProgress
{
    /// <inheritdoc/>
    public void Begin(BuildStage stage) => status.Status(StageNames.Of(stage) + " ...");

    /// <inheritdoc/>
    public void End(BuildStage stage, TimeSpan elapsed) =>
        console.MarkupLineInterpolated($"[green]✓[/] {StageNames.Of(stage),-20} [grey]{Seconds.Of(elapsed),8}[/]");
}
