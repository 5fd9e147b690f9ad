using System.Text.RegularExpressions;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A comment over a block that says what the block's form does not: <c>&lt;!-- question lang=he dir=rtl --&gt;</c>.</summary>
/// <param name="Kind">What the block is, or null.</param>
/// <param name="Language">Its language, or null.</param>
/// <param name="Direction">Its direction, or null.</param>
internal sealed partial record MarkdownComment(BlockKind? Kind, Language? Language, Direction? Direction)
{
    private static readonly Dictionary<string, BlockKind> Kinds = Enum.GetValues<BlockKind>().ToDictionary(BlockDump.NameOf, StringComparer.Ordinal);

    /// <summary>Reads a comment, or gives null for one that says something else.</summary>
    public static MarkdownComment? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            return null;
        var (kind, language, direction) = (match.Groups["kind"], match.Groups["lang"], match.Groups["dir"]);
        if (kind.Success && !Kinds.ContainsKey(kind.Value))
            return null;
        return new MarkdownComment(
            kind.Success ? Kinds[kind.Value] : null,
            language.Success ? new Language(language.Value) : null,
            direction.Success ? direction.Value == "rtl" ? Core.Direction.RightToLeft : Core.Direction.LeftToRight : null);
    }

    [GeneratedRegex("^<!--(?: (?<kind>[a-z]{4,11}))?(?: lang=(?<lang>[A-Za-z0-9-]{2,35}))?(?: dir=(?<dir>rtl|ltr))? -->\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
