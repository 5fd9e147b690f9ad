using Publishing.Core;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>The words that the package adds to the book, in both languages.</summary>
internal static class Wording
{
    public static Bilingual TitlePage { get; } = new("Title Page", "שער");

    public static Bilingual Contents { get; } = new("Contents", "תוכן העניינים");

    public static Bilingual PublisherNote { get; } = new("Publisher’s Note", "דבר המוציא לאור");

    public static Bilingual Beginning { get; } = new("Beginning of the Text", "תחילת הטקסט");

    public static Bilingual Glossary { get; } = new("Glossary", "מילון מונחים");

    public static Bilingual Index { get; } = new("Index of Terms", "מפתח המונחים");

    public static Bilingual IndexOfSources { get; } = new("Index of Sources", "מפתח המקורות");

    public static Bilingual Colophon { get; } = new("Colophon", "קולופון");

    public static Bilingual Sources { get; } = new("Sources", "מקורות");

    public static Bilingual Fonts { get; } = new("Fonts", "גופנים");

    public static Bilingual Notes { get; } = new("Notes", "הערות");

    public static Bilingual Note { get; } = new("Note", "הערה");

    public static Bilingual BackToText { get; } = new("Back to the text", "חזרה לטקסט");

    public static Bilingual Landmarks { get; } = new("Landmarks", "ציוני דרך");

    public static Bilingual Pages { get; } = new("Pages of the Printed Edition", "עמודי המהדורה המודפסת");

    public static Bilingual See { get; } = new("See", "ראו");

    public static Bilingual SeeAlso { get; } = new("See also", "ראו גם");

    public static Bilingual To { get; } = new("to", "עד");

    public static Bilingual IndexByPage { get; } = new(
        "Numbers are those of the printed pages and lead to the word itself; bold numbers lead to where the term is explained.",
        "המספרים הם מספרי העמודים במהדורה המודפסת ומובילים אל המילה עצמה; מספרים מודגשים מובילים אל מקום הסבר המונח.");

    public static Bilingual IndexByOccurrence { get; } = new(
        "Each number leads to one occurrence of the term, in the order of the book; bold numbers lead to where the term is explained.",
        "כל מספר מוביל אל הופעה אחת של המונח, לפי סדר הספר; מספרים מודגשים מובילים אל מקום הסבר המונח.");

    public static Bilingual SourcesByPage { get; } = new(
        "Numbers are those of the printed pages and lead to the citation itself.",
        "המספרים הם מספרי העמודים במהדורה המודפסת ומובילים אל הציטוט עצמו.");

    public static Bilingual SourcesByOccurrence { get; } = new(
        "Each number leads to one citation, in the order of the book.",
        "כל מספר מוביל אל ציטוט אחד, לפי סדר הספר.");

    /// <summary>The wording in the language of a page: Hebrew on Hebrew pages, English on all others.</summary>
    public static string In(Bilingual wording, Language language) => wording.In(language)!;
}
