using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Fonts;

/// <summary>The widths of a CIDFont (ISO 32000-1, 9.7.4.3): <c>/DW</c> for the commonest, <c>/W</c> for the rest.</summary>
internal static class GlyphWidths
{
    /// <summary>From so many equal widths in a row on, a range is shorter than a list.</summary>
    private const int RangeLength = 4;

    public static void Write(PdfBuffer font, ReadOnlySpan<int> widths)
    {
        var common = widths.ToArray().CountBy(width => width).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;
        font.Raw("/DW "u8).Integer(common).Raw("/W["u8);
        var isListOpen = false;
        for (var code = 0; code < widths.Length;)
        {
            var run = RunFrom(widths, code);
            if (widths[code] == common && (run >= RangeLength || !isListOpen))
            {
                Close(font, ref isListOpen);
                code += run;
            }
            else if (run >= RangeLength)
            {
                Close(font, ref isListOpen);
                Separate(font).Integer(code).Raw((byte)' ').Integer(code + run - 1).Raw((byte)' ').Integer(widths[code]);
                code += run;
            }
            else
            {
                if (!isListOpen)
                    Separate(font).Integer(code).Raw((byte)'[');
                isListOpen = true;
                Separate(font).Integer(widths[code++]);
            }
        }
        Close(font, ref isListOpen);
        font.Raw((byte)']');
    }

    private static int RunFrom(ReadOnlySpan<int> widths, int code)
    {
        var run = 1;
        while (code + run < widths.Length && widths[code + run] == widths[code])
            run++;
        return run;
    }

    private static void Close(PdfBuffer font, ref bool isListOpen)
    {
        if (isListOpen)
            font.Raw((byte)']');
        isListOpen = false;
    }

    private static PdfBuffer Separate(PdfBuffer font) => font.Last is (byte)'[' or (byte)']' ? font : font.Raw((byte)' ');
}
