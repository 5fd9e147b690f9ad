using System.Globalization;
using System.Text;

namespace Publishing.Fonts.Tests.Shaping;

/// <summary>Shaped glyphs as a line of text, in the notation of hb-shape: <c>[glyph=cluster@x,y+advance|…]</c>, clusters in code points.</summary>
internal static class GlyphDump
{
    public static string Line(ReadOnlySpan<ShapedGlyph> glyphs, string text)
    {
        var line = new StringBuilder("[");
        foreach (var glyph in glyphs)
        {
            if (line.Length > 1)
                line.Append('|');
            line.Append(CultureInfo.InvariantCulture, $"{glyph.Id.Value}={CodePointsBefore(text, glyph.Cluster)}");
            if ((glyph.XOffset, glyph.YOffset) != (0, 0))
                line.Append(CultureInfo.InvariantCulture, $"@{glyph.XOffset},{glyph.YOffset}");
            line.Append(CultureInfo.InvariantCulture, $"+{glyph.XAdvance}");
        }
        return line.Append(']').ToString();
    }

    private static int CodePointsBefore(string text, int index)
    {
        var count = index;
        for (var i = 1; i < index; i++)
            count -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        return count;
    }
}
