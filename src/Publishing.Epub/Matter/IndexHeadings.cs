using Publishing.Core;
using Publishing.Indexing;

namespace Publishing.Epub;

/// <summary>The heading of an index entry in both its forms.</summary>
internal static class IndexHeadings
{
    /// <summary>Writes the headword: in italic when it is of another language in Latin letters.</summary>
    public static void WriteHeadword(MarkupWriter writer, EpubPlan plan, IndexEntry entry, (Language Language, Direction Direction) around)
    {
        var text = plan.Clean(entry.Headword, SourceSpan.None);
        if (entry.Language == around.Language)
            writer.Text(text);
        else
            writer.Start(ElementOf(entry.Language)).Foreign((text, entry.Language), around).End();
    }

    /// <summary>Writes a space and the heading in the other language, if there is one.</summary>
    public static void WriteOtherForm(MarkupWriter writer, EpubPlan plan, IndexEntry entry, (Language Language, Direction Direction) around)
    {
        if (string.IsNullOrWhiteSpace(entry.OtherForm))
            return;
        writer.Text(" ").Start(ElementOf(entry.OtherLanguage)).Class("other-form").Foreign((plan.Clean(entry.OtherForm, SourceSpan.None), entry.OtherLanguage), around).End();
    }

    private static string ElementOf(Language language) => language.StandsInItalic ? "i" : "span";
}
