namespace Publishing.Indexing.Tests;

public sealed class LocatorResolutionTests
{
    [Theory]
    [InlineData("1 2 3 5", "1–3, 5")]
    [InlineData("7 7 7", "7")]
    [InlineData("9 3 1", "1, 3, 9")]
    [InlineData("4 5* 6", "4, 5*, 6")]
    [InlineData("4 5 5* 6 7", "4, 5*, 6–7")]
    [InlineData("4n3", "4n3")]
    [InlineData("4n3 4n12 4n3", "4nn3, 12")]
    [InlineData("4n1 4", "4")]
    [InlineData("4 5n2 6", "4, 5n2, 6")]
    [InlineData("4n2 4n1*", "4*nn1, 2")]
    [InlineData("", "")]
    public void Pages_are_sorted_joined_and_none_doubled(string occurrences, string expected) =>
        Assert.Equal(expected, Resolve(occurrences, page => (page, page.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void The_order_comes_from_the_pages_and_not_from_their_numbers() =>
        Assert.Equal("iii–iv, 1–2", Resolve("5 6 4 3", page => (page, page switch { 3 => "iii", 4 => "iv", 5 => "1", _ => "2" })));

    [Fact]
    public void Hebrew_folios_are_joined_by_their_pages() =>
        Assert.Equal("טו–טז, יח", Resolve("15 16 18", page => (page, page switch { 15 => "טו", 16 => "טז", _ => "יח" })));

    [Fact]
    public void An_anchor_without_a_page_is_left_out() =>
        Assert.Empty(LocatorResolution.Resolve([new TermOccurrence("x", "t", false)], _ => null));

    [Fact]
    public void A_page_is_linked_to_where_the_term_is_explained()
    {
        var locators = LocatorResolution.Resolve(
            [new("first", "t", false), new("explained", "t", true), new("last", "t", false)],
            _ => new PagePosition(0, "1"));
        Assert.Equal("explained", Assert.Single(locators).FirstAnchor);
    }

    private static string Resolve(string occurrences, Func<int, (int, string)> pageOf)
    {
        var marks = occurrences.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(mark => mark.TrimEnd('*').Split('n')).ToArray();
        var isDefinition = occurrences.Split(' ').Select(mark => mark.EndsWith('*')).ToArray();
        var locators = LocatorResolution.Resolve(
            [.. marks.Select((mark, i) => new TermOccurrence($"{i}/{mark[0]}", "t", isDefinition[i], mark.Length > 1 ? int.Parse(mark[1], System.Globalization.CultureInfo.InvariantCulture) : 0))],
            anchor => pageOf(int.Parse(anchor[(anchor.IndexOf('/', StringComparison.Ordinal) + 1)..], System.Globalization.CultureInfo.InvariantCulture)) is var (index, folio) ? new PagePosition(index, folio) : null);
        return string.Join(", ", locators.Select(l => (l.First == l.Last ? l.First : $"{l.First}–{l.Last}") + (l.IsDefinition ? "*" : "") + l.NoteText));
    }
}
