using System.Collections.Immutable;

namespace Publishing.Editions;

/// <summary>The keys that one kind of file may hold: its reader checks by it, its documentation is made from it.</summary>
/// <param name="Keys">The keys in the order in which a person would write them.</param>
public sealed record SettingTable(ImmutableArray<SettingKey> Keys)
{
    private readonly Dictionary<string, SettingKey> byPath = Keys.ToDictionary(k => k.Path, StringComparer.Ordinal);
    private readonly ILookup<string, SettingKey> byParent = Keys.ToLookup(k => k.Parent, StringComparer.Ordinal);

    /// <summary>The key of a path.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public SettingKey this[string path] =>
        byPath.GetValueOrDefault(path) ?? throw new ArgumentException($"There is no key '{path}'.", nameof(path));

    /// <summary>The keys right below a group; the empty string is the top.</summary>
    public IEnumerable<SettingKey> Below(string parent) => byParent[parent];
}
