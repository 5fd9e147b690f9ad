namespace Publishing.Cli.Building;

/// <summary>Hears how a build goes on.</summary>
public interface IBuildProgress
{
    /// <summary>A stage begins.</summary>
    void Begin(BuildStage stage);

    /// <summary>A stage has ended, well or not.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="elapsed">How long it took.</param>
    void End(BuildStage stage, TimeSpan elapsed);
}
