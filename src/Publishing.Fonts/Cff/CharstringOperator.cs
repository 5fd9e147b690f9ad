namespace Publishing.Fonts.Cff;

/// <summary>The operators of charstrings (Adobe Technical Note 5177, "The Type 2 Charstring Format").</summary>
internal static class CharstringOperator
{
    public const int HStem = 1, VStem = 3, VMoveTo = 4, RLineTo = 5, HLineTo = 6, VLineTo = 7, RRCurveTo = 8, CallSubr = 10,
        Return = 11, Escape = 12, EndChar = 14, HStemHm = 18, HintMask = 19, CntrMask = 20, RMoveTo = 21, HMoveTo = 22,
        VStemHm = 23, RCurveLine = 24, RLineCurve = 25, VVCurveTo = 26, HHCurveTo = 27, ShortInt = 28, CallGSubr = 29,
        VHCurveTo = 30, HVCurveTo = 31, Fixed = 255;

    private const int TwoBytes = Escape << 8;

    public const int Abs = TwoBytes | 9, Add = TwoBytes | 10, Sub = TwoBytes | 11, Div = TwoBytes | 12, Neg = TwoBytes | 14,
        Drop = TwoBytes | 18, Mul = TwoBytes | 24, Dup = TwoBytes | 27, Exch = TwoBytes | 28,
        HFlex = TwoBytes | 34, Flex = TwoBytes | 35, HFlex1 = TwoBytes | 36, Flex1 = TwoBytes | 37;
}
