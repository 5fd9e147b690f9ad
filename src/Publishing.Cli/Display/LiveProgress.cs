using System.Diagnostics;
using Publishing.Cli.Building;
using Spectre.Console;

namespace Publishing.Cli.Display;

/// <summary>A moving line for the stage at work, after a second with the time that is left, and a ticked line for each that has ended.</summary>
internal sealed class LiveProgress : IBuildProgress, IDisposable
{
    private readonly IAnsiConsole console;
    private readonly StatusContext status;
    private readonly Lock gate = new();
    private readonly RemainingTime remaining = new();
    private readonly Stopwatch whole = Stopwatch.StartNew(), stageWatch = new();
    private readonly Timer timer;
    private string stageName = "";

    /// <summary>Begins to show.</summary>
    /// <param name="console">The terminal.</param>
    /// <param name="status">The moving line.</param>
    public LiveProgress(IAnsiConsole console, StatusContext status)
    {
        (this.console, this.status) = (console, status);
        timer = new Timer(_ => Show(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(0.25));
    }

    /// <inheritdoc/>
    public void Begin(BuildStage stage)
    {
        lock (gate)
        {
            stageName = StageNames.Of(stage);
            remaining.Begin(stage);
            stageWatch.Restart();
        }
        Show();
    }

    /// <inheritdoc/>
    public void End(BuildStage stage, TimeSpan elapsed)
    {
        lock (gate)
            remaining.End(elapsed);
        console.MarkupLineInterpolated($"[green]✓[/] {StageNames.Of(stage),-20} [grey]{Seconds.Of(elapsed),8}[/]");
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Show()
    {
        lock (gate)
        {
            var left = whole.Elapsed > TimeSpan.FromSeconds(1) ? remaining.Estimate(stageWatch.Elapsed) : null;
            status.Status(left is { } time ? FormattableString.Invariant($"{stageName} ... about {Math.Ceiling(time.TotalSeconds):0} s left") : stageName + " ...");
        }
    }
}
