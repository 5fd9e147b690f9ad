using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>Divides entries whose locators have run long: a reader does not look up seven pages in a row.</summary>
public static class IndexDivision
{
    /// <summary>More locators than these are divided (Chicago Manual of Style, indexes: "five or six").</summary>
    public const int MostLocators = 6;

    /// <summary>Divides an entry by the texts of the book.</summary>
    /// <param name="entry">The entry, without sub-entries.</param>
    /// <param name="titleOf">The title of a text and the title's language, by the text's id.</param>
    /// <param name="locators">The locators of occurrences.</param>
    /// <returns>
    /// The entry itself when its locators are not more than <see cref="MostLocators"/> or all in one text. Else the same entry
    /// without occurrences of its own and with a sub-entry for each text, in the order of the book.
    /// </returns>
    public static IndexEntry ByText(IndexEntry entry, Func<string, (string Title, Language Language)> titleOf, Func<ImmutableArray<TermOccurrence>, ImmutableArray<Locator>> locators)
    {
        if (!entry.SubEntries.IsEmpty || locators(entry.Occurrences).Length <= MostLocators)
            return entry;
        var texts = entry.Occurrences.GroupBy(o => o.TextId, StringComparer.Ordinal).ToList();
        if (texts.Count < 2)
            return entry;
        return entry with
        {
            Occurrences = [],
            SubEntries = [.. texts.Select((text, i) => Part(FormattableString.Invariant($"{entry.Id}-s{i + 1}"), titleOf(text.Key), [.. text]))],
        };
    }

    private static IndexEntry Part(string id, (string Title, Language Language) title, ImmutableArray<TermOccurrence> occurrences) =>
        new(id, title.Title, title.Language, null, null, occurrences, [], [], []);
}
