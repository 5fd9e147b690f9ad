using System.Collections.Immutable;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Finds paragraphs of running text that end without the mark of a sentence, in texts whose paragraphs else end with one.</summary>
internal static class FindBrokenSentences
{
    private const int ShortestParagraph = 60;
    private const int FewestParagraphs = 5;
    private const int WholePerCent = 85;

    public static IEnumerable<Suspicion> Find(SuspectBook book)
    {
        for (var t = 0; t < book.Texts.Length; t++)
        {
            var blocks = book.Texts[t];
            var body = Enumerable.Range(0, blocks.Length).Where(b => IsLong(blocks[b])).ToArray();
            var broken = body.Where(b => BreaksOff(blocks[b].PlainText)).ToArray();
            // Lists, verses and captions have no marks at their ends; there nothing can be told.
            if (body.Length < FewestParagraphs || (body.Length - broken.Length) * 100 < body.Length * WholePerCent)
                continue;
            foreach (var b in broken.Where(b => GoesOn(blocks, b) || blocks[b].PlainText[^1] != ','))
                yield return Make(t, b, blocks);
        }
    }

    private static Suspicion Make(int text, int block, ImmutableArray<SuspectBlock> blocks)
    {
        var plain = blocks[block].PlainText;
        var start = plain.LastIndexOf(' ', plain.Length - 1) + 1;
        var goesOn = GoesOn(blocks, block);
        return new Suspicion(SourceRules.BrokenSentence, text, block, start, plain.Length - start,
            goesOn ? $"The paragraph ends within a sentence, with «{plain[start..]}»; the next begins with a small letter." : $"The paragraph ends without the mark of a sentence, with «{plain[start..]}».",
            goesOn ? null : plain[start..] + ".", "the sentence has no end");
    }

    // A comma before a new paragraph may lead to a quotation; before a small letter it does not.
    private static bool GoesOn(ImmutableArray<SuspectBlock> blocks, int block) =>
        block + 1 < blocks.Length && blocks[block + 1].IsBody && blocks[block + 1].PlainText is [var next, ..] && char.IsLower(next);

    private static bool IsLong(SuspectBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Question or BlockKind.Answer && block.PlainText.Length >= ShortestParagraph && block.PlainText.AsSpan().Count(' ') >= 8;

    // A bracket may hold a source, a figure may be a note's, a dash breaks off on purpose.
    private static bool BreaksOff(string text) =>
        !Letters.EndsSentence(text) && !Letters.EndsInColon(text) && (char.IsLetter(text[^1]) || text[^1] is ',') && !IsAddress(text.AsSpan(text.LastIndexOf(' ') + 1));

    private static bool IsAddress(ReadOnlySpan<char> word) => word.ContainsAny('.', '/', '@');
}
