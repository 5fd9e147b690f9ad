using System.Collections.Frozen;

namespace Publishing.Sources;

/// <summary>Tells what speaks of a site and of what a reader can do there by its words, where no phrase is known.</summary>
internal static class SiteWords
{
    private const int Longest = 140;

    // Words that speak of screens and of nothing else.
    private static readonly FrozenSet<string> Sure = Set("website webpage url browser javascript download downloads downloading mp3 mp4 pdf epub ads advertisement advertisements bookmark bookmarks email emails inbox newsletter newsletters subscribe subscriber subscribers unsubscribe subscription whatsapp facebook twitter telegram instagram youtube pinterest linkedin reddit rss podcast podcasts login username password cookies captcha click tap app apps wordpress blogger bloggers blogspot spam permalink trackback pingback hashtag repost restack emoji scroll navbar sitemap wifi "
        + "להרשמה לפרטים וואטסאפ ווטסאפ פייסבוק טוויטר טלגרם אינסטגרם יוטיוב ניוזלטר עוגיות דפדפן פרסומת פרסומות גולשים להורדה הורדה קובץ האתר באתר לאתר");

    // Words that do so among others.
    private static readonly FrozenSet<string> Likely = Set("page pages site web link links article articles post posts blog blogs comment comments reply replies thread threads message messages list forum member members audio video player speed recording recordings transcript print printing share sharing favorites favourites window tab sponsor sponsored visitor visitors viewers views donate donation donations monthly gift supporter supporters volunteers archive archives index menu search logged signed sign account privacy policy terms copyright rights reserved plan paid premium trial course courses enroll enrol enrolment enrollment register registration seat seats reserve view show hide expand collapse report typo cite citation highlight highlighted previous next newer older earlier later neighboring neighbouring top load loading related recommended popular trending device font settings preferences notify notifications alerts follow followers likes opens open feed feeds episode episodes profile upload powered hosted theme attachments attachment hidden flag moderator moderators scan scans scanners digitize digitise continues below fold support element save send stop blank beginning paragraph passages readers texts translation call phone office address mistake original version versions unread participants "
        + "דף עמוד אתר קישור קישורים כתבה כתבות מאמרים תגובה תגובות שתפו שתף שיתוף שלחו שלח מייל דואר הרשמה להרשמה הירשמו הרשמו הצטרפו לפרטים פרטים מנוי מנויים למנויים כניסה קריאה דקות זמן משוער תפריט לתפריט ארכיון הקלטה האזנה להאזנה מודעה תרומה תרומות תרמו לתרומה במשרד משרד טלפון לחצו לחץ הדפסה הדפס צפיות קטגוריה תגיות פוסט פוסטים חיפוש התחברות אהבתם לחבר לחברים בקרוב אצלנו פספסתם ראשי הראשי");

    // Words that, alone or with such as these, are an entry of a menu or of the foot of a page.
    private static readonly FrozenSet<string> Entries = Set("home about contact help careers press jobs shop cart store checkout wishlist faq faqs accessibility disclaimer notices tools status rules follow following respond cancel submit close calendar events upcoming directions hours popular latest newest top recent picks sidebar footer name website required fields avatar questions question answer answers tagged statement settings cookie conditions use service services refund shipping returns payment methods wholesale quick legal company team testimonials advertising advertise developers chat tour now feedback categories category tags tag topics topic sources media social connect subscribe join started get writing start all see our us app apps more mobile support give ways shows day week most read next last write thoughts information community guidelines masthead prizes opportunities bookstores press overview finances diversity embed playlist transcript listen minute download "
        + "צרו קשר אודות עזרה נגישות הצהרת הצהרה תקנון תנאי שימוש מדיניות פרטיות מפת שאלות נפוצות תגיות תגית קטגוריות ארכיונים אחרונים הגב הגיבו לבטל שם אימייל תגובה אהבתי טוען סגור כן לא יצירת התנדבו תרמו ניווט ברשומות לכל נוספות נוסף הבאה הקודמת לשאלה המלצות מינהל התחבר פיד רשומות חדשה הוספת");

    private static readonly FrozenSet<string> Small = Set("a an the this that these those of to in on at by for with and or from is are be we our us your you it its not no do does if as up all will can may some של את על עם או גם כל זה זו לא אם אל מן עוד");

