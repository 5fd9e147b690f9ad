using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;
using Publishing.Unicode.Hyphenation;
using static Publishing.Typesetting.Tests.Paragraphs.TestType;

namespace Publishing.Typesetting.Tests.Paragraphs.Shaping;

public class HyphenationTests
{
    [Theory]
    [InlineData("extravagance")]
    [InlineData("“extravagance,”")]
    [InlineData("thought—extravagance!")]
    public void A_word_has_the_same_divisions_whether_it_is_roman_italic_or_partly_both(string text)
    {
        var whole = DivisionsOf(text, []);
        Assert.NotEmpty(whole);
        for (var boundary = 1; boundary < text.Length; boundary++)
            Assert.Equal(whole, DivisionsOf(text, [boundary]));
    }

    [Fact]
    public void Words_that_the_editor_lists_are_divided_as_listed_in_whatever_type_they_stand()
    {
        var house = Hyphenator.EnglishUs.WithExceptions(["extra-vagance", "publisher"]);
        for (var boundary = 1; boundary < 12; boundary++)
            Assert.Equal([5], DivisionsOf("Extravagance", [boundary], house));
        Assert.Empty(DivisionsOf("publisher", [4], house));
        Assert.Equal([20], DivisionsOf("publishers, extra-vagance", [4], Hyphenator.EnglishUs.WithExceptions(["publishers", "extra", "va-gance"])));
    }

    [Fact]
    public void Names_and_parts_of_compounds_cost_more()
    {
        Assert.True(PenaltyOf("Publisher") > PenaltyOf("publisher"));
        Assert.True(PenaltyOf("master-publisher") > PenaltyOf("Publisher"));
    }

    [Theory]
    [InlineData("מלאכת")]
    [InlineData("word")]
    [InlineData("12345678")]
    public void Some_words_are_not_divided(string text) => Assert.Empty(DivisionsOf(text, []));

    private static int PenaltyOf(string text)
    {
        var reading = Read(text, []);
        return Hyphenation.Of(text, reading.Pieces[0]).Max(d => d.Penalty);
    }

    private static int[] DivisionsOf(string text, ImmutableArray<int> boundaries, Hyphenator? hyphenator = null)
    {
        var reading = Read(text, boundaries, hyphenator);
        var places = new List<int>();
        for (var i = 0; i < reading.Pieces.Count; i++)
        {
            var piece = reading.Pieces[i];
            places.AddRange(Hyphenation.Of(text, piece).Select(d => piece.Start + d.Offset));
        }
        return [.. places];
    }

    private static PieceReading Read(string text, ImmutableArray<int> boundaries, Hyphenator? hyphenator = null)
    {
        var edges = boundaries.Insert(0, 0).Add(text.Length);
        var spans = edges.Skip(1).Select((end, i) => new StyledSpan(edges[i], end, Body with { Italic = i % 2 == 1 }, Language.English, null, null));
        var reading = new PieceReading(new WordShapers(hyphenator ?? Hyphenator.EnglishUs, new DiagnosticList()));
        reading.Read(new StyledText(text, [.. spans], []), Direction.LeftToRight);
        return reading;
    }
}
