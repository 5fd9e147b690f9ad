using Publishing.Unicode.Properties;
using static Publishing.Unicode.Properties.LineBreakClass;

namespace Publishing.Unicode.LineBreaking;

/// <summary>The rules of UAX #14, one method each, applied to one place of the text after another.</summary>
internal ref partial struct LineBreakRules
{
    private readonly ReadOnlySpan<char> text;
    private readonly Span<BreakOpportunity> opportunities;

    // What stands before the place in question; marks belong to their base (LB9).
    private LineBreakClass before;
    private LineBreakClass beforeSpaces;
    private LineBreakClass secondBefore;
    private int beforeCodePoint;
    private bool behindJoiner;
    private bool oddRegionalIndicators;
    private Numeric numeric;

    // What stands behind it.
    private LineBreakClass after;
    private int afterCodePoint;
    private int next;

    /// <summary>Takes the text and the place for the result.</summary>
    public LineBreakRules(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        this.text = text;
        this.opportunities = opportunities;
    }

    /// <summary>How far the text before the place is a number in the sense of LB25.</summary>
    private enum Numeric : byte
    {
        /// <summary>It is none.</summary>
        No,

        /// <summary>NU (NU | SY | IS)*</summary>
        Digits,

        /// <summary>NU (NU | SY | IS)* (CL | CP)</summary>
        Closed,
    }

    /// <summary>Applies the rules from the first character to the end of the text.</summary>
    public void Run()
    {
        if (text.IsEmpty)
            return;
        LB2();
        for (var place = next; place < text.Length; place = next)
        {
            Read(place);
            if (LB9())
                continue;
            LB10();
            opportunities[place] = Decide();
            Advance();
            SkipLetters();
        }
        LB3();
    }

    private BreakOpportunity Decide()
    {
        // The commonest cases, as LB7, LB28 and LB18 would decide them: a space, or a letter, behind a letter; a word behind a space.
        if (before is AL or HL && after is SP or AL or HL)
            return BreakOpportunity.None;
        if (before == SP && after is AL or HL or NU && beforeSpaces is not (ZW or OP))
            return BreakOpportunity.Allowed;

        Verdict verdict;
        return (verdict = LB4()) != Verdict.Open || (verdict = LB5()) != Verdict.Open || (verdict = LB6()) != Verdict.Open
            || (verdict = LB7()) != Verdict.Open || (verdict = LB8()) != Verdict.Open || (verdict = LB8a()) != Verdict.Open
            || (verdict = LB11()) != Verdict.Open || (verdict = LB12()) != Verdict.Open || (verdict = LB12a()) != Verdict.Open
            || (verdict = LB13()) != Verdict.Open || (verdict = LB14()) != Verdict.Open || (verdict = LB15()) != Verdict.Open
            || (verdict = LB16()) != Verdict.Open || (verdict = LB17()) != Verdict.Open || (verdict = LB18()) != Verdict.Open
            || (verdict = LB19()) != Verdict.Open || (verdict = LB20()) != Verdict.Open || (verdict = LB21()) != Verdict.Open
            || (verdict = LB21a()) != Verdict.Open || (verdict = LB21b()) != Verdict.Open || (verdict = LB22()) != Verdict.Open
            || (verdict = LB23()) != Verdict.Open || (verdict = LB23a()) != Verdict.Open || (verdict = LB24()) != Verdict.Open
            || (verdict = LB25()) != Verdict.Open || (verdict = LB26()) != Verdict.Open || (verdict = LB27()) != Verdict.Open
            || (verdict = LB28()) != Verdict.Open || (verdict = LB29()) != Verdict.Open || (verdict = LB30()) != Verdict.Open
            || (verdict = LB30a()) != Verdict.Open || (verdict = LB30b()) != Verdict.Open
            ? verdict switch
            {
                Verdict.Mandatory => BreakOpportunity.Mandatory,
                Verdict.Break => BreakOpportunity.Allowed,
                _ => BreakOpportunity.None,
            }
            : LB31();
    }

    /// <summary>Within a word of ASCII or Hebrew letters LB28 forbids every break; nothing else can happen there.</summary>
    private void SkipLetters()
    {
        var start = next;
        if (before == AL)
        {
            while (next < text.Length && char.IsAsciiLetter(text[next]))
                next++;
        }
        else if (before == HL)
        {
            while (next < text.Length && text[next] is >= '\u05D0' and <= '\u05EA')
                next++;
        }
        if (next == start)
            return;
        secondBefore = before;
        beforeCodePoint = text[next - 1];
        numeric = Numeric.No;
        behindJoiner = false;
    }

    private void Read(int place)
    {
        afterCodePoint = CodePoints.At(text, place, out var units);
        after = LB1(afterCodePoint);
        next = place + units;
    }

    private void Advance()
    {
        numeric = after switch
        {
            NU => Numeric.Digits,
            SY or IS when numeric == Numeric.Digits => Numeric.Digits,
            CL or CP when numeric == Numeric.Digits => Numeric.Closed,
            _ => Numeric.No,
        };
        oddRegionalIndicators = after == RI && !(before == RI && oddRegionalIndicators);
        behindJoiner = afterCodePoint == ZeroWidthJoiner;
        secondBefore = before;
        before = after;
        beforeCodePoint = afterCodePoint;
        if (after != SP)
            beforeSpaces = after;
    }

    /// <summary>The class of the character behind the one that stands behind the place, marks left out; XX at the end.</summary>
    private readonly LineBreakClass ClassBehindNext()
    {
        for (var i = next; i < text.Length;)
        {
            var found = LB1(CodePoints.At(text, i, out var units));
            if (found is not (CM or ZWJ))
                return found;
            i += units;
        }
        return XX;
    }
}
