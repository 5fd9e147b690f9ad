using Publishing.Core;

namespace Publishing.Sources.Tests.Suspicions;

public class SuspicionTests
{
    [Theory]
    [InlineData("He said, “It is so.", "S015 “")]
    [InlineData("It is (as he said so.", "S015 (")]
    [InlineData("It is as he said) so.", "S015 )")]
    [InlineData("He wrote [so and left.", "S015 [")]
    [InlineData("הוא אמר \"כך וכך, והלך לו לדרכו.", "S015 \"")]
    [InlineData("He gave the the book to them.", "S016 the the")]
    [InlineData("He gave his desire desire to them.", "S016 desire desire")]
    [InlineData("הוא נתן את את הספר לתלמיד.", "S016 את את")]
    [InlineData("All of it is in Kabbalah, and in Kabbalah again; and then in Kabala too.", "S018 Kabala")]
    [InlineData("We read Tzadik, and Tzadik, and Zadik too.", "S018 Zadik")]
    [InlineData("We saw Chaim, and Chaim, and Haim’s house.", "S018 Haim")]
    [InlineData("We saw Yitzhak, and Yitzhak, and Yitzchak too.", "S018 Yitzchak")]
    [InlineData("The vеssel receives.", "S019 vеssel")]
    [InlineData("The lightאור receives.", "S019 lightאור")]
    public void A_fault_is_suspected_at_its_place(string text, string expected)
    {
        var diagnostic = Assert.Single(Of(text));
        Assert.Equal(expected, diagnostic.Rule.Code + " " + diagnostic.Where.Text.ToString());
    }

    [Theory]
    [InlineData("He said, “It is so,” and “no” (as one says), [so] to speak.")]
    [InlineData("“This is a quotation that goes on.\n\n“It goes on here.\n\n“And here it ends.”\n\nThen he left.")]
    [InlineData("There are: 1) this; 2) that; a) these; and b) those.")]
    [InlineData("He had had it, and knew that that was very very good, no no no, and so so.")]
    [InlineData("And the Lord called Moses Moses, and he said here.")]
    [InlineData("ויום יום ולילה לילה הלכו איש איש לדרכו, מעט מעט, לאט לאט, והוא הוא שאמר מאוד מאוד.")]
    [InlineData("הוא אמר ”כך“ ו\"כך\", ורש\"י פירש בח\"א.")]
    [InlineData("הוא אמר \"משפט שנמשך.\n\nועוד פסקה של אותו משפט.\n\nוכאן סופו\", והלך.")]
    [InlineData("הוא חיפש בGoogle ואת הDNA, ה-API וב־IBM.")]
    [InlineData("We saw Anna, and John, and Joan, and Jane; Rachel and Leah, Mark and Mary.")]
    [InlineData("He was better; the butter was bitter, Better and Beter are not names.")]
    [InlineData("Points \u05B0 \u05B0 without \u05B0 letters.")]
    [InlineData("A title without a mark\n\nThe paragraph ends as it should.")]
    public void What_is_in_order_is_left_alone(string text) => Assert.Empty(Of(text).Select(d => d.ToString()));

    [Fact]
    public void A_wrong_word_of_the_seed_is_suspected_and_the_correction_offered_mends_it()
    {
        var seed = SeedTests.Normalise("000_2d0c1ae0b6c597a1");
        var diagnostics = new DiagnosticList();
        SuspicionReport.Write([seed], diagnostics);
        var found = Assert.Single(diagnostics.Sorted(), d => d.Rule == SourceRules.WrongWord);
        Assert.Equal("accent", found.Where.Text.ToString());
        var yaml = "corrections:\n" + found.Hint![(found.Hint!.IndexOf('\n', StringComparison.Ordinal) + 1)..] + "\n";
        var corrected = SeedTests.Normalise("000_2d0c1ae0b6c597a1", Corrections.Parse(new SourceText("corrections.yaml", yaml), diagnostics));
        Assert.Contains("he will remain in this ascent forever", string.Join('\n', corrected.Document.Blocks.Select(b => b.PlainText)), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_spellings_are_looked_for_across_the_texts_of_a_book()
    {
        var diagnostics = new DiagnosticList();
        SuspicionReport.Write([Normalise("a.txt", "We read it in Shlavey HaSulam, and in Shlavey HaSulam again."), Normalise("b.txt", "We read it in Shlavei HaSulam.")], diagnostics);
        Assert.Equal("b.txt:1:15: warning S018: «Shlavei» (1 time) may be another spelling of «Shlavey» (2 times).", Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void A_paragraph_that_breaks_off_is_suspected_where_the_others_do_not()
    {
        const string Whole = "This is a paragraph of running text that is long enough and ends with a mark of its own.\n\n";
        const string Broken = "This is a paragraph of running text that is long enough and ends without any mark of its\n\n";
        Assert.Equal("S020", Assert.Single(Of(string.Concat(Enumerable.Repeat(Whole, 8)) + Broken + Whole)).Rule.Code);
        Assert.Empty(Of(string.Concat(Enumerable.Repeat(Broken, 8))));
    }

    [Fact]
    public void The_fuzz_suite_s_inputs_give_suspicions_or_none_and_no_crash()
    {
        for (var number = 0; number < 500; number++)
        {
            var input = Robustness.DamagedInput.Of(number);
            var diagnostics = new DiagnosticList();
            if (SourceReader.Decode(input.Bytes, input.Path, diagnostics) is { } source)
                SuspicionReport.Write([Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics)], diagnostics);
        }
    }

    private static NormalisedText Normalise(string path, string text) => Normalisation.Normalise(new SourceText(path, text), new NormalisationOptions(null), new DiagnosticList());

    private static IReadOnlyList<Diagnostic> Of(string text)
    {
        var diagnostics = new DiagnosticList();
        SuspicionReport.Write([Normalise("a.txt", text)], diagnostics);
        return diagnostics.Sorted();
    }
}
