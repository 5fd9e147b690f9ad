namespace Publishing.Cli;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All went well; there may be warnings.</summary>
    public const int Good = 0;

    /// <summary>The sources or the edition have errors, or an output cannot be written.</summary>
    public const int AuthorsFault = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The program itself is at fault.</summary>
    public const int ProgramsFault = 3;

    /// <summary>The user interrupted: 128 and the number of SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
