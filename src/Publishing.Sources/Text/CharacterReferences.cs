using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using HtmlAgilityPack;

namespace Publishing.Sources;

/// <summary>Reads the references of markup, <c>&amp;rsquo;</c> and <c>&amp;#8217;</c>, as browsers do (HTML, 13.2.5.72 to 13.2.5.80).</summary>
internal static class CharacterReferences
{
    private const int LongestName = 10;
    private const int LongestOfOld = 6;
    private const int LongestNumber = 10;
    private const int LastRune = 0x10FFFF;

    // The marks of ASCII, which HTML 5 has names for and the parser has not.
    private static readonly FrozenDictionary<string, string> Marks =
        ("apos ' excl ! num # dollar $ percnt % lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ lbrack [ bsol \\ "
        + "rsqb ] rbrack ] lowbar _ grave ` lbrace { vert | rbrace } hyphen \u2010 dash \u2010 Tab \t NewLine \n")
        .Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The text that a browser shows.</summary>
    public static string Decode(string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
            return text;
        var decoded = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = at < text.Length ? text.IndexOf('&', at) : -1)
        {
            if (At(text, at, out var characters) is not (> 0 and var length))
            {
                at++;
                continue;
            }
            decoded.Append(text, done, at - done).Append(characters);
            done = at += length;
        }
        return decoded.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The reference at an ampersand.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where the ampersand is.</param>
    /// <param name="characters">The characters that it stands for; none for a control.</param>
    /// <returns>Its length in UTF-16 units; 0 when it is none.</returns>
    public static int At(ReadOnlySpan<char> text, int index, out string characters)
    {
        var rest = text[(index + 1)..];
        if (rest is ['#', .. var number])
            return Numbered(number, out characters) is > 0 and var length ? length + 2 : 0;
        var end = 0;
        while (end < rest.Length && end < LongestName && char.IsAsciiLetterOrDigit(rest[end]))
            end++;
        if (end > 0 && end < rest.Length && rest[end] == ';' && Named(rest[..end]) is { } named)
        {
            characters = named;
            return end + 2;
        }
        // The names of Latin-1 need no semicolon: "&copy 1999".
        for (var i = Math.Min(end, LongestOfOld); i > 1; i--)
        {
            if (Named(rest[..i]) is [<= '\u00FF' and var old] && (old >= '\u00A0' || old is '&' or '<' or '>' or '"'))
            {
                characters = old.ToString();
                return i + 1;
            }
        }
        characters = "";
        return 0;
    }

    private static string? Named(ReadOnlySpan<char> name)
    {
        if (Marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var mark))
            return mark;
        var reference = $"&{name};";
        return HtmlEntity.DeEntitize(reference) is var decoded && decoded != reference ? decoded : null;
    }

    // The number and its semicolon, if it has one, behind "&#".
    private static int Numbered(ReadOnlySpan<char> text, out string characters)
    {
        characters = "";
        var isHex = text is ['x' or 'X', ..];
        var digits = isHex ? text[1..] : text;
        var end = 0;
        while (end < digits.Length && end <= LongestNumber && (isHex ? char.IsAsciiHexDigit(digits[end]) : char.IsAsciiDigit(digits[end])))
            end++;
        if (end == 0 || !long.TryParse(digits[..end], isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return 0;
        characters = Character(code);
        return end + (isHex ? 1 : 0) + (end < digits.Length && digits[end] == ';' ? 1 : 0);
    }

    private static string Character(long code)
    {
        if (code is >= 0x80 and < 0xA0)
            code = SourceEncodings.UpperControls[(int)code - 0x80];
        if (code is '\t' or '\n' or '\f' or '\r')
            return " ";
        if (code is < ' ' or (>= 0x7F and < 0xA0))
            return "";
        return code > LastRune || !Rune.IsValid((int)code) ? "\uFFFD" : new Rune((int)code).ToString();
    }
}
