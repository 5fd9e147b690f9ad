namespace Build.Reproducing;

/// <summary>What a build must not depend on.</summary>
/// <param name="Folder">The name of the folder that the edition lies in.</param>
/// <param name="Culture">The locale.</param>
/// <param name="TimeZone">The time zone.</param>
/// <param name="User">The user's name, and the name of the home folder.</param>
/// <param name="Processors">How many processors the program may use.</param>
/// <param name="Backwards">Whether the edition's files were written in reverse order.</param>
/// <param name="FromElsewhere">Whether the program is called in another folder, with full paths.</param>
/// <param name="PlainInstructions">Whether the processor's vector instructions are left alone; a program compiled ahead of its run does not ask.</param>
public sealed record Surroundings(string Folder, string Culture, string TimeZone, string User, int Processors, bool Backwards, bool FromElsewhere, bool PlainInstructions)
{
    /// <summary>Two that have nothing in common.</summary>
    public static IReadOnlyList<Surroundings> Both { get; } =
    [
        new("one", "C", "UTC", "editor", 1, Backwards: false, FromElsewhere: false, PlainInstructions: false),
        new("another place/ספר", "tr_TR.UTF-8", "Pacific/Kiritimati", "מוציא לאור", 4, Backwards: true, FromElsewhere: true, PlainInstructions: true),
    ];

    /// <summary>The variables of the environment that make them.</summary>
    /// <param name="home">The home folder.</param>
    public Dictionary<string, string?> Variables(string home) => new(StringComparer.Ordinal)
    {
        ["LANG"] = Culture,
        ["LC_ALL"] = Culture,
        ["LANGUAGE"] = Culture,
        ["TZ"] = TimeZone,
        ["USER"] = User,
        ["LOGNAME"] = User,
        ["USERNAME"] = User,
        ["HOME"] = home,
        ["USERPROFILE"] = home,
        // A hexadecimal number.
        ["DOTNET_PROCESSOR_COUNT"] = Processors.ToString("X", System.Globalization.CultureInfo.InvariantCulture),
        ["DOTNET_EnableHWIntrinsic"] = PlainInstructions ? "0" : "1",
    };
}
