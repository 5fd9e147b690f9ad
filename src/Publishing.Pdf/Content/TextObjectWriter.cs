using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Content;

/// <summary>Writes text objects (ISO 32000-1, 9.4) with as few operators as the places of the glyphs allow.</summary>
/// <remarks>
/// The pen is followed just as a viewer moves it, in whole billionths of a point (widths are whole 1/1000 em, sizes whole
/// 1/1000 pt, stretches whole 1/1000), so that rounding never adds up: no glyph stands further from its place than half a
/// thousandth of an em. Word spaces get their width from the word spacing, which viewers add to the code 32.
/// </remarks>
internal sealed class TextObjectWriter(PdfBuffer content)
{
    /// <summary>Billionths of a point in a thousandth.</summary>
    private const long Milli = 1_000_000;

    private bool isOpen;
    private bool isArrayOpen;
    private bool isStringOpen;
    private bool isLinePlaced;
    private bool isMarkShown;
    private FontResource? resource;
    private long size;
    private long stretch = 1000;
    private long rise;
    private long spacing;
    private long wantedSpacing;
    private long originX;
    private long originY;
    private long baseline;
    private long pen;

    /// <summary>A length in billionths of a point.</summary>
    public static long Billionths(Pt length) => length.Raw * 1_953_125 / 128;

    /// <summary>A length in whole thousandths of a point, rounded to nearest.</summary>
    public static long Thousandths(Pt length) => (length.Raw * 1000 + (length.Raw >= 0 ? Pt.Scale / 2 : -Pt.Scale / 2)) / Pt.Scale;

    /// <summary>The word spacing that makes a space as wide as a gap, in 1/1000 pt; 0 where the gap is no word space, as before a page number of the contents.</summary>
    /// <param name="gap">The gap, in billionths of a point.</param>
    /// <param name="spaceWidth">The width of the space in the font, in 1/1000 em.</param>
    /// <param name="fontSize">The size, in 1/1000 pt.</param>
    /// <param name="scaling">The horizontal scaling, in 1/1000, which stretches the word spacing too.</param>
    public static long Spacing(long gap, long spaceWidth, long fontSize, long scaling)
    {
        var spacing = DivideRounded(gap - spaceWidth * fontSize * scaling, 1000 * Math.Max(scaling, 1));
        return Math.Abs(spacing) <= fontSize ? spacing : 0;
    }

    /// <summary>The font of the text under way, or null at the start of a page.</summary>
    public FontResource? Font => resource;

    /// <summary>Forgets the state: a new page begins.</summary>
    public void Reset()
    {
        isOpen = isArrayOpen = isStringOpen = false;
        resource = null;
        size = rise = spacing = 0;
        stretch = 1000;
    }

    /// <summary>Starts a line.</summary>
    /// <param name="y">The baseline from the foot of the page, in 1/1000 pt.</param>
    /// <param name="wordSpacing">What is added to word spaces, in 1/1000 pt before stretching; null to leave it as it is.</param>
    public void StartLine(long y, long? wordSpacing)
    {
        Open();
        EndShow();
        baseline = y;
        isLinePlaced = false;
        wantedSpacing = wordSpacing ?? spacing;
    }

    /// <summary>The width that a word space of the line has, in billionths of a point.</summary>
    /// <param name="spaceWidth">The width of the space in the font, in 1/1000 em.</param>
    /// <param name="fontSize">The size, in 1/1000 pt.</param>
    /// <param name="scaling">The horizontal scaling, in 1/1000.</param>
    public long WidthOfSpace(long spaceWidth, long fontSize, long scaling) => (spaceWidth * fontSize + wantedSpacing * 1000) * scaling;

