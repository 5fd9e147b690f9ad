using Publishing.Core;

namespace Publishing.Sources.Tests.Hebrew;

public class PairedMarksTests
{
    [Theory]
    [InlineData("אחת (שתיים שלוש) ארבע ", PairedMarks.AgainstBracket)]
    [InlineData("אחת \"שתיים שלוש\" ארבע ", PairedMarks.AgainstQuote)]
    [InlineData("אחת ה\"שתיים שלוש\", ארבע ", PairedMarks.AgainstQuote)]
    public void Against_a_reading_that_tears_a_pair_apart_speaks_that_it_closes_nothing(string line, int against)
    {
        // One reading keeps the line as it stands; the others begin with its second, third and fourth word.
        var readings = ReadingsOf(line);
        int[] before = [.. readings.Inner];
        new PairedMarks().Weigh(readings);
        Assert.Equal([0, 0, against, 0], readings.Unpaired);
        Assert.Equal(before.Zip(readings.Unpaired, (b, u) => b - u), readings.Inner);
    }

    [Fact]
    public void What_the_line_before_left_open_is_closed_first()
    {
        var marks = new PairedMarks();
        marks.Weigh(ReadingsOf("אפס (ועוד "));
        var readings = ReadingsOf("אחת) שתיים (שלוש ארבע) ");
        marks.Weigh(readings);
        Assert.Equal([0, 0, 0, PairedMarks.AgainstBracket], readings.Unpaired);
    }

    [Fact]
    public void What_stays_open_for_many_lines_was_not_meant_to()
    {
        var marks = new PairedMarks();
        marks.Weigh(ReadingsOf("אפס (ועוד "));
        for (var i = 0; i < 8; i++)
            marks.Weigh(ReadingsOf("אחת שתיים שלוש "));
        var readings = ReadingsOf("אחת) שתיים שלוש ");
        marks.Weigh(readings);
        Assert.All(readings.Unpaired, u => Assert.Equal(PairedMarks.AgainstBracket, u));
    }

    [Theory]
    [InlineData("אמר ר\"ל כמ\"ש הב\"ה ")]
    [InlineData("לפי חז\"ל, ע\"ב. כנ\"ל ")]
    public void Abbreviations_open_and_close_nothing(string line)
    {
        var readings = ReadingsOf(line);
        new PairedMarks().Weigh(readings);
        Assert.All(readings.Unpaired, u => Assert.Equal(0, u));
    }

    private static LineReadings ReadingsOf(string line) =>
        LineReadings.InVisualOrder(TracedText.Of(new SourceText("a.txt", line)), 0, new Junctions(JunctionModel.Default), new RunLengths());
}
