using System.Collections.Immutable;
using System.Text;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>The text of edition.yaml and where its top-level keys stand in it, so that those which belong to one output alone can be left out.</summary>
public sealed class SettingsSections
{
    private readonly string text;
    private readonly ImmutableArray<(string Key, int Start)> keys;

    /// <summary>Reads an edition.</summary>
    /// <param name="path">The path of edition.yaml.</param>
    /// <param name="bytes">Its bytes; when they cannot be read as YAML nothing can be left out.</param>
    public SettingsSections(string path, byte[] bytes)
    {
        var top = YamlFile.Read(new FixedFileSystem().Add(path, bytes), path, new DiagnosticList());
        text = top?.Span.Source?.Text ?? Encoding.UTF8.GetString(bytes);
        keys = top is null ? [] : [.. top.Entries.Select(entry => (entry.Key.Text, entry.Key.Span.Start))];
    }

    /// <summary>The text with some keys and their values blanked: all else stands where it stood.</summary>
    /// <param name="left">The keys to leave out.</param>
    /// <returns>The text, without white space at its end.</returns>
    public string Without(IReadOnlyCollection<string> left)
    {
        ArgumentNullException.ThrowIfNull(left);
        var blanked = text.ToCharArray();
        for (var i = 0; i < keys.Length; i++)
        {
            if (!left.Contains(keys[i].Key))
                continue;
            // Up to the next key: the value, and remarks.
            var end = i + 1 < keys.Length ? keys[i + 1].Start : blanked.Length;
            foreach (ref var c in blanked.AsSpan(keys[i].Start, end - keys[i].Start))
                c = c is '\n' or '\r' ? c : ' ';
        }
        return new string(blanked).TrimEnd();
    }
}
