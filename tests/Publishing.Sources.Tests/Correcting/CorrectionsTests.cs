using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Correcting;

public class CorrectionsTests
{
    private readonly DiagnosticList diagnostics = new();

    [Fact]
    public void A_correction_changes_the_text_and_stands_in_the_ledger()
    {
        var result = Normalise("One two,\nthree four.", "three two", "find: two, three\n    replace: three, two");
        Assert.Equal("paragraph\tOne three, two four.\n", BlockDump.Write(result.Document));
        var entry = Assert.Single(result.Ledger.Entries, e => e.Pass == "apply corrections");
        Assert.Equal(("three two", 100), (entry.Reason, entry.Confidence));
        Assert.True(result.Ledger.Verify(result.Document, diagnostics));
    }

    [Fact]
    public void A_correction_that_finds_no_place_names_the_nearest_lines()
    {
        Normalise("Here is a line.\n\nAnother line of words.", "x", "find: another line of wards\n    replace: y");
        var diagnostic = Assert.Single(diagnostics.Sorted());
        Assert.Equal("corrections.yaml:2:5: error S009: The text to find does not stand in a.txt.", diagnostic.ToString());
        Assert.StartsWith("Nearest to it: «Another line of words.»", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_that_finds_several_places_is_an_error()
    {
        Normalise("word word", "x", "find: word\n    replace: y");
        Assert.Equal("The text to find stands 2 times in a.txt.", Assert.Single(diagnostics.Sorted()).Text);
    }

    [Fact]
    public void A_correction_of_another_text_is_left_alone()
    {
        Normalise("word", "x", "find: other\n    replace: y", text: "b.txt");
        Assert.Empty(diagnostics.Sorted());
    }

    [Theory]
    [InlineData("corrections: [", "corrections.yaml:1:")]
    [InlineData("wrong: 1", "corrections.yaml:1:1: error S008")]
    [InlineData("corrections:\n  - text: a\n    find: b\n    replace: c", "corrections.yaml:2:5: error S008: The correction has no 'reason'.")]
    [InlineData("corrections:\n  - text: a\n    find: b\n    replace: c\n    reason: d\n    colour: e", "corrections.yaml:6:5: error S008: The key 'colour'")]
    [InlineData("corrections:\n  - just text", "corrections.yaml:2:5: error S008")]
    public void A_fault_in_the_file_is_reported_at_its_place(string yaml, string expected)
    {
        Corrections.Parse(new SourceText("corrections.yaml", yaml), diagnostics);
        Assert.StartsWith(expected, diagnostics.Sorted()[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_nested_without_end_is_refused()
    {
        Assert.Null(Corrections.Parse(new SourceText("corrections.yaml", "corrections: " + new string('[', 100_000)), diagnostics));
        Assert.Contains("nested too deeply", diagnostics.Sorted()[0].Text, StringComparison.Ordinal);
    }

    private NormalisedText Normalise(string source, string reason, string body, string text = "a.txt")
    {
        var yaml = $"corrections:\n  - text: {text}\n    {body}\n    reason: {reason}\n";
        var corrections = Corrections.Parse(new SourceText("corrections.yaml", yaml), diagnostics);
        return Normalisation.Normalise(new SourceText("seeds/a.txt", source), new NormalisationOptions(Language.English, corrections), diagnostics);
    }
}
