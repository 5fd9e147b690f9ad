using System.Globalization;

namespace Publishing.Cli.Building.Caching;

/// <summary>Where the cache of a user lies.</summary>
internal static class CacheFolder
{
    /// <summary>The variable of the environment that names another folder, or says <c>off</c>.</summary>
    public const string Variable = "PUBLISHING_CACHE";

    /// <summary>The variable of the environment that says how many MiB a cache may hold.</summary>
    public const string SizeVariable = "PUBLISHING_CACHE_MIB";

    /// <summary>The cache in a folder; null when there is none.</summary>
    public static BuildCache? Open(string? folder) => folder is null ? null : new BuildCache(
        folder,
        int.TryParse(Environment.GetEnvironmentVariable(SizeVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size * 1024L * 1024 : BuildCache.UsualSize);

    /// <summary>The folder, or null when there is to be none.</summary>
    /// <remarks>As the systems want it: the XDG base directory specification, Apple's file system guide, the known folders of Windows.</remarks>
    public static string? OfUser()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named is "off" or "0" or "no" ? null : named;
        if (OperatingSystem.IsWindows())
            return Below(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "cache");
        // A relative path there is to be ignored, says the specification.
        if (!OperatingSystem.IsMacOS() && Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } caches && Path.IsPathRooted(caches))
            return Path.Combine(caches, "publishing");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? null : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches", "publishing") : Path.Combine(home, ".cache", "publishing");
    }

    private static string? Below(string folder, string name) => folder.Length == 0 ? null : Path.Combine(folder, "publishing", name);
}
