using Publishing.Core;

namespace Publishing.Sources;

/// <summary>Looks for what may be faults of the sources, in all texts of a book at once. Nothing is changed: an editor decides.</summary>
public static class SuspicionReport
{
    /// <summary>Reports what is suspect.</summary>
    /// <param name="texts">The texts in the order of the book.</param>
    /// <param name="diagnostics">Receives S015 to S020, each with its place in the source and a correction ready to paste.</param>
    public static void Write(IReadOnlyList<NormalisedText> texts, IDiagnostics diagnostics)
    {
        var book = new SuspectBook(texts.Select(t => t.Document));
        Func<SuspectBook, IEnumerable<Suspicion>>[] detectors = [FindUnpairedMarks.Find, FindDoubledWords.Find, FindWrongWords.Find, FindTwoSpellings.Find, FindMixedAlphabets.Find, FindBrokenSentences.Find];
        var found = new Suspicion[detectors.Length][];
        Parallel.For(0, detectors.Length, i => found[i] = [.. detectors[i](book)]);
        var offers = new CorrectionOffers?[texts.Count];
        foreach (var suspicion in found.SelectMany(f => f))
        {
            var text = texts[suspicion.Text];
            var where = WhereOf(suspicion, text);
            var published = text.Document.Blocks[suspicion.Block].PlainText.Substring(suspicion.Start, suspicion.Length);
            var offer = suspicion.Replacement is null ? null
                : (offers[suspicion.Text] ??= new CorrectionOffers(text, Path.GetFileName(text.Ledger.Source.Path))).Replace(where, published, suspicion.Replacement, suspicion.Reason);
            diagnostics.Report(new Diagnostic(suspicion.Rule, where, suspicion.What,
                offer is null ? "Look at the place in the source." : suspicion.Advice + "\n" + CorrectionYaml.Write(offer).TrimEnd()));
        }
    }

    private static SourceSpan WhereOf(Suspicion suspicion, NormalisedText text)
    {
        var (low, high) = (int.MaxValue, 0);
        for (var i = suspicion.Start; i < suspicion.Start + suspicion.Length; i++)
        {
            var offset = text.Blocks[suspicion.Block].OffsetOf(i);
            (low, high) = (Math.Min(low, offset), Math.Max(high, offset + 1));
        }
        var source = text.Document.Blocks[suspicion.Block].Span.Source!;
        return new SourceSpan(source, low, Math.Clamp(high, low, source.Text.Length));
    }
}
