namespace Publishing.Core.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("EN", "en")]
    [InlineData(" he-latn ", "he-Latn")]
    [InlineData("iw_IL", "he-IL")]
    [InlineData("sa-latn-x-iast", "sa-Latn-x-iast")]
    [InlineData("english", null)]
    [InlineData("e", null)]
    [InlineData("en-", null)]
    [InlineData("ст", null)]
    [InlineData("en-verylongsubtag", null)]
    public void A_tag_is_read_in_its_canonical_case(string tag, string? expected) => Assert.Equal(expected, Language.Parse(tag)?.Tag);

    [Theory]
    [InlineData("he-Latn", true)]
    [InlineData("sa-Latn", true)]
    [InlineData("und-Latn", true)]
    [InlineData("la", true)]
    [InlineData("de", true)]
    [InlineData("en", false)]
    [InlineData("en-GB", false)]
    [InlineData("he", false)]
    [InlineData("grc", false)]
    [InlineData("und", false)]
    public void Words_of_other_languages_stand_in_italic_when_in_Latin_letters(string tag, bool expected) => Assert.Equal(expected, new Language(tag).StandsInItalic);
}
