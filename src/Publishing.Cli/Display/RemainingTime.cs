using Publishing.Cli.Building;

namespace Publishing.Cli.Display;

/// <summary>Estimates how long a build still takes, from the time that its stages have taken so far.</summary>
/// <remarks>What a stage takes depends on the machine and the book, but the stages keep about the same shares of the whole.</remarks>
internal sealed class RemainingTime
{
    // A stage of this share or more must have ended before anything can be said.
    private const int Telling = 100;

    private TimeSpan spent;
    private int done;
    private BuildStage current;

    /// <summary>A stage begins.</summary>
    public void Begin(BuildStage stage) => current = stage;

    /// <summary>The stage has ended.</summary>
    /// <param name="elapsed">How long it took.</param>
    public void End(TimeSpan elapsed)
    {
        spent += elapsed;
        done += ShareOf(current);
    }

    /// <summary>The time that is left.</summary>
    /// <param name="running">How long the stage at work has been so.</param>
    /// <returns>Null when nothing can be said yet, or less than half a second is left.</returns>
    public TimeSpan? Estimate(TimeSpan running)
    {
        if (done < Telling)
            return null;
        var left = spent * ((double)ShareOf(current) / done) - running;
        if (left < TimeSpan.Zero)
            left = TimeSpan.Zero;
        for (var stage = current + 1; stage <= BuildStage.Deliver; stage++)
            left += spent * ((double)ShareOf(stage) / done);
        return left < TimeSpan.FromSeconds(0.5) ? null : left;
    }

    // In thousandths, measured with the edition of seeds/ and books of 200 pages.
    private static int ShareOf(BuildStage stage) => stage switch
    {
        BuildStage.Assemble => 400,
        BuildStage.LoadFonts => 40,
        BuildStage.Typeset => 300,
        BuildStage.WritePdf => 130,
        BuildStage.WriteEpub => 70,
        BuildStage.WriteProof => 50,
        _ => 5,
    };
}
