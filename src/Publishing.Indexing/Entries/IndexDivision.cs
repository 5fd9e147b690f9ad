using System.Collections.Immutable;

namespace Publishing.Indexing;

/// <summary>Divides entries whose locators have run long: a reader does not look up seven pages in a row.</summary>
public static class IndexDivision
{
    /// <summary>More locators than these are divided (Chicago Manual of Style, indexes: "five or six").</summary>
    public const int MostLocators = 6;

    /// <summary>Divides an entry by the texts of the book.</summary>
    /// <param name="entry">The entry, without sub-entries.</param>
    /// <param name="titleOf">The title of a text, by its id.</param>
    /// <param name="pageOf">The page of an anchor, or null when it is not in the set book.</param>
    /// <returns>
    /// The entry itself when its locators are not more than <see cref="MostLocators"/> or all in one text. Else the same entry
    /// without occurrences of its own and with a sub-entry for each text, in the order of the book.
    /// </returns>
    public static IndexEntry ByText(IndexEntry entry, Func<string, string> titleOf, Func<string, PagePosition?> pageOf)
    {
        if (!entry.SubEntries.IsEmpty || LocatorResolution.Resolve(entry.Occurrences, pageOf).Length <= MostLocators)
            return entry;
        var texts = entry.Occurrences.GroupBy(o => o.TextId, StringComparer.Ordinal).ToList();
        if (texts.Count < 2)
            return entry;
        return entry with
        {
            Occurrences = [],
            SubEntries = [.. texts.Select((text, i) => entry with
            {
                Id = FormattableString.Invariant($"{entry.Id}-s{i + 1}"),
                Headword = titleOf(text.Key),
                Language = entry.Language.IsHebrew ? entry.Language : Core.Language.English,
                Gloss = null,
                OtherForm = null,
                Occurrences = [.. text],
                See = ImmutableArray<string>.Empty,
                SeeAlso = ImmutableArray<string>.Empty,
            })],
        };
    }
}
