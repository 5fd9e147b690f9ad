using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>What the edition says of a text and its own head does not: author, origin and date.</summary>
internal static class ChapterHead
{
    /// <summary>Writes the author, below the title; nothing when the text names one by itself.</summary>
    /// <param name="writer">Takes the line; the header is open.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    public static void WriteByline(MarkupWriter writer, EpubPlan plan, BookText text) => WriteLine(writer, plan, text, "byline", OpeningLines.Of(text).Author);

    /// <summary>Writes origin and date, at the end of the head, as far as the text does not tell them.</summary>
    /// <param name="writer">Takes the lines; the header is open.</param>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    public static void WriteSource(MarkupWriter writer, EpubPlan plan, BookText text)
    {
        var lines = OpeningLines.Of(text);
        WriteLine(writer, plan, text, "source", lines.Origin);
        WriteLine(writer, plan, text, "date", lines.Date);
    }

    private static void WriteLine(MarkupWriter writer, EpubPlan plan, BookText text, string kind, Bilingual? line)
    {
        if (plan.Forms(line, text.Document.Language) is [var form, ..])
            writer.Start("p").Class(kind).FromEdition().Foreign(form, (text.Document.Language, text.Document.Direction)).End();
    }
}
