using System.Buffers.Binary;
using Publishing.Core;
using Publishing.Fonts.Subsetting;

namespace Publishing.Fonts;

/// <summary>Adds glyphs to a subset that draw its glyphs elsewhere.</summary>
/// <remarks>
/// A PDF can then show a mark from where the pen is. Readers that take text from a page sort it by place, and break a word
/// at a mark that is shown from somewhere inside the letter before it.
/// </remarks>
public static class ShiftedGlyphs
{
    private const int MaxPoints = 6, MaxContours = 8, MaxCompositePoints = 10, MaxCompositeContours = 12, MaxElements = 28, MaxDepth = 30;

    /// <summary>Appends a composite glyph for each shift.</summary>
    /// <param name="subset">A subset with TrueType outlines that holds the glyphs.</param>
    /// <param name="shifts">The shifts; glyphs by their numbers in the font.</param>
    /// <returns>The font program. The first shift has the number <see cref="FontSubset.GlyphCount"/>, the others follow.</returns>
    /// <exception cref="ArgumentException">The subset has CFF outlines, lacks a glyph, or gets more than 65,535 glyphs.</exception>
    public static ReadOnlyMemory<byte> Append(FontSubset subset, IReadOnlyList<ShiftedGlyph> shifts)
    {
        ArgumentNullException.ThrowIfNull(subset);
        ArgumentNullException.ThrowIfNull(shifts);
        if (subset.IsCff)
            throw new ArgumentException("Only TrueType outlines have composites.", nameof(subset));
        if (subset.GlyphCount + shifts.Count > ushort.MaxValue)
            throw new ArgumentException("A font holds at most 65,535 glyphs.", nameof(shifts));

        var font = OpenTypeFont.Parse(subset.Data, subset.TaggedName);
        var outlines = new List<byte[]>();
        var metrics = new List<(int, int)>();
        for (var i = 0; i < font.GlyphCount; i++)
        {
            var glyph = new GlyphId((ushort)i);
            outlines.Add(font.Glyphs[i].ToArray());
            metrics.Add((font.AdvanceOf(glyph), font.LeftBearingOf(glyph)));
        }
        foreach (var shift in shifts)
        {
            var part = subset[shift.Glyph];
            var bounds = font.BoundsOf(part);
            outlines.Add(bounds.IsEmpty ? [] : Composite(part, bounds, shift));
            metrics.Add((shift.Advance, bounds.IsEmpty ? 0 : bounds.XMin + shift.X));
        }
        return SfntBuilder.Build(SfntBuilder.TrueType, [
            .. TrueTypeTables.Outlines(font, outlines),
            .. TrueTypeTables.Metrics(metrics, font),
            Profile(font, outlines.Count),
        ]);
    }

    private static byte[] Composite(GlyphId part, FontBounds bounds, ShiftedGlyph shift)
    {
        const int IsComposite = 0xFFFF, WordOffsets = 0x0003;
        var writer = new FontWriter();
        writer.U16(IsComposite);
        writer.U16(bounds.XMin + shift.X);
        writer.U16(bounds.YMin + shift.Y);
        writer.U16(bounds.XMax + shift.X);
        writer.U16(bounds.YMax + shift.Y);
        writer.U16(WordOffsets);
        writer.U16(part.Value);
        writer.U16(shift.X);
        writer.U16(shift.Y);
        return writer.ToArray();
    }

    private static (string Tag, byte[] Data) Profile(OpenTypeFont font, int glyphCount)
    {
        var (tag, data) = TrueTypeTables.Profile(font, glyphCount);
        if (data.Length > MaxDepth + 1)
        {
            Raise(MaxCompositePoints, Read(MaxPoints));
            Raise(MaxCompositeContours, Read(MaxContours));
            Raise(MaxElements, 1);
            // A shifted glyph may be a composite itself.
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(MaxDepth), (ushort)(Read(MaxDepth) + 1));
        }
        return (tag, data);

        int Read(int place) => BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(place));

        void Raise(int place, int atLeast) =>
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(place), (ushort)Math.Max(Read(place), atLeast));
    }
}
