using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>One key of edition.yaml or terms.yaml.</summary>
/// <param name="Path">The key with those above it: <c>page.trim</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Meaning">What it does, for the table of options.</param>
public sealed record SettingKey(string Path, SettingKind Kind, string Meaning)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The value when it is not given, written as in the file; null when there is none.</summary>
    public string? Default { get; init; }

    /// <summary>What holds when it is not given and has no default, in words; null when nothing does.</summary>
    public string? Without { get; init; }

    /// <summary>Whether a house style may hold it.</summary>
    public bool IsStyle { get; init; }

    /// <summary>The allowed words, or the least and the greatest length or number; empty when anything of the kind will do.</summary>
    public ImmutableArray<string> Allowed { get; init; } = [];

    /// <summary>The key's own name, without those above it.</summary>
    public string Name { get; } = Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The keys above it, or the empty string.</summary>
    public string Parent { get; } = Path[..Math.Max(0, Path.LastIndexOf('.'))];
}
