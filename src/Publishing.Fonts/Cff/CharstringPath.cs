using Publishing.Fonts.Outlines;

namespace Publishing.Fonts.Cff;

/// <summary>Draws what the path operators of a charstring say (Technical Note 5177, 4.1).</summary>
internal sealed class CharstringPath(OutlineBuilder outline)
{
    private double x;
    private double y;
    private bool isOpen;

    /// <summary>Puts the pen somewhere, between contours.</summary>
    public void Place(double newX, double newY)
    {
        (x, y) = (newX, newY);
        isOpen = false;
    }

    public void Move(double dx, double dy)
    {
        (x, y) = (x + dx, y + dy);
        outline.Move(x, y);
        isOpen = true;
    }

    /// <summary>Draws by one operator; operands that are missing end it.</summary>
    /// <returns>Whether it is an operator that draws.</returns>
    public bool Draw(int operation, ReadOnlySpan<double> a)
    {
        switch (operation)
        {
            case CharstringOperator.RLineTo:
                Lines(a);
                return true;
            case CharstringOperator.HLineTo or CharstringOperator.VLineTo:
                AlternatingLines(a, operation == CharstringOperator.HLineTo);
                return true;
            case CharstringOperator.RRCurveTo:
                Curves(a);
                return true;
            case CharstringOperator.RCurveLine:
                Curves(a[..^Math.Min(2, a.Length)]);
                Lines(a[^Math.Min(2, a.Length)..]);
                return true;
            case CharstringOperator.RLineCurve:
                Lines(a[..^Math.Min(6, a.Length)]);
                Curves(a[^Math.Min(6, a.Length)..]);
                return true;
            case CharstringOperator.VVCurveTo or CharstringOperator.HHCurveTo:
                FlatEndedCurves(a, operation == CharstringOperator.HHCurveTo);
                return true;
            case CharstringOperator.VHCurveTo or CharstringOperator.HVCurveTo:
                AlternatingCurves(a, operation == CharstringOperator.HVCurveTo);
                return true;
            default:
                return Flex(operation, a);
        }
    }

    private void Lines(ReadOnlySpan<double> a)
    {
        for (; a.Length >= 2; a = a[2..])
            Line(a[0], a[1]);
    }

    private void AlternatingLines(ReadOnlySpan<double> a, bool isHorizontal)
    {
        foreach (var d in a)
        {
            Line(isHorizontal ? d : 0, isHorizontal ? 0 : d);
            isHorizontal = !isHorizontal;
        }
    }

    private void Curves(ReadOnlySpan<double> a)
    {
        for (; a.Length >= 6; a = a[6..])
            Curve(a[0], a[1], a[2], a[3], a[4], a[5]);
    }

    /// <summary>Curves that begin and end horizontally (hhcurveto) or vertically (vvcurveto), save that the first may begin aslant.</summary>
    private void FlatEndedCurves(ReadOnlySpan<double> a, bool isHorizontal)
    {
        var aslant = 0.0;
        if (a.Length % 4 == 1)
        {
            aslant = a[0];
            a = a[1..];
        }
        for (; a.Length >= 4; a = a[4..])
        {
            if (isHorizontal)
                Curve(a[0], aslant, a[1], a[2], a[3], 0);
            else
                Curve(aslant, a[0], a[1], a[2], 0, a[3]);
            aslant = 0;
        }
    }

    /// <summary>Curves from horizontal to vertical and back, save that the last may end aslant.</summary>
    private void AlternatingCurves(ReadOnlySpan<double> a, bool isHorizontal)
    {
        for (; a.Length >= 4; a = a[4..])
        {
            var aslant = a.Length == 5 ? a[4] : 0;
            if (isHorizontal)
                Curve(a[0], 0, a[1], a[2], aslant, a[3]);
            else
                Curve(0, a[0], a[1], a[2], a[3], aslant);
            isHorizontal = !isHorizontal;
        }
    }

    private bool Flex(int operation, ReadOnlySpan<double> a)
    {
        switch (operation)
        {
            case CharstringOperator.HFlex when a.Length >= 7:
                Curve(a[0], 0, a[1], a[2], a[3], 0);
                Curve(a[4], 0, a[5], -a[2], a[6], 0);
                return true;
            case CharstringOperator.Flex when a.Length >= 12:
                Curves(a[..12]);
                return true;
            case CharstringOperator.HFlex1 when a.Length >= 9:
                Curve(a[0], a[1], a[2], a[3], a[4], 0);
                Curve(a[5], 0, a[6], a[7], a[8], -(a[1] + a[3] + a[7]));
                return true;
            case CharstringOperator.Flex1 when a.Length >= 11:
                var dx = a[0] + a[2] + a[4] + a[6] + a[8];
                var dy = a[1] + a[3] + a[5] + a[7] + a[9];
                var isHorizontal = Math.Abs(dx) > Math.Abs(dy);
                Curve(a[0], a[1], a[2], a[3], a[4], a[5]);
                Curve(a[6], a[7], a[8], a[9], isHorizontal ? a[10] : -dx, isHorizontal ? -dy : a[10]);
                return true;
            default:
                return false;
        }
    }

    private void Line(double dx, double dy)
    {
        Open();
        (x, y) = (x + dx, y + dy);
        outline.Line(x, y);
    }

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        Open();
        var (x1, y1) = (x + dx1, y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (x, y) = (x2 + dx3, y2 + dy3);
        outline.Cubic(x1, y1, x2, y2, x, y);
    }

    /// <summary>Some fonts draw before they move.</summary>
    private void Open()
    {
        if (!isOpen)
            Move(0, 0);
    }
}
