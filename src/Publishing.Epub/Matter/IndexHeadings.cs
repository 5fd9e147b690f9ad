using System.Xml.Linq;
using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>The heading of an index entry in both its forms.</summary>
internal static class IndexHeadings
{
    /// <summary>The headword: in italic when it is transliterated.</summary>
    public static XObject Headword(EpubPlan plan, IndexEntry entry, (Language Language, Direction Direction) around)
    {
        var text = plan.Clean(entry.Headword, SourceSpan.None);
        return entry.Language == around.Language
            ? new XText(text)
            : Html.Element(entry.Language == Language.TransliteratedHebrew ? "i" : "span", Html.Foreign(entry.Language, entry.Language.Direction, around), text);
    }

    /// <summary>The heading in the other language, or null.</summary>
    public static XElement? OtherForm(EpubPlan plan, IndexEntry entry, (Language Language, Direction Direction) around)
    {
        if (string.IsNullOrWhiteSpace(entry.OtherForm))
            return null;
        var language = around.Language.IsHebrew ? plan.TermLanguage(entry.OtherForm) : Language.Hebrew;
        return Html.Element(language == Language.TransliteratedHebrew ? "i" : "span", Html.Class("other-form"), Html.Foreign(language, language.Direction, around), plan.Clean(entry.OtherForm, SourceSpan.None));
    }
}
