using System.Collections.Frozen;

namespace Publishing.Indexing;

/// <summary>The words that say what the numbers of a place count, folded.</summary>
internal static class PlaceWords
{
    /// <summary>Chapters.</summary>
    public static FrozenSet<string> Chapter { get; } = Set("chapter chapters ch chap chs perek pereq psalm פרק מזמור פרקים פ");

    /// <summary>Verses and clauses.</summary>
    public static FrozenSet<string> Clause { get; } = Set("verse verses v vv vs mishnah mishna halakhah halakha halachah halacha law paragraph par sub-section subsection se'if seif פסוק פסוקים פס משנה הלכה הל סעיף סעיפים סע סעי פסוקים משניות הלכות");

    /// <summary>Words between the places of a list.</summary>
    public static FrozenSet<string> And { get; } = Set("and also");

    /// <summary>Words that send to a citation, and commentators whose comment is on the place.</summary>
    public static FrozenSet<string> Cue { get; } = Set("see cf compare per ראו ראה וראו וראה עי עיין ועיין השוו השווה לפי ככתוב שנאמר ״רשי ״רמבנ ״ראבע");

    /// <summary>Words between the ends of a range.</summary>
    public static FrozenSet<string> Through { get; } = Set("through thru עד");

    /// <summary>Letters behind a verse: its half, or the verses that follow.</summary>
    public static FrozenSet<string> VerseLetter { get; } = Set("a b c d f ff");

    /// <summary>Folios.</summary>
    public static FrozenSet<string> Folio { get; } = Set("folio fol f page p pp daf דף");

    /// <summary>Printed pages.</summary>
    public static FrozenSet<string> Page { get; } = Set("page pages p pp pg עמ עמוד עמודים ע");

    /// <summary>Sides of a folio, before their number.</summary>
    public static FrozenSet<string> Side { get; } = Set("עמוד עמ ע side amud");

    /// <summary>Volumes and parts.</summary>
    public static FrozenSet<string> Volume { get; } = Set("volume vol vols part pt parts book bk חלק כרך");

    /// <summary>All other divisions.</summary>
    public static FrozenSet<string> Section { get; } = Set("section sections sect sec siman item items no nos number article letter epistle gate discourse essay tikkun tikun parashah parasha paragraph piska remez sign סימן סי אות אותיות סעיף מאמר אגרת שער רמז פרשה פיסקא פסקא פיסקה פסקה תיקון ענין הקדמה דרוש מצוה מצווה מצות mitzvah mitzva commandment ״סק");

    /// <summary>Words before the name of a weekly portion.</summary>
    public static FrozenSet<string> Portion { get; } = Set("parashat parshat parashas parshas parashah parsha portion פרשת פר");

    /// <summary>Words that stand before a tractate and say nothing of the corpus.</summary>
    public static FrozenSet<string> Tractate { get; } = Set("tractate masechet masekhet massekhet masechta מסכת מס מסכתא גמרא גמ ב");

    /// <summary>Abbreviated names, without their full stop, and short names that are also words or names of persons.</summary>
    public static FrozenSet<string> AlsoWords { get; } = Set("is am or ed men mid na mi ob tam hal ned sot meg est git kid san tem hor ker yad dan jon hag lam mic mal ez ex par toh seb guide tur טור");

    /// <summary>What a number behind a name counts when it is no chapter.</summary>
    public static FrozenSet<string> Counted { get; } = Set("years year days day weeks week months month hours minutes times rows people of more metres meters miles points others men women children");

    /// <summary>The number of an ordinal, or of an English number in a word, or 0.</summary>
    public static int OrdinalOf(string folded) => folded switch
    {
        "ראשונ" or "ראשונה" or "one" or "first" => 1,
        "שני" or "שניה" or "שנייה" or "two" or "second" => 2,
        "שלישי" or "שלישית" or "three" or "third" => 3,
        "רביעי" or "רביעית" or "four" or "fourth" => 4,
        "חמישי" or "חמישית" or "five" or "fifth" => 5,
        "ששי" or "שישי" => 6,
        "שביעי" or "שביעית" => 7,
        _ => 0,
    };

    /// <summary>Numerals that are common words too.</summary>
    public static FrozenSet<string> CommonHebrew { get; } = Set("לא כי לו לי בו בה כל אל על יש גם רק אך זה זו מה מי דע עד אז אי כה הא דא דו טו בא גב גו דל די דג אב אח אט כב כד כו כז לב לג לד לה לכ לע מא מב מד מו מז מט מכ נא נו נח סב סג סד סוד עז עב עג צא צב צו קב קד קו רב רז רע שב שד שה שו שי שכ שמ של תא תו תכ תל חי חק חס חנ בכ בל במ קמ קל הו ו ה ב כ ל מ ש");

    /// <summary>The corpus that a word before a tractate names, or null.</summary>
    public static string? CorpusOf(string folded) => folded switch
    {
        "m" or "mishnah" or "mishna" or "mish" or "משנה" or "מתני" or "משניות" => "mishnah",
        "t" or "tosefta" or "toseftah" or "tosef" or "tos" or "תוספתא" or "תוס" => "tosefta",
        "b" or "bt" or "tb" or "bavli" or "talmud" or "babli" or "בבלי" or "תלמוד" => "bavli",
        "y" or "j" or "jt" or "tj" or "pt" or "ty" or "yt" or "yer" or "yerushalmi" or "ירושלמי" or "ירוש" or "״תי" => "yerushalmi",
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').Select(word => word[0] == '״' ? word : LetterFolding.Fold(word)).ToFrozenSet(StringComparer.Ordinal);
}
