using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Publishing.Core;
using Publishing.Typesetting.Paragraphs.Breaking;
using Publishing.Typesetting.Paragraphs.Placing;
using Publishing.Typesetting.Paragraphs.Shaping;
using Publishing.Typesetting.Text;

namespace Publishing.Typesetting.Paragraphs;

/// <summary>Sets one paragraph after another, keeping its lists. For one thread at a time.</summary>
internal sealed class ParagraphWork(WordShapers shapers, IDiagnostics diagnostics)
{
    private readonly PieceReading reading = new(shapers);
    private readonly BreakingPasses breaking = new(diagnostics);
    private readonly LinePlacing placing = new();

    /// <summary>Sets a paragraph: reads it, breaks it, places its lines.</summary>
    public SetParagraph Set(StyledText text, ParagraphStyle style, Pt measure, int looseness)
    {
        reading.Read(text, style.Direction);
        if (reading.Pieces.Count == 0)
            return new SetParagraph([], 0);
        var flexibility = FlexibilityOf(text, style, measure);
        var demerits = breaking.Break(text, reading, style, flexibility, looseness);
        var set = new SetParagraph(Place(text, style, measure), demerits);
        return placing.Rivers.Count == 0 ? set : Divert(set, text, style, measure, flexibility);
    }

    private ImmutableArray<SetLine> Place(StyledText text, ParagraphStyle style, Pt measure)
    {
        placing.Begin(text, reading, style, measure);
        var ends = breaking.Ends;
        var lines = new SetLine[ends.Count];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = placing.Place(breaking.Breakpoints[i == 0 ? 0 : ends[i - 1]], breaking.Breakpoints[ends[i]]);
        return ImmutableCollectionsMarshal.AsImmutableArray(lines);
    }

    /// <summary>Breaks a paragraph with rivers anew, but for an end of one of the first river's lines, if that leaves fewer and is hardly worse otherwise.</summary>
    private SetParagraph Divert(SetParagraph set, StyledText text, ParagraphStyle style, Pt measure, in Flexibility flexibility)
    {
        var (count, last) = (placing.Rivers.Count, placing.Rivers.First);
        var ends = breaking.Ends.ToArray();
        for (var line = last - 1; line > last - Rivers.FewestLines; line--)
        {
            var demerits = breaking.BreakWithout(ends[line], ends.Length, flexibility);
            if (demerits < 0 || demerits - set.Demerits > Demerits.River)
                continue;
            var diverted = Place(text, style, measure);
            if (placing.Rivers.Count < count)
                return new SetParagraph(diverted, demerits);
        }
        return set;
    }

    /// <summary>Finds the numbers of lines near its best in which a paragraph can be set well.</summary>
    public ImmutableArray<ParagraphLength> Lengths(StyledText text, ParagraphStyle style, Pt measure, int lines)
    {
        reading.Read(text, style.Direction);
        if (reading.Pieces.Count == 0)
            return [];
        var lengths = ImmutableArray.CreateBuilder<ParagraphLength>();
        breaking.FindLengths(text, reading, style, FlexibilityOf(text, style, measure), lines, lengths);
        return lengths.DrainToImmutable();
    }

    private static Flexibility FlexibilityOf(StyledText text, ParagraphStyle style, Pt measure)
    {
        var width = measure - style.InsetStart - style.InsetEnd;
        var em = text.Spans[0].Style.Size;
        var isJustified = style.Alignment == Alignment.Justified;
        return new Flexibility(
            width.Raw,
            isJustified ? style.GlyphStretch : 0,
            isJustified ? 0 : em.Raw * 4,
            style.Alignment == Alignment.Centre ? width.Raw / 2 : 0,
            Pt.Min(Pt.Max(em * 2, style.FirstIndent), width / 2).Raw);
    }
}
