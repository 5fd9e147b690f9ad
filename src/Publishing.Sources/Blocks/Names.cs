using System.Text.RegularExpressions;

namespace Publishing.Sources;

/// <summary>Recognises the name of a person where one may stand.</summary>
internal static partial class Names
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;
    private const string Honorific = @"(?:Dr|Prof|Professor|Revd?|Father|Pastor|Canon|Bishop|Archbishop|Imam|Sheikh|Swami|Ven|Rabbi|Rav|Reb|Rebbe|Rebbetzin|Rabbanit|Mr|Mrs|Ms|Sir|Fr|Sister|Brother|REV|DR|RABBI|Cantor|Maran|Hagaon|HaRav)\.?";
    private const string Particle = @"(?:de|la|le|van|von|der|ben|bar|bat|ibn|bin|al|el|ha|of|da|di|zt""l|z""l|zt”l|z”l)";
    private const string HebrewGiven = "אברהם|אריה|אהרן|אהרון|אליעזר|אליהו|אלישע|אסתר|אפרים|בנימין|ברוך|גבריאל|גדעון|דבורה|דוד|דינה|דן|הלל|זאב|זלמן|חיים|חנה|חנוך|טוביה|יהודה|יהושע|יואל|יובל|יונה|יונתן|יוסף|יחזקאל|יחיאל|יעל|יעקב|יצחק|ירמיהו|ישראל|ישעיהו|לאה|מאיר|מיכאל|מיכל|מלכה|מנחם|מרדכי|מרים|משה|נחום|נחמן|נחמיה|נעמי|נפתלי|נתן|עזריאל|עמוס|פנחס|צבי|רבקה|רות|רחל|ראובן|שאול|שלמה|שמואל|שמחה|שמעון|שרה|תמר|אביגיל|אביטל|איילת|איתי|אלעד|אפרת|ארנון|בועז|גליה|דורית|דפנה|הדסה|זהבה|יאיר|יגאל|ידידיה|יהונתן|יורם|יניב|ירון|כרמית|לימור|מאיה|מוטי|נועה|סיגל|עדינה|עדנה|עידו|עמיחי|עמנואל|ענת|עקיבא|פנינה|ציפורה|קובי|רועי|רונית|רונן|שולמית|שושנה|שלומית";
    private const string Word = @"(?:\p{Lu}[\p{L}'’\-]*\.?)";

    /// <summary>Whether a line says beyond doubt that it names the author.</summary>
    public static bool IsSureByline(string line) =>
        line.Length <= 100 && (By().IsMatch(line) || Titled().IsMatch(line) || Aliased().IsMatch(line) || Hebrew().IsMatch(line) || Affiliated().IsMatch(line));

    /// <summary>Whether a line is a name with another in brackets, <c>Yehuda Ashlag (Baal HaSulam)</c>: the shape of a term with its meaning too.</summary>
    public static bool IsAliased(string line) => Aliased().IsMatch(line) && !By().IsMatch(line) && !Titled().IsMatch(line);

    /// <summary>Whether a line has the shape of a name: two to four words with capitals.</summary>
    public static bool HasShape(string line) => line.Length <= 60 && Shape().IsMatch(line);

    /// <summary>Whether a text is a name, with or without a title of honour.</summary>
    public static bool IsName(string text) => Titled().IsMatch(text) || HasShape(text) || By().IsMatch(text);

    /// <summary>Whether a text begins with a title of honour or "by".</summary>
    public static bool BeginsWithHonour(string text) => Honour().IsMatch(text.Length > 40 ? text[..40] : text);

    [GeneratedRegex(@"^(?:(?:[Ww]ritten |[Aa]uthored |[Ii]nterview(?:ed)? )?(?:[Bb]y|BY):?|Authors?:)\s(?:(?:[Tt]he\s|THE\s)?" + Honorific + @"\s)*" + Word + @"(?:\s(?:" + Particle + "|&|and|" + Word + @")){0,7}(?:,\s(?:(?:\p{Lu}\p{Ll}+\s){0,2}(?:Curator|Editor|Reporter|Correspondent|Librarian|Archivist|Columnist|Director|Historian|Contributor|Fellow|Critic)|Ph\.?\s?D\.?|M\.?D\.?|M\.?A\.?|LL\.?[BD]\.?|Esq\.?|(?:the\s)?\p{Lu}\p{Ll}+\s(?:of|at|in|to)\s[\p{L} ]{2,40}))?(?:,?\s\([^()]{1,50}\))?(?:\s?[|•·–,-]\s?[^|]{0,20}[0-9]{1,4}[^|]{0,12})?$|^(?:מאת|מחבר|המחבר|כתב|כתבה)\s?:?\s[^.:?!]{2,60}$|^(?:רשם|רשמה|ערך|ערכה|סיכם|סיכמה|תרגם|תרגמה|כתיבה|עריכה|תרגום)\s?:\s[^.:?!]{2,60}$", Options)]
    private static partial Regex By();

    // "Jane Doe, Department of History, University of Haifa"
    [GeneratedRegex("^" + Word + @"(?:\s(?:" + Particle + "|" + Word + @")){1,4},\s[^.:;?!]{0,60}\b(?:Department|University|College|Institute|School|Faculty|Seminary|Academy|Yeshiva)\b[^.:;?!]{0,60}$", Options)]
    private static partial Regex Affiliated();

    [GeneratedRegex("^(?:The )?" + Honorific + @"(?:\s" + Honorific + @")*(?:\s(?:" + Particle + "|" + Word + @")){1,5}(?:,?\s\([^()]{1,50}\))?$", Options)]
    private static partial Regex Titled();

    [GeneratedRegex("^" + Word + @"(?:\s(?:" + Particle + "|" + Word + @")){1,5},?\s\((?:(?:The|the|Ha)?\s?\p{Lu}[\p{L}'’\-""]*\s?){1,4}\)$", Options)]
    private static partial Regex Aliased();

    [GeneratedRegex(@"^(?:(?:תשובת\s)?(?:ה?רב|רבי|הרה[""״]ג|הגר?[""״][א-ת]|הרה[""״]ק|ד[""״]ר|פרופ['׳]|ר['׳]|האדמו[""״]ר|מרן|כ[""״]ק)(?:\s[א-ת][א-ת""״'׳\-־]*){1,6}(?:,?\s\([^()]{1,40}\))?)$|^(?:" + HebrewGiven + @")(?:\s[א-ת][א-ת""״'׳\-־]+){1,2}$", Options)]
    private static partial Regex Hebrew();

    [GeneratedRegex("^" + Word + @"(?:\s(?:" + Particle + "|" + Word + @")){1,3}$", Options)]
    private static partial Regex Shape();

    [GeneratedRegex("^(?:" + Honorific + @"|By:?|מאת|הרב|ד[""״]ר)\s", Options)]
    private static partial Regex Honour();
}
