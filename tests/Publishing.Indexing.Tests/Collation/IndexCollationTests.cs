using Publishing.Core;

namespace Publishing.Indexing.Tests;

public sealed class IndexCollationTests
{
    [Fact]
    public void English_is_ordered_word_by_word_without_case_diacritics_and_apostrophes() =>
        Assert.Equal(
            ["4 phases", "ascent", "Ḥava", "Haya", "Lo Lishma", "Lobby", "New Moon", "New York", "newborn", "NRNHY", "ʿOlam", "Yir’ah", "Yirat"],
            Sorted(IndexCollation.English, "newborn", "Lobby", "New York", "ʿOlam", "Lo Lishma", "Yirat", "Yir’ah", "NRNHY", "New Moon", "Haya", "Ḥava", "ascent", "4 phases"));

    [Fact]
    public void Hebrew_is_ordered_by_letters_without_niqqud_geresh_maqaf_and_final_forms() =>
        Assert.Equal(
            ["אור", "אין סוף", "בי״ע", "דְּבֵקוּת", "כלי", "כלים", "כָּלַל", "מסך", "מסכים", "רבה", "רב־תחום", "שכינה"],
            Sorted(IndexCollation.Hebrew, "שכינה", "מסכים", "מסך", "כָּלַל", "כלים", "כלי", "בי״ע", "דְּבֵקוּת", "אין סוף", "אור", "רבה", "רב־תחום").Order(IndexCollation.Hebrew));

    [Theory]
    [InlineData("achoraim", "A")]
    [InlineData("“Łaska”", "L")]
    [InlineData("ʿOlam", "O")]
    [InlineData("10 Sefirot", "#")]
    [InlineData("—", "#")]
    [InlineData("ךָּ", "כ")]
    [InlineData("וָו", "ו")]
    public void A_heading_is_filed_under_its_base_letter(string heading, string letter) =>
        Assert.Equal(letter, IndexCollation.LetterOf(heading));

    [Fact]
    public void The_language_chooses_the_alphabet()
    {
        Assert.Same(IndexCollation.Hebrew, IndexCollation.For(Language.Hebrew));
        Assert.Same(IndexCollation.English, IndexCollation.For(Language.English));
        Assert.True(IndexCollation.Hebrew.Compare("תיקון", "Abba") < 0);
        Assert.True(IndexCollation.English.Compare("Zohar", "אבא") < 0);
    }

    private static IEnumerable<string> Sorted(IndexCollation collation, params string[] headings) => headings.Order(collation);
}
