using Publishing.Core;

namespace Publishing.Typesetting.Sections;

/// <summary>The words that the book says of itself, in both languages.</summary>
internal static class Words
{
    /// <summary>Heading of the contents.</summary>
    public static string Contents(Language language) => language.IsHebrew ? "תוכן העניינים" : "Contents";

    /// <summary>Heading of the publisher's note.</summary>
    public static string PublisherNote(Language language) => language.IsHebrew ? "דבר המוציא לאור" : "Publisher’s Note";

    /// <summary>Heading of the notes behind a text.</summary>
    public static string Notes(Language language) => language.IsHebrew ? "הערות" : "Notes";

    /// <summary>Heading of the glossary.</summary>
    public static string Glossary(Language language) => language.IsHebrew ? "מילון מונחים" : "Glossary";

    /// <summary>In how many places a text was mended.</summary>
    public static string Mended(Language language, int places) => (language.IsHebrew, places) switch
    {
        (false, 1) => "mended in one place",
        (false, _) => $"mended in {places} places",
        (true, 1) => "תוקן במקום אחד",
        (true, _) => $"תוקן ב־{places} מקומות",
    };

    /// <summary>How many stretches that are not of a text were left out.</summary>
    public static string LeftOut(Language language, int stretches) => (language.IsHebrew, stretches) switch
    {
        (false, 1) => "one passage that is not of the text left out",
        (false, _) => $"{stretches} passages that are not of the text left out",
        (true, 1) => "הושמט קטע אחד שאינו מן הכתוב",
        (true, _) => $"הושמטו {stretches} קטעים שאינם מן הכתוב",
    };

    /// <summary>Heading of the index of terms.</summary>
    public static string IndexOfTerms(Language language) => language.IsHebrew ? "מפתח מונחים" : "Index of Terms";

    /// <summary>Heading of the index of sources.</summary>
    public static string IndexOfSources(Language language) => language.IsHebrew ? "מפתח מקורות" : "Index of Sources";

    /// <summary>Behind the head of an index entry that goes on from the column before.</summary>
    public static string Continued(Language language) => language.IsHebrew ? "המשך" : "continued";

    /// <summary>Heading of the colophon.</summary>
    public static string Colophon(Language language) => language.IsHebrew ? "על הספר" : "Colophon";

    /// <summary>Leads to the entry to look under instead.</summary>
    public static string See(Language language) => language.IsHebrew ? "ראו" : "See";

    /// <summary>Leads to the entries to look under as well.</summary>
    public static string SeeAlso(Language language) => language.IsHebrew ? "ראו גם" : "See also";

    /// <summary>What a screen reader says of a locator.</summary>
    public static string Page(Language language, string folio) => language.IsHebrew ? $"עמוד {folio}" : $"page {folio}";
}
