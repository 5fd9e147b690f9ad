namespace Publishing.Core.Tests;

public sealed class EnglishWordListTests
{
    [Fact]
    public void Every_word_of_the_list_is_found_so_it_is_sorted()
    {
        Assert.True(EnglishWordList.All.Count() > 60_000);
        Assert.All(EnglishWordList.All, word => Assert.True(EnglishWordList.Contains(word), word));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("kintsugi")]
    [InlineData("zzz")]
    [InlineData("")]
    [InlineData("grat")]
    [InlineData("graterx")]
    [InlineData("ḥug")]
    public void Other_words_are_not(string word) => Assert.False(EnglishWordList.Contains(word));
}
