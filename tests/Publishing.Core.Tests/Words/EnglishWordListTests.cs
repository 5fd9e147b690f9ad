namespace Publishing.Core.Tests;

public sealed class EnglishWordListTests
{
    [Fact]
    public void Every_word_of_the_list_is_found_so_it_is_sorted()
    {
        var words = EnglishWordList.All.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        Assert.True(words.Length > 60_000);
        Assert.All(words, word => Assert.True(EnglishWordList.Contains(word), word));
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
