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

    [Theory]
    [InlineData("another line of wards", "Here is a line.\n\nAnother line of words.", "3:1 «Another line of words» (1 of 21 characters differ)")]
    [InlineData("he said 'no'", "He said no.\n\nSo he said “no” and left.", "1:1 «He said no» (2 of 12 characters differ)")]
    [InlineData("he said \"no\"", "So he said “no” and left.", "1:4 «he said “no”» (U+201C “ stands there where the correction has U+0022 \")")]
    [InlineData("רש\"י אומר", "כך רש״י אומר בספרו", "1:4 «רש״י אומר» (U+05F4 ״ stands there where the correction has U+0022 \")")]
    [InlineData("של הרב", "דברים\nשֶׁל הָרַב כתובים", "2:1 «שֶׁל הָרַב» (U+05B6 ֶ stands there where the correction has U+05DC ל)")]
    [InlineData("well-known words", "The well–known\nwords of it", "1:5 «well–known words» (U+2013 – stands there where the correction has U+002D -)")]
    [InlineData("quite different", "Nothing of the kind.", null)]
    public void A_correction_that_finds_no_place_names_the_nearest_places_and_how_they_differ(string find, string source, string? nearest)
    {
        Normalise(source, "x", $"find: '{find.Replace("'", "''", StringComparison.Ordinal)}'\n    replace: y");
        var diagnostic = Assert.Single(diagnostics.Sorted());
        Assert.Equal("corrections.yaml:2:5: error S009: The text to find does not stand in a.txt.", diagnostic.ToString());
        Assert.Equal(nearest is null ? null : "Nearest to it: " + nearest, diagnostic.Hint);
    }

    [Fact]
    public void A_correction_that_finds_several_places_is_an_error_that_names_them()
    {
        Normalise("word word\n\na word", "x", "find: word\n    replace: y");
        Assert.Equal("The text to find stands 3 times in a.txt: at 1:1, 1:6, 3:3.", Assert.Single(diagnostics.Sorted()).Text);
    }

    [Theory]
    [InlineData("before: 'a'", "word word a y.")]
    [InlineData("before: 'word '\n    after: a", "word y a word.")]
    [InlineData("after: '.'", "word word a y.")]
    public void What_stands_around_it_tells_a_short_text_from_others(string around, string expected)
    {
        var result = Normalise("word word a word.", "x", $"find: word\n    replace: y\n    {around}");
        Assert.Equal(expected, Assert.Single(result.Document.Blocks).PlainText);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void Corrections_that_overlap_are_an_error()
    {
        Normalise("one two three", "x", "find: one two\n    replace: a\n    reason: r\n  - text: a.txt\n    find: two three\n    replace: b");
        var diagnostic = Assert.Single(diagnostics.Sorted());
        Assert.Equal("corrections.yaml:6:5: error S009: The text to find overlaps that of the correction at corrections.yaml:2:5.", diagnostic.ToString());
    }

    [Fact]
    public void A_correction_that_was_made_in_the_source_says_so()
    {
        Normalise("It is as it should be.", "x", "find: as it shuold be\n    replace: as it should be");
        Assert.Equal("The text to find does not stand in a.txt, but what is to replace it does, at 1:7.", Assert.Single(diagnostics.Sorted()).Text);
    }

    [Fact]
    public void A_correction_that_changes_nothing_keeps_what_stands_there_and_is_on_record()
    {
        const string Page = "A Title\n\nA paragraph that is long enough to be taken for the text of this page, and so it is.\n\nBack to top\n";
        Assert.DoesNotContain("Back", BlockDump.Write(Normalisation.Normalise(new SourceText("a.txt", Page), new NormalisationOptions(null), diagnostics).Document), StringComparison.Ordinal);

        var result = Normalise(Page, "x", "find: Back to top\n    replace: ' Back  to top '");

        Assert.Empty(diagnostics.Sorted());
        Assert.Contains("Back to top", BlockDump.Write(result.Document), StringComparison.Ordinal);
        Assert.Equal("Back to top", Assert.Single(result.Ledger.Entries, e => e.Pass == "apply corrections").After);
    }

    [Fact]
    public void Several_corrections_of_a_line_and_across_lines_are_all_made()
    {
        var result = Normalise("one two three four\nfive six\n\nseven eight", "x",
            "find: two\n    replace: '2'\n    reason: r\n  - text: a.txt\n    find: seven\n    replace: '7'\n    reason: r\n  - text: a.txt\n    find: four five\n    replace: 4 5");
        Assert.Equal("paragraph\tone 2 three 4 5 six\nparagraph\t7 eight\n", BlockDump.Write(result.Document));
        Assert.Equal("seeds/a.txt:1:15", result.Ledger.Entries.Single(e => e.After == "4 5").Where.ToString());
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_correction_takes_a_line_out_of_a_paragraph()
    {
        var result = Normalise("The first line of a paragraph that goes on, and then\nnoise\nthe second line of the paragraph that goes on and then\nthe third line of the paragraph that goes on and then.\n", "x", "find: noise\n    replace: ''");
        Assert.Single(result.Document.Blocks);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void A_page_is_corrected_by_its_text_and_not_by_its_tags()
    {
        var corrections = Corrections.Parse(new SourceText("corrections.yaml",
            "corrections:\n  - text: a.html\n    find: in this <accent> & \"forever\"\n    replace: in this <ascent> & \"forever\"\n    reason: r"), diagnostics);
        var source = new SourceText("a.html", "<p>He will <b>remain</b> in <i>this</i> &lt;accent&gt; &amp; &quot;forever&quot;, and that is all that there is to say of him here.</p>");
        var result = Normalisation.Normalise(source, new NormalisationOptions(Language.English, corrections), diagnostics);
        Assert.Equal("He will remain in this <ascent> & “forever”, and that is all that there is to say of him here.", Assert.Single(result.Document.Blocks).PlainText);
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void Corrections_of_no_text_are_named()
    {
        var corrections = Corrections.Parse(new SourceText("corrections.yaml", "corrections:\n  - {text: a.txt, find: a, replace: b, reason: r}\n  - {text: b.txt, find: a, replace: b, reason: r}"), diagnostics);
        corrections!.ReportStrangers(["seeds/a.txt", "bb.txt"], diagnostics);
        Assert.Equal("corrections.yaml:3:5: warning S021: No text of the edition is 'b.txt'.", Assert.Single(diagnostics.Sorted()).ToString());
    }

    [Fact]
    public void Many_patterns_are_found_as_one_by_one()
    {
        var random = new Random(1);
        string Text(int length) => new([.. Enumerable.Range(0, length).Select(_ => "abc"[random.Next(3)])]);
        var text = Text(2_000);
        string[] patterns = [.. Enumerable.Range(0, 100).Select(_ => Text(random.Next(0, 7)))];
        var found = new List<(int, int)>();
        new PatternSearch(patterns).Find(text, (pattern, end) => found.Add((pattern, end)));
        var expected = from p in Enumerable.Range(0, patterns.Length)
                       from at in Enumerable.Range(0, text.Length)
                       where patterns[p].Length > 0 && string.CompareOrdinal(text, at, patterns[p], 0, patterns[p].Length) == 0
                       select (p, at + patterns[p].Length);
        Assert.Equal(expected.Order(), found.Order());
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