    /// <summary>Whether a line speaks of the site beyond doubt: most of its words do, one of them of nothing else.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static bool IsOfSite(string line)
    {
        if (line.Length is < 8 or > Longest || line.AsSpan().ContainsAny('“', '”', '"'))
            return false;
        if (IsRequest(line))
            return true;
        var (words, sure, likely, speaksToReader) = Count(line);
        // A sentence may tell of such things, too: "She sent an email to the list."
        return sure >= 1 && sure + likely >= 2 && (sure + likely) * 2 >= words && (speaksToReader || !Letters.EndsSentence(line));
    }

    // "Show the Hebrew original", "Report a mistake in this translation"
    private static bool IsRequest(string line)
    {
        var words = line.ToLowerInvariant().Split(' ');
        return words.Length is >= 3 and <= 7 && char.IsLetter(line[^1]) && char.IsLower(line[line.IndexOf(' ', StringComparison.Ordinal) + 1])
            && words[0] is "show" or "hide" or "report" or "view" or "link" or "print" or "save" or "open" or "copy" or "cite" or "highlight" or "listen" or "translate" or "rate" or "flag" or "edit"
            && words[1] is "the" or "this" or "a" or "an" or "to" or "all"
            && words.Skip(2).Any(word => word is "paragraph" or "original" or "translation" or "mistake" or "error" or "typo" or "page" or "version" or "passage" or "article" or "post" or "recording" or "video" or "comment" or "comments");
    }

    /// <summary>Whether a line is the words of a button: <c>Reserve your place</c>.</summary>
    public static bool IsButton(string line)
    {
        if (line.Length is < 4 or > 40 || !char.IsLetter(line[^1]) || line.Count(c => c == ' ') is 0 or > 4)
            return false;
        var first = line[..line.IndexOf(' ', StringComparison.Ordinal)].ToLowerInvariant();
        return (first is "add" && line.EndsWith("to cart", StringComparison.OrdinalIgnoreCase)) || first is "reserve" or "enroll" or "enrol" or "register" or "subscribe" or "join" or "donate" or "order" or "buy" or "book" or "download" or "להרשמה" or "הירשמו" or "הרשמו" or "הצטרפו" or "לרכישה" or "להזמנה" or "תרמו" or "לתרומה";
    }

    /// <summary>Whether a short line gives a price.</summary>
    public static bool IsPrice(string line) => line.Length <= 60 && line.IndexOfAny(['$', '€', '£', '₪']) is >= 0 and var sign && ((sign + 1 < line.Length && char.IsAsciiDigit(line[sign + 1])) || (sign > 0 && line[..sign].TrimEnd() is [.., >= '0' and <= '9']));

    /// <summary>Whether most words of a line speak of the site: at the ends of a page it goes with what is sure.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static bool MaySpeakOfSite(string line)
    {
        if (line.Length is < 4 or > Longest)
            return false;
        var (words, sure, likely, _) = Count(line);
        return sure + likely >= 2 && (sure + likely) * 5 >= words * 2;
    }

    /// <summary>Whether all words of a short line are such as stand in menus and at the foot of pages.</summary>
    /// <param name="line">The line without blanks at its ends.</param>
    public static bool IsEntry(string line)
    {
        if (line.Length > 40 || Letters.EndsSentence(line))
            return false;
        var words = line.ToLowerInvariant().Split([' ', ',', '&', ':', '/', '-'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length is > 0 and <= 5 && words.Any(word => !Small.Contains(word)) && words.All(word => Small.Contains(word) || Holds(Entries, word) || Holds(Sure, word) || Holds(Likely, word));
    }

    private static (int Words, int Sure, int Likely, bool SpeaksToReader) Count(string line)
    {
        var (words, sure, likely, speaks) = (0, 0, 0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsLetter(line[i]))
                continue;
            var start = i;
            while (i < line.Length && (char.IsLetterOrDigit(line[i]) || line[i] is '\'' or '’'))
                i++;
            var word = line[start..i].ToLowerInvariant();
            speaks |= word is "you" or "your" || (words == 0 && (Sure.Contains(word) || Likely.Contains(word)));
            if (Small.Contains(word))
                continue;
            words++;
            if (Holds(Sure, word))
                sure++;
            else if (Holds(Likely, word))
                likely++;
        }
        return (words, sure, likely, speaks);
    }

    // Hebrew writes small words together with the next: בוואטסאפ.
    private static bool Holds(FrozenSet<string> words, string word) =>
        words.Contains(word) || (word.Length > 3 && word[0] is 'ב' or 'ל' or 'ה' or 'ו' or 'מ' && words.Contains(word[1..]));

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
