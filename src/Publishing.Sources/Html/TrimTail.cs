using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Takes out what stands under the text of a web page: headings that nothing follows, appeals of the site, its address.</summary>
internal static class TrimTail
{
    private const int Most = 8;

    /// <summary>Takes it out.</summary>
    /// <param name="drafts">The blocks of the page in order.</param>
    /// <param name="ledger">Receives what is taken out.</param>
    public static void Of(List<DraftBlock> drafts, LedgerWriter ledger)
    {
        var text = drafts.Sum(d => d.Kind is BlockKind.Title or BlockKind.Heading || d.Note is not null ? 0 : d.Text.Length);
        for (var k = 0; k < Most; k++)
        {
            var last = drafts.FindLastIndex(d => d.Note is null);
            if (last <= 0 || ReasonToRemove(drafts[last], text) is not { } reason)
                return;
            ledger.Remove(HtmlReader.Name, drafts[last].Text, reason, 85);
            drafts.RemoveAt(last);
        }
    }

    // What speaks of the site must be little beside the text.
    private static string? ReasonToRemove(DraftBlock draft, int text)
    {
        if (draft.Kind == BlockKind.Heading)
            return text > 0 ? "a heading that nothing follows" : null;
        if (draft.Kind is not (null or BlockKind.Paragraph) || draft.Text.Length * 3 > text)
            return null;
        if (FurniturePhrases.IsAddress(draft.PlainText))
            return "the address of the site or of its owner";
        if (FurniturePhrases.IsAboutAuthor(draft.PlainText))
            return "a note on the author under the text";
        return FurniturePhrases.IsAppeal(draft.PlainText) ? "a notice of the site under the text" : null;
    }
}
