using Publishing.Core;
using Publishing.Pdf.Fonts;
using Publishing.Pdf.Objects;

namespace Publishing.Pdf.Content;

/// <summary>Writes text objects (ISO 32000-1, 9.4) with as few operators as the places of the glyphs allow.</summary>
/// <remarks>
/// The pen is followed just as a viewer moves it, in whole billionths of a point (widths are whole 1/1000 em, sizes whole
/// 1/1000 pt, stretches whole 1/1000), so that rounding never adds up: no glyph stands further from its place than half a
/// thousandth of an em.
/// </remarks>
internal sealed class TextObjectWriter(PdfBuffer content)
{
    /// <summary>Billionths of a point in a thousandth.</summary>
    private const long Milli = 1_000_000;

    private bool isOpen;
    private bool isArrayOpen;
    private bool isStringOpen;
    private bool isLinePlaced;
    private int resource = -1;
    private long size;
    private long stretch = 1000;
    private long rise;
    private long originX;
    private long originY;
    private long baseline;
    private long pen;

    /// <summary>A length in billionths of a point.</summary>
    public static long Billionths(Pt length) => length.Raw * 1_953_125 / 128;

    /// <summary>A length in whole thousandths of a point, rounded to nearest.</summary>
    public static long Thousandths(Pt length) => (length.Raw * 1000 + (length.Raw >= 0 ? Pt.Scale / 2 : -Pt.Scale / 2)) / Pt.Scale;

    /// <summary>Forgets the state: a new page begins.</summary>
    public void Reset()
    {
        isOpen = isArrayOpen = isStringOpen = false;
        resource = -1;
        size = rise = 0;
        stretch = 1000;
    }

    /// <summary>Starts a line.</summary>
    /// <param name="y">The baseline from the foot of the page, in 1/1000 pt.</param>
    public void StartLine(long y)
    {
        Open();
        EndShow();
        baseline = y;
        isLinePlaced = false;
    }

    /// <summary>Shows a glyph.</summary>
    /// <param name="font">The font.</param>
    /// <param name="fontSize">The size, in 1/1000 pt.</param>
    /// <param name="scaling">The horizontal scaling, in 1/1000.</param>
    /// <param name="glyphRise">The glyph's distance above the baseline, in 1/1000 pt.</param>
    /// <param name="code">The glyph's code.</param>
    /// <param name="x">Where its origin stands, in billionths of a point.</param>
    public void Show(FontResource font, long fontSize, long scaling, long glyphRise, ushort code, long x)
    {
        // Text of no size has no place to adjust either.
        (fontSize, scaling) = (Math.Max(fontSize, 1), Math.Max(scaling, 1));
        SetState(font.Number, fontSize, scaling, glyphRise);
        if (!isLinePlaced)
            PlaceLine(x);
        var unit = fontSize * scaling;
        var back = DivideRounded(pen - x, unit);
        if (!isArrayOpen)
            content.Raw((byte)'[');
        isArrayOpen = true;
        if (back != 0)
        {
            EndString();
            content.Integer(back);
            pen -= back * unit;
        }
        if (!isStringOpen)
            content.Raw((byte)'(');
        isStringOpen = true;
        content.Literal((byte)(code >> 8));
        content.Literal((byte)code);
        pen += font.Use.Widths[code] * unit;
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

    private void SetState(int number, long fontSize, long scaling, long glyphRise)
    {
        if (number == resource && fontSize == size && scaling == stretch && glyphRise == rise)
            return;
        EndShow();
        if (number != resource || fontSize != size)
            content.Raw("/F"u8).Integer(number).Raw((byte)' ').Thousandths(fontSize).Raw(" Tf\n"u8);
        if (scaling != stretch)
            content.Thousandths(scaling * 100).Raw(" Tz\n"u8);
        if (glyphRise != rise)
            content.Thousandths(glyphRise).Raw(" Ts\n"u8);
        (resource, size, stretch, rise) = (number, fontSize, scaling, glyphRise);
    }

    private void PlaceLine(long x)
    {
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
