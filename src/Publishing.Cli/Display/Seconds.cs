namespace Publishing.Cli.Display;

/// <summary>Durations as users read them.</summary>
internal static class Seconds
{
    /// <summary>Seconds with two decimals: <c>0.83 s</c>.</summary>
    public static string Of(TimeSpan elapsed) => FormattableString.Invariant($"{elapsed.TotalSeconds:0.00} s");
}
