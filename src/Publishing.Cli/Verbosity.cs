namespace Publishing.Cli;

/// <summary>How much the program says beside what it was asked for.</summary>
public enum Verbosity
{
    /// <summary>Errors and warnings alone.</summary>
    Quiet,

    /// <summary>Also notes, stages and files.</summary>
    Normal,

    /// <summary>Also what it runs on and the memory of each stage.</summary>
    Verbose,
}
