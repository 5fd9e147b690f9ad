namespace Publishing.Testing;

/// <summary>The Java runtime, for validators that are written in it.</summary>
public static class Java
{
    // They run for seconds: the better code of the second compiler comes too late to pay for itself.
    private static readonly string[] ForShortRuns = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"];

    private static readonly ExternalTool Tool = new("java");

    /// <summary>Skips the test, naming it, when Java is missing.</summary>
    public static void Require() => Tool.Require();

    /// <summary>Runs a Java program to its end; the test is skipped when Java is missing.</summary>
    /// <param name="arguments">The arguments of <c>java</c>.</param>
    /// <returns>Exit code, standard output and standard error.</returns>
    public static (int ExitCode, string Output, string Error) Run(IEnumerable<string> arguments)
    {
        Require();
        return Tool.Run([.. ForShortRuns, .. arguments]);
    }
}
