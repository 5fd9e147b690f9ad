using System.Collections.Immutable;

namespace Publishing.Sources;

/// <summary>Takes off the bullets of lists: an entry is a paragraph of its own, as it is when it comes from a web page or a word processor.</summary>
internal static class RemoveBullets
{
    private const string Name = "remove bullets";

    public static ImmutableArray<DraftBlock> Apply(ImmutableArray<DraftBlock> blocks, LedgerWriter ledger) =>
        [.. blocks.Select(block => LengthOf(block.PlainText) is > 0 and var length
            ? block with { Text = ledger.Apply(Name, block.Text, [new Edit(0, length, "", "the bullet of an entry in a list", 90)]) }
            : block)];

    /// <summary>Whether a line begins with a bullet.</summary>
    public static bool IsEntry(string line) => LengthOf(line) > 0;

    // The length of a bullet with the blanks behind it, where text follows.
    private static int LengthOf(string text)
    {
        if (text.Length < 3 || text[0] is not ('•' or '▪' or '●' or '◦' or '‣' or '∙' or '⁃' or '■' or '○') || !char.IsWhiteSpace(text[1]))
            return 0;
        var length = 1;
        while (length < text.Length && char.IsWhiteSpace(text[length]))
            length++;
        return length < text.Length && char.IsLetterOrDigit(text[length]) || (length + 1 < text.Length && char.IsLetterOrDigit(text[length + 1])) ? length : 0;
    }
}
