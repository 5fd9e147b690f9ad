using System.Collections.Frozen;
using Publishing.Unicode.LineBreaking;

namespace Publishing.Typesetting.Paragraphs.Shaping;

/// <summary>What the house adds to the break opportunities of UAX #14.</summary>
internal static class HouseBreaks
{
    private const int HyphenPenalty = 150;
    private const int DashPenalty = 20;
    private const int LonelyLetterPenalty = 500;
    private const int BeforeDashPenalty = 100;

    /// <summary>Units that stay with the number before them, by their letters.</summary>
    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(
        [
            "km", "cm", "mm", "m", "kg", "g", "mg", "lb", "oz", "ft", "am", "pm", "a.m", "p.m", "BCE", "CE", "BC", "AD",
            "million", "billion", "thousand", "ק״מ", "ס״מ", "מ״מ", "ק״ג", "מ׳", "אלף", "מיליון",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a line may end at a place.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="index">The place: before this UTF-16 unit, inside the text.</param>
    /// <param name="opportunity">What UAX #14 says.</param>
    /// <param name="penalty">What it costs.</param>
    public static bool Allows(string text, int index, BreakOpportunity opportunity, out int penalty)
    {
        penalty = 0;
        var before = text[index - 1];
        if (before is '\u05BE' or '-' && opportunity == BreakOpportunity.None)
            return BreaksAfterMaqaf(text, index, out penalty);
        if (opportunity == BreakOpportunity.None)
            return false;
        var after = text[index];
        switch (before)
        {
            case ' ' or '\t':
                penalty = after is '–' or '—' ? BeforeDashPenalty : 0;
                return !IsBetweenNumberAndUnit(text, index);
            case '–' or '—':
                penalty = DashPenalty;
                return true;
            case '-' or '‐' or '/' or '\u05BE':
                penalty = LettersBefore(text, index - 1) < 2 ? LonelyLetterPenalty : HyphenPenalty;
                return true;
            default:
                return after is not '—';
        }
    }

    /// <summary>UAX #14 keeps Hebrew words together at a maqaf or hyphen (LB21a of Unicode 15.0); Hebrew typesetting divides them there.</summary>
    private static bool BreaksAfterMaqaf(string text, int index, out int penalty)
    {
        penalty = LettersBefore(text, index - 1) < 2 ? LonelyLetterPenalty : DashPenalty;
        return index >= 2 && IsHebrew(text[index - 2]) && IsHebrew(text[index]);
    }

    private static bool IsHebrew(char unit) => unit is >= '\u0591' and <= '\u05F4' and not '\u05BE' or >= '\uFB1D' and <= '\uFB4F';

    /// <summary>How many letters stand before a hyphen; counting stops at two.</summary>
    private static int LettersBefore(string text, int hyphen)
    {
        var count = 0;
        for (var i = hyphen - 1; i >= 0 && count < 2; i--)
        {
            if (char.IsLetterOrDigit(text[i]))
                count++;
            else if (char.GetUnicodeCategory(text[i]) != System.Globalization.UnicodeCategory.NonSpacingMark)
                break;
        }
        return count;
    }

    private static bool IsBetweenNumberAndUnit(string text, int index)
    {
        var number = index - 1;
        while (number > 0 && text[number] == ' ')
            number--;
        if (!char.IsAsciiDigit(text[number]) || number == index - 1)
            return false;
        var end = index;
        while (end < text.Length && end - index < 9 && (char.IsLetter(text[end]) || (text[end] is '.' or '״' or '׳' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        if (end < text.Length && text[end] is '׳')
            end++;
        return text[index] is '%' or '°' or '‰' || Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(index, end - index));
    }
}
