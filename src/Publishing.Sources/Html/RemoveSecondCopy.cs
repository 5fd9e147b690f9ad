namespace Publishing.Sources;

/// <summary>Takes out what stands on a page a second time: one copy is for wide screens and one for narrow ones, or for print.</summary>
internal static class RemoveSecondCopy
{
    private const int FewestBlocks = 3;
    private const int LongBlock = 80;

    /// <summary>Takes it out.</summary>
    /// <param name="drafts">The blocks of the page in order.</param>
    /// <param name="ledger">Receives what is taken out.</param>
    public static void Of(List<DraftBlock> drafts, LedgerWriter ledger)
    {
        var texts = drafts.ConvertAll(d => d.PlainText);
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var isCopy = new bool[drafts.Count];
        // A plan for the week or a refrain is less of the whole.
        var least = texts.Sum(t => (long)t.Length) * 2 / 5;
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Length < LongBlock || first.TryAdd(texts[i], i))
                continue;
            var (from, length, total) = (first[texts[i]], 0, 0L);
            for (; i + length < texts.Count && from + length < i && texts[from + length] == texts[i + length]; length++)
                total += texts[i + length].Length;
            if (length < FewestBlocks || total < least)
                continue;
            isCopy.AsSpan(i, length).Fill(true);
            i += length - 1;
        }
        for (var i = drafts.Count - 1; i >= 0; i--)
        {
            if (!isCopy[i])
                continue;
            ledger.Remove(HtmlReader.Name, drafts[i].Text, "the same text stands on the page twice", 85);
            drafts.RemoveAt(i);
        }
    }
}
