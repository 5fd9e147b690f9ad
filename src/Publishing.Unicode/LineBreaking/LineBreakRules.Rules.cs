using Publishing.Unicode.Properties;
using static Publishing.Unicode.Properties.LineBreakClass;

namespace Publishing.Unicode.LineBreaking;

/// <content>The rules in the order of UAX #14, section 6.</content>
internal ref partial struct LineBreakRules
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>What a rule says of the place: nothing, × or ÷ or !.</summary>
    private enum Verdict : byte
    {
        Open,
        Keep,
        Break,
        Mandatory,
    }

    private static LineBreakClass LB1(int codePoint) => UnicodeData.LineBreakClass(codePoint) switch
    {
        AI or SG or XX => AL,
        SA => UnicodeData.GeneralCategory(codePoint) is GeneralCategory.NonspacingMark or GeneralCategory.SpacingMark ? CM : AL,
        CJ => NS,
        var other => other,
    };

    // Never at the start of the text.
    private void LB2()
    {
        Read(0);
        LB10();
        beforeSpaces = after;
        Advance();
    }

    // Always at the end.
    private readonly void LB3() => opportunities[text.Length] = BreakOpportunity.Mandatory;

    private readonly Verdict LB4() => before == BK ? Verdict.Mandatory : Verdict.Open;

    private readonly Verdict LB5() => before switch
    {
        CR when after == LF => Verdict.Keep,
        CR or LF or NL => Verdict.Mandatory,
        _ => Verdict.Open,
    };

    private readonly Verdict LB6() => Keep(after is BK or CR or LF or NL);

    private readonly Verdict LB7() => Keep(after is SP or ZW);

    private readonly Verdict LB8() => beforeSpaces == ZW ? Verdict.Break : Verdict.Open;

    private readonly Verdict LB8a() => Keep(behindJoiner);

    /// <summary>A mark stays with what it stands on, which keeps its class.</summary>
    private bool LB9()
    {
        if (after is not (CM or ZWJ) || before is BK or CR or LF or NL or SP or ZW)
            return false;
        behindJoiner = afterCodePoint == ZeroWidthJoiner;
        return true;
    }

    /// <summary>Any other mark is a letter.</summary>
    private void LB10()
    {
        if (after is CM or ZWJ)
            after = AL;
    }

    private readonly Verdict LB11() => Keep(after == WJ || before == WJ);

    private readonly Verdict LB12() => Keep(before == GL);

    private readonly Verdict LB12a() => Keep(after == GL && before is not (SP or BA or HY));

    // [^NU] in the tailoring of numbers; behind NU, LB25 forbids the same breaks.
    private readonly Verdict LB13() => Keep(after is CL or CP or EX or IS or SY);

    private readonly Verdict LB14() => Keep(beforeSpaces == OP);

    private readonly Verdict LB15() => Keep(beforeSpaces == QU && after == OP);

    private readonly Verdict LB16() => Keep(beforeSpaces is CL or CP && after == NS);

    private readonly Verdict LB17() => Keep(beforeSpaces == B2 && after == B2);

    private readonly Verdict LB18() => before == SP ? Verdict.Break : Verdict.Open;

    private readonly Verdict LB19() => Keep(after == QU || before == QU);

    private readonly Verdict LB20() => after == CB || before == CB ? Verdict.Break : Verdict.Open;

    private readonly Verdict LB21() => Keep(after is BA or HY or NS || before == BB);

    private readonly Verdict LB21a() => Keep(secondBefore == HL && before is HY or BA);

    private readonly Verdict LB21b() => Keep(before == SY && after == HL);

    private readonly Verdict LB22() => Keep(after == IN);

    private readonly Verdict LB23() => Keep((before is AL or HL && after == NU) || (before == NU && after is AL or HL));

    private readonly Verdict LB23a() => Keep((before == PR && after is ID or EB or EM) || (before is ID or EB or EM && after == PO));

    private readonly Verdict LB24() => Keep((before is PR or PO && after is AL or HL) || (before is AL or HL && after is PR or PO));

    // (PR | PO)? (OP | HY)? NU (NU | SY | IS)* (CL | CP)? (PR | PO)?
    private readonly Verdict LB25() => after switch
    {
        NU => Keep(before is PR or PO or OP or HY || numeric == Numeric.Digits),
        OP or HY => Keep(before is PR or PO && ClassBehindNext() == NU),
        SY or IS or CL or CP => Keep(numeric == Numeric.Digits),
        PO or PR => Keep(numeric != Numeric.No),
        _ => Verdict.Open,
    };

    private readonly Verdict LB26() => before switch
    {
        JL => Keep(after is JL or JV or H2 or H3),
        JV or H2 => Keep(after is JV or JT),
        JT or H3 => Keep(after is JT),
        _ => Verdict.Open,
    };

    private readonly Verdict LB27() => Keep((IsHangul(before) && after == PO) || (before == PR && IsHangul(after)));

    private readonly Verdict LB28() => Keep(before is AL or HL && after is AL or HL);

    private readonly Verdict LB29() => Keep(before == IS && after is AL or HL);

    private readonly Verdict LB30() => Keep(
        (before is AL or HL or NU && after == OP && !IsEastAsian(afterCodePoint))
        || (before == CP && after is AL or HL or NU && !IsEastAsian(beforeCodePoint)));

    private readonly Verdict LB30a() => Keep(oddRegionalIndicators && after == RI);

    private readonly Verdict LB30b() => Keep(
        after == EM && (before == EB || IsReservedPictograph(beforeCodePoint)));

    private static BreakOpportunity LB31() => BreakOpportunity.Allowed;

    private static Verdict Keep(bool holds) => holds ? Verdict.Keep : Verdict.Open;

    private static bool IsHangul(LineBreakClass value) => value is JL or JV or JT or H2 or H3;

    private static bool IsEastAsian(int codePoint) => UnicodeData.EastAsianWidth(codePoint) is EastAsianWidth.F or EastAsianWidth.W or EastAsianWidth.H;

    private static bool IsReservedPictograph(int codePoint) =>
        UnicodeData.GraphemeBreak(codePoint) == GraphemeBreak.ExtendedPictographic
        && UnicodeData.GeneralCategory(codePoint) == GeneralCategory.Unassigned;
}
