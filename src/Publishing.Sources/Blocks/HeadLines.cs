using System.Buffers;
using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises the lines that stand over a text: dates, numbers, names, pious headings.</summary>
internal static partial class HeadLines
{
    private const int Longest = 120;
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private const string Months = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Nis[as]n|Iyar|Sivan|Tamm?uz|Av|Elul|Tishr[ei]+|(?:Mar)?C?heshvan|Kislev|Tevet|Shevat|Adar)";
    private const string HebrewMonths = "(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|ניסן|אייר|סיוון|סיון|תמוז|מנחם אב|אלול|תשרי|חשוון|חשון|מרחשוון|כסלו|טבת|שבט|אדר)";

    private const string ArabicMonths = "(?:يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|كانون (?:الثاني|الأول)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين (?:الأول|الثاني)|محرم|صفر|ربيع (?:الأول|الآخر|الثاني)|جمادى (?:الأولى|الآخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة)";

    // No date is without a figure but for the years of the Hebrew calendar.
    private static readonly SearchValues<char> InDates = SearchValues.Create("0123456789٠١٢٣٤٥٦٧٨٩ת");

    /// <summary>Whether a line is the pious heading of a page (בס״ד).</summary>
    public static bool IsInvocation(string line) => line.Length <= 40 && Invocation().IsMatch(line);

    /// <summary>Whether a line greets the reader of a letter.</summary>
    public static bool IsSalutation(string line) => line.Length <= 100 && Salutation().IsMatch(line);

    [GeneratedRegex(@"^(?:(?:My )?dear(?:est)?\s\p{L}|To my (?:dear|beloved)\s|לכבוד\s|שלום (?:וברכה|רב|לכם|לך|וישע)|(?:ל?ידידי|ידידנו|אחי|מורי|אהובי)\s.{0,20}(?:היקר|הנכבד|הנעלה|ורבי)|אדון נכבד|נכבדי)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Salutation();

    /// <summary>Whether a line is a remark about the text: number, date, occasion.</summary>
    public static bool IsNote(string line) =>
        line.Length <= Longest && !Letters.EndsInColon(line) && ((Numbered().IsMatch(line) && !IsNumberedAndNamed(line)) || Occasion().IsMatch(line) || HasDate(line) || Issue().IsMatch(line));

    /// <summary>Whether a line counts a part and says no more: <c>Letter 31</c>, <c>מכתב ה</c>.</summary>
    public static bool IsNumber(string line) => line.Length <= 30 && Numbered().Match(line) is { Success: true } match && line.AsSpan(match.Length).Trim(". )]").IsEmpty;

    private static bool HasDate(string line) => line.AsSpan().ContainsAny(InDates) && Date().IsMatch(line);

    /// <summary>Whether a line gives a day and no more, such as where it was.</summary>
    public static bool IsDay(string line) => line.Length <= Longest && HasDate(line) && !Numbered().IsMatch(line) && !Occasion().IsMatch(line);

    /// <summary>Whether a line names the portion of the week: <c>Parashat Toldot 5783</c>.</summary>
    public static bool IsPortion(string line) => line.Length <= 50 && Portion().IsMatch(line);

    /// <summary>Whether a line counts a part of a work and names it: <c>Letter 18: On Dryness</c>.</summary>
    public static bool IsNumberedAndNamed(string line) => NumberedWithTitle().IsMatch(line);

    /// <summary>Whether a line counts a part of a work, as titles do: <c>81. Concerning …</c>.</summary>
    public static bool IsNumberedTitle(string line) => NumberedTitle().IsMatch(line);

    /// <summary>Whether a line counts a part as headings inside a work do: <c>(ג) …</c>.</summary>
    public static bool IsNumberedHeading(string line) => NumberedHeading().IsMatch(line);

    /// <summary>Whether a line counts a chapter and says no more: <c>CHAPTER TWO</c>, <c>Part IV.</c>, <c>פרק ג</c>.</summary>
    public static bool IsChapter(string line) => line.Length <= 40 && Chapter().IsMatch(line);

    /// <summary>The length of a date at the start of a paragraph, or 0.</summary>
    public static int DateLength(string text)
    {
        var match = DateAtStart().Match(text.Length > 40 ? text[..40] : text);
        return match.Success ? match.Length : 0;
    }

    [GeneratedRegex(@"^[\s(\[]*(?:ב[""״'׳]?ס[""״]ד|בס[""״]ד|ב[""״]ה|בע[""״]ה|בעז[""״]ה|בעזהי[""״]ת|בעזרת ה['׳]|בשם ה['׳](?: אל עולם)?.{0,15}|לק[""״]י|B[""″”'’]?H|BS[""″”'’]?D|B[""″”'’]?SD)[\s)\].]*$", Options)]
    private static partial Regex Invocation();

    [GeneratedRegex(@"^[(\[]?(?:[0-9]{4},?\s)?(?:מס(?:פר|['׳])\s(?:תשובה|שאלה|מאמר|שיעור)\s?:?\s?[0-9]+|(?:Season\s[0-9]{1,2},?\s)?(?:Article|Letter|Lesson|Lecture|Essay|(?:Working |Occasional )?Paper|Pamphlet|Booklet|Bulletin|Session|Episode|Shiur|Sermon|Talk|Discourse|Record|Item|Issue|Volume|Vol\.|Number|No\.|Tape|Class)(?:\s(?:No\.?|Number|#))?\s?#?[0-9]+\b|(?:מאמר|אגרת|מכתב|שיעור|הרצאה|שיחה|גיליון|גליון|כרך|מס['׳]|מספר)\s(?:מס['׳]\s)?(?:[0-9]+|[א-ת]{1,3}['׳]|[א-ת]{1,3}$|[א-ת]{1,3}[""״][א-ת])(?:[\s,.)\]]|$)|שיעור (?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שביעי|שמיני|תשיעי|עשירי)(?:\s|$))", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:(?:Torah portion:? )?(?:Parasha[ths]?h?|Parsha[ts]?h?) \p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3}(?:,? 5[0-9]{3})?|פרשת [א-ת]{2,12}(?:[ ־-][א-ת]{1,12}){0,2}(?:,? (?:ה['׳])?תש[א-ת]{0,2}[""״][א-ת])?)$", Options)]
    private static partial Regex Portion();

    // "Letter 18: On Dryness"
    [GeneratedRegex(@"^\p{L}+ (?:No\.? ?)?[0-9]+: \p{L}", Options)]
    private static partial Regex NumberedWithTitle();

    [GeneratedRegex(@"^[(\[]?(?:(?:As )?I heard(?:\s(?:in|on|at|from)\s.*)?|Heard (?:on|in|at|from)\b.*|As heard\b.*|(?:Posted|Published|Updated|Last updated|Written|Delivered|Given|Spoken|Recorded|Translated|Edited|Transcribed)\s(?:on|in|at|by|from|:).*|Date:.*|(?:A )?(?:talk|lecture|lesson|sermon) (?:given|delivered) .*|שמעתי(?:\s.*)?|נאמר ב.*|נכתב ב.*|פורסם ב.*|עודכן ב.*|תורגם .*|תאריך:.*|הרצאה שניתנה .*|שיעור שנמסר .*)[)\]]?$", Options)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\b[0-9]{1,2}([-./])[0-9]{1,2}(?-i:\1)(?:[0-9]{4}|[0-9]{2})\b|\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b" + Months + @"\.?,?\s(?:[0-9]{1,2}(?:st|nd|rd|th)?,?\s)?[0-9]{4}\b|\b[0-9]{1,2}(?:st|nd|rd|th)?\s(?:of\s)?" + Months + @",?\s[0-9]{4}\b|\sב?" + HebrewMonths + @",?\s(?:[0-9]{4}|ה?['׳]?תש[א-ת]{0,2}[""״][א-ת])|^[^\s]{0,6}תש[א-ת]{0,2}[""״][א-ת]\b|\b[0-9٠-٩]{1,2}\s" + ArabicMonths + @"،?\s[0-9٠-٩]{4}(?:\s?[هم]ـ?)?\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(?:" + Months + @"\.?\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s[0-9]{4}|[0-9]{1,2}\s" + Months + @",?\s[0-9]{4}|[0-9]{1,2}([-./])[0-9]{1,2}(?-i:\1)[0-9]{4})", Options | RegexOptions.IgnoreCase)]
    private static partial Regex DateAtStart();

    [GeneratedRegex(@"^(?:[0-9]{1,4}|[IVXLC]{1,7}|[א-ת]{1,3}|[א-ת]{1,2}[""״][א-ת])[.)](?:\s\S|[^\s0-9])", Options)]
    private static partial Regex NumberedTitle();

    [GeneratedRegex(@"^(?:(?-i:[IVXLC]{1,7}\.?)|(?:Chapter|Part|Book|Section|Canto|Act|Scene)(?: the)? (?:[0-9]{1,3}|[IVXLC]{1,7}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\.?|(?:פרק|חלק|שער) (?:[א-ת]['׳]?|[א-ת]{1,2}[""״]?[א-ת]|ה?(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|ששי|שביעי|שמיני|תשיעי|עשירי)))$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Chapter();

    // "Journal of Village Religion 17, no. 3 (1988): 211-230"
    [GeneratedRegex(@"\([^()]{0,20}[0-9]{4}\):? (?:pp?\. ?)?[0-9]{1,4}[-–][0-9]{1,4}\.?$|\b(?:vol\. ?[0-9IVXLC]{1,6}|[0-9]{1,3}),? no\. ?[0-9]{1,3} \([^()]{0,20}[0-9]{4}\)", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Issue();

    [GeneratedRegex(@"^[(\[](?:[0-9]{1,3}|[a-zA-Z]|[ivxlc]{1,6}|[א-ת]{1,3}|[א-ת]{1,2}[""״][א-ת])[)\]]\s?\S", Options)]
    private static partial Regex NumberedHeading();
}
