using System.Buffers.Binary;
using Publishing.Fonts.Reading;
using Publishing.Fonts.Tables;

namespace Publishing.Fonts.Subsetting;

/// <summary>Closes a set of TrueType glyphs over composites, and rewrites their descriptions without instructions.</summary>
/// <remarks>
/// Instructions move points to a coarse pixel grid; the viewers of today place outlines unhinted or hint them on their own.
/// They are dropped together with cvt, fpgm and prep, since a glyph's instructions call those.
/// </remarks>
internal static class GlyphRewriter
{
    /// <summary>Adds the parts of composites, and the parts of the parts.</summary>
    /// <exception cref="FontFormatException">A composite uses a glyph that the font does not have.</exception>
    public static void Close(GlyphTable glyphs, SortedSet<int> set)
    {
        var open = new Stack<int>(set);
        while (open.TryPop(out var glyph))
        {
            foreach (var component in GlyphComponent.ReadAll(glyphs[glyph].Span))
            {
                if (component.Glyph >= glyphs.GlyphCount)
                    throw new FontFormatException("glyf", component.Place, "a composite uses a glyph that the font does not have");
                if (set.Add(component.Glyph))
                    open.Push(component.Glyph);
            }
        }
    }

    /// <summary>The description of a glyph without instructions.</summary>
    /// <param name="glyph">The description; empty for a glyph without ink.</param>
    /// <param name="renumber">The new number of a part.</param>
    public static byte[] Rewrite(ReadOnlySpan<byte> glyph, Func<int, int> renumber)
    {
        if (glyph.IsEmpty)
            return [];
        var reader = new FontReader(glyph, "glyf");
        var contours = reader.I16(0);
        return contours switch
        {
            0 => [],
            < 0 => RewriteComposite(glyph, renumber),
            _ => RewriteSimple(reader, contours),
        };
    }

    private static byte[] RewriteComposite(ReadOnlySpan<byte> glyph, Func<int, int> renumber)
    {
        var components = GlyphComponent.ReadAll(glyph);
        var end = components[^1].Place + components[^1].Length;
        var result = glyph[..end].ToArray();
        foreach (var component in components)
        {
            BinaryPrimitives.WriteUInt16BigEndian(
                result.AsSpan(component.Place), (ushort)(component.Flags & ~GlyphComponent.HasInstructions));
            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(component.Place + 2), (ushort)renumber(component.Glyph));
        }
        return result;
    }

    private static byte[] RewriteSimple(FontReader reader, int contours)
    {
        var lengthPlace = 10 + 2 * contours;
        var instructions = reader.U16(lengthPlace);
        var points = reader.U16(lengthPlace - 2) + 1;
        var flags = lengthPlace + 2 + instructions;
        var end = EndOf(reader, flags, points);
        var result = new byte[end - instructions];
        reader.Slice(0, lengthPlace).CopyTo(result);
        reader.Slice(flags, end - flags).CopyTo(result.AsSpan(lengthPlace + 2));
        return result;
    }

    /// <summary>Where the coordinates end: padding may follow.</summary>
    private static int EndOf(FontReader reader, int place, int points)
    {
        var coordinates = 0;
        for (var i = 0; i < points;)
        {
            int flag = reader.U8(place++);
            var repeats = 1;
            if ((flag & SimpleGlyph.Repeat) != 0)
                repeats += reader.U8(place++);
            repeats = Math.Min(repeats, points - i);
            coordinates += repeats * (SimpleGlyph.XLength(flag) + SimpleGlyph.YLength(flag));
            i += repeats;
        }
        _ = reader.Slice(place, coordinates);
        return place + coordinates;
    }
}
