using HtmlAgilityPack;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>A run of text in a web page between two tags that break lines.</summary>
/// <param name="Element">The index of the innermost element round its first piece.</param>
/// <param name="Kind">What its tag says it is, or null.</param>
internal sealed record HtmlBlock(int Element, BlockKind? Kind)
{
    private const int LongestBoldLine = 100;

    /// <summary>Its pieces of text in order, and for each whether a line break stands before it.</summary>
    public List<(HtmlTextNode Text, bool FollowsBreak)> Pieces { get; } = [];

    /// <summary>How many UTF-16 units its pieces have, entities as they stand, a row of blanks as one, those at the ends of pieces left out.</summary>
    public int Length { get; private set; }

    /// <summary>How many of them stand in links.</summary>
    public int LinkLength { get; private set; }

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence { get; private set; }

    /// <summary>Why it is no part of the text, or null.</summary>
    public string? Furniture { get; set; }

    /// <summary>Whether it is a short line all in bold and no sentence: old pages have titles and headings so.</summary>
    public bool IsBoldLine =>
        Kind is null or BlockKind.Paragraph && Length is > 2 and <= LongestBoldLine && !EndsSentence && Pieces.All(p => string.IsNullOrWhiteSpace(p.Text.Text) || IsBold(p.Text));

    /// <summary>Whether most of it is links.</summary>
    public bool IsLinks => LinkLength * 2 > Length;

    /// <summary>Whether it is long enough, or sentence enough, and has few enough links to be running text.</summary>
    public bool IsRunningText => Kind is not (BlockKind.Title or BlockKind.Heading)
        && (Length >= 80 ? LinkLength * 2 < Length : Length >= 20 && EndsSentence && LinkLength * 3 < Length);

    /// <summary>The text as a browser shows it, for recognising what it says.</summary>
    public string Text => Shown(string.Concat(Pieces.Select(p => p.Text.Text)));

    /// <summary>Text of a page as a browser shows it: characters for entities, one blank for a row of them.</summary>
    public static string Shown(string text) => string.Join(' ', CharacterReferences.Decode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Add(HtmlTextNode text, bool followsBreak, bool isLink)
    {
        Pieces.Add((text, followsBreak));
        var trimmed = text.Text.AsSpan().Trim();
        if (trimmed.IsEmpty)
            return;
        var shown = ShownLength(trimmed);
        Length += shown;
        LinkLength += isLink ? shown : 0;
        EndsSentence = Letters.EndsSentence(trimmed) || Letters.EndsInColon(trimmed) || trimmed.EndsWith("&rdquo;", StringComparison.Ordinal) || trimmed.EndsWith("&quot;", StringComparison.Ordinal);
    }

    private static bool IsBold(HtmlNode node)
    {
        for (var up = node.ParentNode; up is not null && !HtmlTags.IsBlock(up); up = up.ParentNode)
        {
            if (up.Name is "b" or "strong")
                return true;
        }
        return false;
    }

    private static int ShownLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
            length += i > 0 && char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]) ? 0 : 1;
        return length;
    }
}
