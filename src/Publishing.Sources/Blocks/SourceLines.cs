using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises a line that says where a text comes from.</summary>
internal static partial class SourceLines
{
    private const int Longest = 220;
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    public static bool IsSource(string line)
    {
        if (line.Length is 0 or > Longest)
            return false;
        if (Labelled().Match(line) is { Success: true } label)
            return label.Value.EndsWith(':') || !Letters.EndsSentence(line);
        if (!Unlabelled().IsMatch(line) || Letters.EndsSentence(line) || Letters.EndsInColon(line))
            return false;
        return line.Any(Letters.IsHebrew) ? line.Count(char.IsWhiteSpace) <= 14 : NamesWork(line) || Occasion().IsMatch(line);
    }

    /// <summary>Whether a line behind a text says on what occasion it came to be: <c>Delivered at …, 2 November 2019</c>.</summary>
    public static bool IsOccasion(string line) =>
        line.Length is > 0 and <= Longest && Delivered().IsMatch(line) && !Letters.EndsSentence(line) && !Letters.EndsInColon(line);

    /// <summary>Whether a line is an entry of a bibliography: names and a work, and at the end the year.</summary>
    public static bool IsBibliographic(string line) => line.Length is > 24 and <= Longest && Bibliographic().IsMatch(line);

    [GeneratedRegex(@"^[\p{Lu}א-ת""“״‘'].{14,}(?:\([^()]{0,60}\b(?:1[5-9]|20)[0-9]{2}\)|[,.] (?:1[5-9]|20)[0-9]{2}|\bתש[א-ת]{0,2}[""״][א-ת])(?:[,:] ?(?:pp?\. ?)?[0-9–-]{1,9})?\.?$", Options)]
    private static partial Regex Bibliographic();

    [GeneratedRegex(@"^[(\[]?(?:(?:(?:An? |This |The )?(?:paper|talk|lecture|sermon|address|lesson|speech|shiur|discourse|article|essay|letter) )?(?:was )?(?:delivered|given|read|spoken|presented|recorded|preached|written|heard|transcribed) (?:at|in|on|to|before|by)\b|(?:(?:שיחה|שיעור|הרצאה|דרשה|דברים|מאמר) ש)?(?:נאמרה?|נאמרו|נכתבה?|נמסרה?|הוקלט|נרשמה?|ניתנה?) (?:ב|ל|ע[""״]י|על ידי|מפי))", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Delivered();

    // "From a talk given in …"
    [GeneratedRegex(@"^[(\[]?(?:From|Excerpts? from) (?:(?:a|the) (?:(?:morning|evening|daily|weekly) )?)?(?:tape|recording|cassette|talk|lecture|lesson|sermon|class|speech|address|conversation|discourse|notebook|notes|diary|journal|manuscript|letters of|archive of|shiur)\b", Options)]
    private static partial Regex Occasion();

    // A name of a work: most longer words have capitals, or there is a date or a number.
    private static bool NamesWork(string line)
    {
        var (long_, capital) = (0, 0);
        foreach (var word in line.Split([' ', '\u00A0', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (word.Length < 4)
                continue;
            long_++;
            if (char.IsUpper(word[0]) || char.IsDigit(word[0]))
                capital++;
        }
        return capital >= 1 && capital * 2 >= long_;
    }

    [GeneratedRegex(@"^[(\[]?(?:Sources?|Originally published (?:in|at|by|on)|First published (?:in|at|by|on)|Reprinted from|Excerpted from|Taken from|Quoted from|Adapted from|Translated from|Based on|Transcribed (?:from|at|by)|(?:This (?:essay|article|text|talk|piece|chapter|story|letter|interview) )?(?:was )?(?:first|originally) (?:appeared|published|printed|delivered|given) (?:in|at|by|on)|מקור(?:ות)?|מתוך|לקוח מתוך|נלקח מ|מובא מתוך|פורסם לראשונה ב|מבוסס על)(?:\s*:|(?<=(?:from|on|in|at|by))\s|(?<=(?:ב|מ|מתוך|על))(?=[\sא-ת""״]))", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^[(\[]?(?:From|Excerpts? from|An excerpt from|Extract from|מתוך|לפי|על פי)\s", Options)]
    private static partial Regex Unlabelled();
}