    /// <summary>Shows a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="fontSize">The size, in 1/1000 pt.</param>
    /// <param name="scaling">The horizontal scaling, in 1/1000.</param>
    /// <param name="glyphRise">The glyph's distance above the baseline, in 1/1000 pt.</param>
    /// <param name="x">Where its origin stands, in billionths of a point.</param>
    public void Show(in FontCode glyph, long fontSize, long scaling, long glyphRise, long x)
    {
        // Text of no size has no place to adjust either.
        (fontSize, scaling) = (Math.Max(fontSize, 1), Math.Max(scaling, 1));
        if (glyph.Font != resource || fontSize != size || scaling != stretch || glyphRise != rise)
            SetState(glyph.Font, fontSize, scaling, glyphRise);
        if (!isLinePlaced)
            PlaceLine(x);
        var unit = fontSize * scaling;
        if (2 * Math.Abs(pen - x) >= unit)
            MovePen(x, unit);
        isMarkShown = false;
        if (!isStringOpen)
            OpenString();
        content.Raw(glyph.Code);
        pen += glyph.Width * unit;
        if (glyph.Code == FontResource.Space)
            pen += spacing * scaling * 1000;
    }

    /// <summary>Shows a glyph that stands for a mark alone.</summary>
    /// <remarks>pdf.js takes no note of such a glyph, nor of its width or the number behind it, but of a second number.</remarks>
    public void ShowMark(in FontCode glyph, long fontSize, long scaling, long glyphRise, long x)
    {
        Show(glyph, fontSize, scaling, glyphRise, x);
        isMarkShown = true;
    }

    /// <summary>Places what comes next on the line anew, whatever a reader thinks of the width of what was shown.</summary>
    public void Place()
    {
        EndShow();
        isLinePlaced = false;
    }

    /// <summary>Ends the operator under way, so that what follows is an object of its own to readers.</summary>
    public void EndShow()
    {
        EndString();
        if (isArrayOpen)
            content.Raw("]TJ\n"u8);
        isArrayOpen = false;
    }

    /// <summary>Ends the text object, so that graphics may follow.</summary>
    public void Close()
    {
        EndShow();
        if (isOpen)
            content.Raw("ET\n"u8);
        isOpen = false;
    }

    /// <summary>Begins a text object if none is open.</summary>
    public void Open()
    {
        if (isOpen)
            return;
        content.Raw("BT\n"u8);
        isOpen = true;
        originX = originY = 0;
    }

    private void MovePen(long x, long unit)
    {
        var back = DivideRounded(pen - x, unit);
        var isAfterString = isArrayOpen;
        EndString();
        OpenArray();
        if (isMarkShown && isAfterString)
            content.Raw("1 "u8).Integer(back - 1);
        else
            content.Integer(back);
        pen -= back * unit;
    }

    private void OpenArray()
    {
        if (!isArrayOpen)
            content.Raw((byte)'[');
        isArrayOpen = true;
    }

    private void OpenString()
    {
        OpenArray();
        content.Raw((byte)'(');
        isStringOpen = true;
    }

    private void SetState(FontResource font, long fontSize, long scaling, long glyphRise)
    {
        EndShow();
        if (font != resource || fontSize != size)
            content.Raw("/F"u8).Integer(font.Number).Raw((byte)' ').Thousandths(fontSize).Raw(" Tf\n"u8);
        if (scaling != stretch)
            content.Thousandths(scaling * 100).Raw(" Tz\n"u8);
        if (glyphRise != rise)
            content.Thousandths(glyphRise).Raw(" Ts\n"u8);
        (resource, size, stretch, rise) = (font, fontSize, scaling, glyphRise);
    }

    private void PlaceLine(long x)
    {
        if (wantedSpacing != spacing)
            content.Thousandths(wantedSpacing).Raw(" Tw\n"u8);
        spacing = wantedSpacing;
        var left = DivideRounded(x, Milli);
        content.Thousandths(left - originX).Raw((byte)' ').Thousandths(baseline - originY).Raw(" Td\n"u8);
        (originX, originY) = (left, baseline);
        pen = left * Milli;
        isLinePlaced = true;
    }

    private void EndString()
    {
        if (isStringOpen)
            content.Raw((byte)')');
        isStringOpen = false;
    }

    private static long DivideRounded(long value, long divisor) =>
        value >= 0 ? (value + divisor / 2) / divisor : -((-value + divisor / 2) / divisor);
}
