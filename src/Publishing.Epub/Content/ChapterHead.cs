using System.Collections.Immutable;
using System.Xml.Linq;
using Publishing.Documents;
using Publishing.Editions;

namespace Publishing.Epub;

/// <summary>What the edition says of a text and its own head does not: author, origin and date.</summary>
internal static class ChapterHead
{
    /// <summary>The author, to stand below the title; null when the head names one by itself.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    /// <param name="head">The blocks that its head has by itself.</param>
    public static XElement? Byline(EpubPlan plan, BookText text, ImmutableArray<Block> head)
    {
        if (head.Any(b => b.Kind == BlockKind.Byline) || plan.Forms(text.Info.Author, text.Document.Language) is not [var author, ..])
            return null;
        return Html.Element("p", Html.Class("byline"), Html.FromEdition, Html.Foreign(author.Language, author.Language.Direction, (text.Document.Language, text.Document.Direction)), author.Text);
    }

    /// <summary>Origin and date, to stand at the end of the head, as far as the text does not tell them.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<XElement> Source(EpubPlan plan, BookText text)
    {
        var language = text.Document.Language;
        var around = (language, text.Document.Direction);
        var said = text.Document.Blocks.Where(b => b.Kind is BlockKind.Source or BlockKind.Note).Select(b => b.PlainText).ToHashSet(StringComparer.Ordinal);
        if (plan.Forms(text.Info.Origin, language) is [var origin, ..] && !said.Contains(origin.Text))
            yield return Html.Element("p", Html.Class("source"), Html.FromEdition, Html.Foreign(origin.Language, origin.Language.Direction, around), origin.Text);
        if (plan.Forms(text.Info.Date, language) is [var date, ..] && !said.Any(s => s.Contains(date.Text, StringComparison.Ordinal)))
            yield return Html.Element("p", Html.Class("date"), Html.FromEdition, Html.Foreign(date.Language, date.Language.Direction, around), date.Text);
    }
}
