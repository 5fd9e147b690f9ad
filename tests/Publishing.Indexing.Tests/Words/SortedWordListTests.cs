namespace Publishing.Indexing.Tests;

public sealed class SortedWordListTests
{
    private static readonly SortedWordList List = SortedWordList.Read("scowl.txt");

    [Fact]
    public void Every_word_of_the_list_is_found_so_it_is_sorted()
    {
        Assert.True(List.All.Count() > 40_000);
        Assert.All(List.All, word => Assert.True(List.Contains(word), word));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("kintsugi")]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("grat")]
    [InlineData("graterx")]
    [InlineData("ḥug")]
    public void Other_words_are_not(string word) => Assert.False(List.Contains(word));
}
