using Publishing.Unicode.Hyphenation;

namespace Publishing.Unicode.Tests.Hyphenation;

public class HyphenatorTests
{
    [Theory]
    [InlineData("hy-phen-ation")]
    [InlineData("com-puter")]
    [InlineData("man-u-script")]
    [InlineData("demon-stra-tion")]
    [InlineData("su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("as-so-ciate")]
    [InlineData("reci-procity")]
    [InlineData("project")]
    [InlineData("ta-ble")]
    [InlineData("de-mo-c-rat")] // The pattern file itself names this fault of its own.
    public void American_words_are_divided_as_TeX_divides_them(string divided) =>
        Assert.Equal(divided, Divide(Hyphenator.EnglishUs, divided.Replace("-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("uni-ver-sity")]
    [InlineData("ma-nu-script")]
    [InlineData("hy-phen-a-tion")]
    public void British_words_are_divided_by_their_own_patterns(string divided) =>
        Assert.Equal(divided, Divide(Hyphenator.EnglishGb, divided.Replace("-", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Hyphenation", "Hy-phen-ation")]
    [InlineData("HYPHENATION", "HY-PHEN-ATION")]
    [InlineData("“hyphenation,”", "“hy-phen-ation,”")]
    [InlineData("hyphenation’s", "hy-phen-ation’s")]
    public void Case_and_what_clings_to_a_word_change_nothing(string word, string expected) =>
        Assert.Equal(expected, Divide(Hyphenator.EnglishUs, word));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("item")]
    [InlineData("well-demonstrated")]
    [InlineData("demon\u00ADstration")]
    [InlineData("demonstration—hyphenation")]
    [InlineData("בראשית")]
    [InlineData("וּבְמִשְׁפָּטֶיךָ")]
    [InlineData("12345678")]
    [InlineData("…………")]
    public void Some_words_are_never_divided(string word) => Assert.Empty(Hyphenator.EnglishUs.Hyphenate(word));

    [Fact]
    public void Exceptions_of_the_house_go_before_patterns_and_before_the_files_own()
    {
        var house = Hyphenator.EnglishUs.WithExceptions(["Kedusha", "hyphe-nation", "Demonstration", "demon-stration"]);
        Assert.Equal("kedusha", Divide(house, "kedusha"));
        Assert.Equal("KEDUSHA", Divide(house, "KEDUSHA"));
        Assert.Equal("hyphe-nation", Divide(house, "hyphenation"));
        Assert.Equal("demon-stration", Divide(house, "demonstration"));
        Assert.Equal("hy-phen-ation", Divide(Hyphenator.EnglishUs, "hyphenation"));
    }

    [Fact]
    public void A_division_too_near_an_end_is_dropped_even_from_an_exception() =>
        Assert.Equal("ta-ble", Divide(Hyphenator.EnglishUs.WithExceptions(["-t-a--b-l-e-"]), "table"));

    [Theory]
    [InlineData("")]
    [InlineData("\\patterns{")]
    [InlineData("\\patterns{}}}{{ % \\hyphenation{")]
    [InlineData("%")]
    [InlineData("\\hyphenation{-- - }")]
    public void A_file_without_patterns_divides_nothing(string tex) => Assert.Empty(Hyphenator.Parse(tex).Hyphenate("hyphenation"));

    [Fact]
    public void Patterns_may_be_of_any_alphabet() =>
        Assert.Equal("гипер-текст", Divide(Hyphenator.Parse("\\patterns{ р1т }"), "гипертекст"));

    [Fact]
    public void A_word_of_any_length_is_divided()
    {
        var word = string.Concat(Enumerable.Repeat("hyphenation", 1000));
        Assert.NotEmpty(Hyphenator.EnglishUs.Hyphenate(word));
    }

    internal static string Divide(Hyphenator hyphenator, string word)
    {
        foreach (var place in hyphenator.Hyphenate(word).Reverse())
            word = word.Insert(place, "-");
        return word;
    }
}
