using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Editions;

/// <summary>A value of a YAML file, with its place.</summary>
/// <param name="Span">Where it stands.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text, number or date.</summary>
/// <param name="Text">The value, unquoted and unfolded.</param>
/// <param name="IsQuoted">Whether it is in quotes or a block, so that an empty one or <c>~</c> is meant.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>Whether nothing was given.</summary>
    public bool IsNull => !IsQuoted && Text is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <summary>Keys with values.</summary>
/// <param name="Entries">The entries in order, each key once.</param>
/// <param name="Span">Where it begins.</param>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                    return entry.Value;
            }
            return null;
        }
    }
}

/// <summary>One key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
