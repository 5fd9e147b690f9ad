using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>The account of one text: what was changed of its source, in numbers. The ledger itself would be held as long as the book.</summary>
/// <param name="TextId">The text.</param>
/// <param name="Repairs">In how many places words were mended: put in order, corrected, parted or joined. Typography and lines are not counted.</param>
/// <param name="Removals">How many stretches with words were left out: page numbers, the furniture of web pages; not markup: tags, the marks of notes.</param>
public sealed record TextAccount(string TextId, int Repairs, int Removals)
{
    /// <summary>How many non-blank characters the source has.</summary>
    public int SourceCharacters { get; private init; }

    /// <summary>How many of them were removed.</summary>
    public int RemovedCharacters { get; private init; }

    /// <summary>How many non-blank characters were added.</summary>
    public int AddedCharacters { get; private init; }

    /// <summary>How many are published.</summary>
    public int PublishedCharacters => SourceCharacters - RemovedCharacters + AddedCharacters;

    /// <summary>How many changes the ledger holds.</summary>
    public int Changes { get; private init; }

    /// <summary>The account of a ledger.</summary>
    public static TextAccount Of(string textId, Ledger ledger) => new(textId, ledger.Entries.Count(IsRepair), ledger.Entries.Count(IsRemoval))
    {
        SourceCharacters = ledger.SourceCharacters,
        RemovedCharacters = ledger.RemovedCharacters,
        AddedCharacters = ledger.AddedCharacters,
        Changes = ledger.Entries.Length,
    };

    private static bool IsRepair(LedgerEntry entry) => HasWords(entry.Before) && HasWords(entry.After) && !HaveSameWords(entry.Before, entry.After);

    private static bool IsRemoval(LedgerEntry entry) =>
        string.IsNullOrWhiteSpace(entry.After) && HasWordsOutsideTags(entry.Before) && !entry.Before.TrimStart().StartsWith("[^", StringComparison.Ordinal);

    private static bool HasWords(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    private static bool HasWordsOutsideTags(string text)
    {
        var isTag = false;
        foreach (var c in text)
        {
            isTag = c == '<' || (isTag && c != '>');
            if (!isTag && char.IsLetterOrDigit(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether two texts have the same letters and figures, with blanks in the same places between them.</summary>
    private static bool HaveSameWords(string before, string after)
    {
        var (i, j) = (0, 0);
        char? unit;
        do
        {
            unit = NextUnit(before, ref i);
            if (unit != NextUnit(after, ref j))
                return false;
        }
        while (unit is not null);
        return true;
    }

    // The next letter or figure, or before it a blank where the text has some; null at the end. Blanks at the start do not count.
    private static char? NextUnit(string text, ref int at)
    {
        var (start, isBlank) = (at, false);
        for (; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
                return isBlank && start > 0 ? ' ' : text[at++];
            isBlank |= char.IsWhiteSpace(text[at]);
        }
        return null;
    }
}
