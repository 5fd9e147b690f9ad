using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>The numbers that notes of plain texts begin with, and the marks that lead to them.</summary>
internal static partial class PlainNoteSigns
{
    private const string Signs = "*†‡§¶";
    private const int LongestSign = 3;
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The forms of marks, the surest first.</summary>
    public static ImmutableArray<NoteMarkForm> Forms { get; } =
    [
        new(1, n => string.Create(CultureInfo.InvariantCulture, $"[{n}]"), static (_, _, _) => true),
        new(1, n => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => Raised[c - '0'])), static (text, start, end) => (start == 0 || !Raised.Contains(text[start - 1], StringComparison.Ordinal)) && (end == text.Length || !Raised.Contains(text[end], StringComparison.Ordinal))),
        new(2, n => n.ToString(CultureInfo.InvariantCulture), IsGlued),
    ];

    /// <summary>The number that a note begins with: <c>[3] </c>, <c>3. </c>, <c>3) </c>, <c>3 </c>, <c>³ </c>.</summary>
    /// <returns>The number, its length with the blanks behind it, and the mark of its kind; a length of 0 when there is none.</returns>
    public static (int Number, int Length, char Style) Of(string note)
    {
        var raised = 0;
        while (raised < note.Length && Raised.Contains(note[raised], StringComparison.Ordinal))
            raised++;
        if (raised is > 0 and <= 3 && note[0] != Raised[0] && note.AsSpan(raised).TrimStart() is { IsEmpty: false } rest)
            return (note.Take(raised).Aggregate(0, (sum, c) => 10 * sum + Raised.IndexOf(c, StringComparison.Ordinal)), note.Length - rest.Length, Raised[1]);
        var match = Start().Match(note.Length > 12 ? note[..12] : note);
        if (!match.Success || match.Length == note.Length)
            return default;
        var style = match.Groups["mark"] is { Success: true } mark ? mark.Length > 0 ? mark.ValueSpan[0] : ' ' : '[';
        // "3 apples": without a mark what follows the number must begin like a sentence.
        if (style == ' ' && (char.IsLower(note[match.Length]) || char.IsDigit(note[match.Length])))
            return default;
        return (int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), match.Length, style);
    }

    /// <summary>The sign that a note begins with, <c>*</c>, <c>†</c>, <c>**</c>, where a sentence follows it; otherwise nothing.</summary>
    public static string SignOf(string note)
    {
        if (note.Length < 8 || !Signs.Contains(note[0], StringComparison.Ordinal))
            return "";
        var length = 1;
        while (length < LongestSign && note[length] == note[0])
            length++;
        var text = note.AsSpan(length).TrimStart();
        return !text.IsEmpty && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || Letters.IsHebrew(text[0]) || Letters.IsDoubleQuote(text[0]) || Letters.IsOpeningBracket(text[0])) ? note[..length] : "";
    }

    /// <summary>Where a sign stands right behind a word or its marks.</summary>
    public static IEnumerable<int> MarksOf(string line, string sign)
    {
        for (var at = line.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = line.IndexOf(sign, at + sign.Length, StringComparison.Ordinal))
        {
            var end = at + sign.Length;
            if (at > 0 && !char.IsWhiteSpace(line[at - 1]) && line[at - 1] != sign[0] && !Letters.IsOpeningBracket(line[at - 1]) && (end == line.Length || char.IsWhiteSpace(line[end]) || (char.IsPunctuation(line[end]) && line[end] != sign[0])))
                yield return at;
        }
    }

    /// <summary>Whether a line heads the notes of a text.</summary>
    public static bool IsHeading(string line) => Heading().IsMatch(line);

    // "has it.1 Neither": right behind a word or its marks, and no part of a number or of a reference.
    private static bool IsGlued(string text, int start, int end)
    {
        if (start == 0 || (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('.' or ',' or ';' or ':' or '?' or '!' or ')' or '”' or '"' or '’' or '—' or '–')))
            return false;
        if (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsDigit(text[end + 1]))
            return false;
        var before = text[start - 1];
        if (char.IsLetter(before))
            return start > 1 && char.IsLetter(text[start - 2]);
        // "7:12", "1.5"
        return before is '.' or ',' or ';' or ':' or '?' or '!' or ')' or ']' or '”' or '"' or '’' or '\'' or '…' && start > 1 && !char.IsDigit(text[start - 2]);
    }

    [GeneratedRegex(@"^(?:\^\s?)?(?:\[(?<n>[1-9][0-9]{0,2})\]|(?<n>[1-9][0-9]{0,2})(?<mark>[.)]?))\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?:foot|end)?notes?(?: and references)?\s*:?$|^references\s*:?$|^(?:הערות(?: שוליים)?|הערות ומקורות)\s*:?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
