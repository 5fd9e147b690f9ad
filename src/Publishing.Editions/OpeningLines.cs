using Publishing.Documents;

namespace Publishing.Editions;

/// <summary>What an edition has to add at the opening of a text, because the text does not say it by itself: print and EPUB say the same.</summary>
/// <param name="Author">Who wrote it, or null when its head names somebody or nobody knows.</param>
/// <param name="Origin">Where it comes from, or null.</param>
/// <param name="Date">Its date, or null.</param>
public sealed record OpeningLines(Bilingual? Author, Bilingual? Origin, Bilingual? Date)
{
    /// <summary>The lines to add to a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// The author, unless a byline stands in the head. Origin and date, unless a remark in the head or a source line anywhere in the
    /// text tells of them: an editor who has both in the text and in edition.yaml wants the text's.
    /// </returns>
    public static OpeningLines Of(BookText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text.Document.Blocks[..HeadLength(text.Document)];
        var isAttributed = head.Any(b => b.Kind == BlockKind.Byline);
        var isSourced = head.Any(b => b.Kind == BlockKind.Note) || text.Document.Blocks.Any(b => b.Kind == BlockKind.Source);
        return new OpeningLines(isAttributed ? null : text.Info.Author, isSourced ? null : text.Info.Origin, isSourced ? null : text.Info.Date);
    }

    /// <summary>How many blocks at the beginning of a text are its head: title, byline, remarks, source and invocation, up to a second title.</summary>
    /// <param name="document">The text.</param>
    public static int HeadLength(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (length, titles) = (0, 0);
        foreach (var block in document.Blocks)
        {
            if (block.Kind is not (BlockKind.Title or BlockKind.Byline or BlockKind.Note or BlockKind.Source or BlockKind.Invocation))
                break;
            if (block.Kind == BlockKind.Title && ++titles > 1)
                break;
            length++;
        }
        return length;
    }
}
