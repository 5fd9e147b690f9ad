using System.Collections.Immutable;
using Publishing.Core;

namespace Publishing.Sources.Tests.Hebrew;

public class EvidenceTests
{
    [Fact]
    public void A_blank_at_the_end_marks_a_full_line_the_more_the_more_lines_have_none()
    {
        var (alone, among, most) = (AsItStands(0, 100), AsItStands(20, 100), AsItStands(1_000_000, 100));
        Assert.True(among < alone - JunctionModel.Unit, $"{among}, {alone}");
        Assert.True(most < among && most >= -10 * JunctionModel.Unit, $"{most}");
    }

    [Fact]
    public void A_line_that_stops_well_before_the_edge_stands_in_order_whatever_the_others_have() =>
        Assert.Equal(AsItStands(0, 70), AsItStands(1000, 70));

    private static int AsItStands(int unmarked, int fullness)
    {
        var lines = ImmutableArray<Line>.Empty;
        var evidence = new Evidence(new Junctions(JunctionModel.Default), new RunLengths(), LineRoom.Learn(lines, Measure.Of(lines), _ => true), unmarked);
        var readings = evidence.Read(TracedText.Of(new SourceText("a.txt", "אחת שתיים שלוש ארבע ")), fullness);
        Assert.Equal(0, readings.Splits[0]);
        return readings.Inner[0];
    }
}
