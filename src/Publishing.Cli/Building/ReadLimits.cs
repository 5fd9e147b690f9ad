namespace Publishing.Cli.Building;

/// <summary>What an edition may read: the defaults are far above any book, and below what brings a machine down.</summary>
/// <param name="FileMiB">The largest file, in MiB.</param>
/// <param name="AllMiB">All files together, in MiB; a file that is read twice counts twice.</param>
/// <param name="Files">How many files.</param>
/// <param name="Within">The folder that no path may lead out of, links followed; null for anywhere.</param>
public sealed record ReadLimits(long FileMiB = 64, long AllMiB = 1024, long Files = 20_000, string? Within = null);
