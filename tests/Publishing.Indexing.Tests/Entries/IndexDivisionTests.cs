using Publishing.Core;

namespace Publishing.Indexing.Tests;

public sealed class IndexDivisionTests
{
    [Fact]
    public void An_entry_with_more_than_six_locators_is_divided_by_text()
    {
        var divided = Divide(1, 3, 5, 7, 9, 11, 13);
        Assert.Empty(divided.Occurrences);
        Assert.Equal(["Title of a", "Title of b"], divided.SubEntries.Select(s => s.Headword));
        Assert.Equal(7, divided.SubEntries.Sum(s => s.Occurrences.Length));
        Assert.Equal(["i-kli-s1", "i-kli-s2"], divided.SubEntries.Select(s => s.Id));
    }

    [Fact]
    public void Six_locators_stay_together() => Assert.Empty(Divide(1, 3, 5, 7, 9, 11).SubEntries);

    [Fact]
    public void Ranges_count_as_one() => Assert.Empty(Divide(1, 2, 3, 4, 5, 6, 7, 8, 9).SubEntries);

    [Fact]
    public void An_entry_of_one_text_cannot_be_divided() => Assert.Empty(Divide([.. Enumerable.Range(0, 8).Select(i => 20 + 2 * i)]).SubEntries);

    // Pages to 9 are in text a, later ones in text b.
    private static IndexEntry Divide(params int[] pages)
    {
        var entry = new IndexEntry("i-kli", "Kli", Language.TransliteratedHebrew, "vessel", "כלי",
            [.. pages.Select(p => new TermOccurrence(p.ToString(System.Globalization.CultureInfo.InvariantCulture), p < 10 ? "a" : "b", false))], [], [], []);
        return IndexDivision.ByText(
            entry,
            id => ("Title of " + id, Language.English),
            occurrences => LocatorResolution.Resolve(occurrences, anchor => new PagePosition(int.Parse(anchor, System.Globalization.CultureInfo.InvariantCulture), anchor)));
    }
}
