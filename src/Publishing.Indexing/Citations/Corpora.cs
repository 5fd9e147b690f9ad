using Publishing.Core;

namespace Publishing.Indexing;

/// <summary>The corpora of an index of sources, in canonical order.</summary>
internal static class Corpora
{
    private static readonly (string Id, string English, string Hebrew)[] All =
    [
        ("bible", "Bible", "תנ״ך"),
        ("mishnah", "Mishnah", "משנה"),
        ("tosefta", "Tosefta", "תוספתא"),
        ("bavli", "Babylonian Talmud", "תלמוד בבלי"),
        ("yerushalmi", "Jerusalem Talmud", "תלמוד ירושלמי"),
        ("midrash", "Midrash", "מדרש"),
        ("zohar", "Zohar", "זוהר"),
        ("code", "Codes", "הלכה"),
        ("later", "Later Works", "ספרים מאוחרים"),
    ];

    /// <summary>The place of a corpus in the order, from 0.</summary>
    public static int OrderOf(string corpus) => Array.FindIndex(All, c => c.Id == corpus);

    /// <summary>The name of a corpus as printed.</summary>
    public static string NameOf(string corpus, Language language)
    {
        var (_, english, hebrew) = All[OrderOf(corpus)];
        return language.IsHebrew ? hebrew : english;
    }
}
