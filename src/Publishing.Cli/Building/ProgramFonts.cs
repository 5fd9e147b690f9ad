namespace Publishing.Cli.Building;

/// <summary>The fonts that come with the program.</summary>
internal static class ProgramFonts
{
    /// <summary>Their folder, beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "fonts").Replace('\\', '/');
}
