using System.Text;
using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>The account of one text: how much of its source is published, and what was changed.</summary>
/// <param name="TextId">The text.</param>
/// <param name="Ledger">All changes with their places and reasons; counts of non-blank characters.</param>
public sealed record TextAccount(string TextId, Ledger Ledger)
{
    /// <summary>In how many places words were mended: put in order, corrected, parted or joined. Typography and lines are not counted.</summary>
    public int Repairs => Ledger.Entries.Count(e => HasWords(e.Before) && HasWords(e.After) && Words(e.Before) != Words(e.After));

    /// <summary>How many stretches with words were left out: page numbers, the furniture of web pages; not markup: tags, the marks of notes.</summary>
    public int Removals => Ledger.Entries.Count(e => string.IsNullOrWhiteSpace(e.After) && HasWords(WithoutTags(e.Before)) && !e.Before.TrimStart().StartsWith("[^", StringComparison.Ordinal));

    private static bool HasWords(string text) => text.Any(char.IsLetterOrDigit);

    /// <summary>The letters and figures, with a blank wherever the text has some.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(c);
            else if (char.IsWhiteSpace(c) && words.Length > 0 && words[^1] != ' ')
                words.Append(' ');
        }
        return words.ToString().TrimEnd();
    }

    private static string WithoutTags(string text)
    {
        var kept = new StringBuilder(text.Length);
        var isTag = false;
        foreach (var c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag)
                kept.Append(c);
        }
        return kept.ToString();
    }
}
