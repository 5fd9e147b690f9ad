using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Reads the paragraphs of a DOCX into blocks: what their styles say they are, that they are; notes stand at their marks.</summary>
internal sealed class DocxReader
{
    /// <summary>The name of the pass.</summary>
    public const string Name = "read DOCX";

    private readonly DocxSource source;
    private readonly LedgerWriter ledger;
    private readonly IDiagnostics diagnostics;
    private readonly TracedText text;
    private readonly bool[] taken;
    private readonly List<DraftBlock> drafts = [];
    private readonly List<DraftBlock> notes = [];
    private readonly DocxLanguages languages;
    private readonly bool hasTitle;

    private DocxReader(DocxSource source, Language? named, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        this.source = source;
        this.ledger = ledger;
        this.diagnostics = diagnostics;
        text = TracedText.Of(source);
        taken = new bool[text.Length];
        languages = new DocxLanguages(source, named, diagnostics);
        hasTitle = source.Paragraphs.Any(p => p.Role == DocxRole.Title && p.Note is null && HasWords(p));
    }

    /// <summary>Reads the text.</summary>
    /// <param name="source">The text of the DOCX.</param>
    /// <param name="named">The language that the caller names, or null to tell it by the letters.</param>
    /// <param name="ledger">Holds the source; receives what is taken out.</param>
    /// <param name="diagnostics">Receives S005 and S062.</param>
    /// <returns>The language of the text and its blocks, those of notes last.</returns>
    public static (Language Language, ImmutableArray<DraftBlock> Blocks) Read(DocxSource source, Language? named, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        var reader = new DocxReader(source, named, ledger, diagnostics);
        for (var i = 0; i < source.Paragraphs.Length;)
        {
            // A paragraph, and those that continue it.
            var end = i + 1;
            while (end < source.Paragraphs.Length && source.Paragraphs[end].Glue is not null)
                end++;
            reader.Add(source.Paragraphs.AsSpan()[i..end]);
            i = end;
        }
        reader.languages.Report();
        reader.SettleLines();
        ledger.RemoveUntaken(Name, reader.text, reader.taken, "it is no part of the text");
        return (reader.languages.Main, [.. reader.drafts, .. reader.notes]);
    }

    /// <summary>Where headings have styles, a line of the text that only looks like a heading is none.</summary>
    private void SettleLines()
    {
        var first = drafts.FindIndex(d => d.Kind is null && BlockShape.IsRunningText(d.PlainText));
        if (first < 0 || !drafts.Exists(d => d.Kind == BlockKind.Heading))
            return;
        for (var i = first; i < drafts.Count; i++)
        {
            if (drafts[i].Kind is null && BlockShape.IsHeadingShape(drafts[i].PlainText) && !Ornaments.IsOrnament(drafts[i].PlainText) && !HeadLines.IsInvocation(drafts[i].PlainText)
                && !SourceLines.IsSource(drafts[i].PlainText) && QuestionLabels.Find(drafts[i].PlainText) is null)
            {
                drafts[i] = drafts[i] with { Kind = BlockKind.Paragraph };
            }
        }
    }

    private static bool HasWords(DocxParagraph paragraph) => paragraph.Pieces.Any(p => p.Kind is DocxPieceKind.Text or DocxPieceKind.Symbol);

    private void Add(ReadOnlySpan<DocxParagraph> paragraphs)
    {
        var first = paragraphs[0];
        foreach (var paragraph in paragraphs)
            RemoveWhatIsLeftOut(paragraph);
        if (first.Role is DocxRole.Contents or DocxRole.Caption)
            return;
        var language = languages.Of(paragraphs);
        var block = new BlockText(new BlockPlace(KindOf(first), language, null, first.Note, IsAside: false));
        var around = new DocxSurroundings();
        var number = first.Number is { } label ? label + " " : null;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (i > 0 && paragraphs[i].Glue is { Length: 0 })
                Join(block, paragraphs[i].Start);
            var glue = i > 0 && HasWords(paragraphs[i]) ? paragraphs[i].Glue : null;
            AddPieces(paragraphs[i], block, around, languages.Runs(paragraphs[i], language), glue is { Length: > 0 } ? glue : number);
            number = i == 0 && HasWords(paragraphs[i]) ? null : number;
        }
        if (block.Draft(ledger, diagnostics) is { } draft)
            Append(draft);
    }

    private void AddPieces(DocxParagraph paragraph, BlockText block, DocxSurroundings around, IReadOnlyList<Language?> runs, string? prefix)
    {
        for (var i = 0; i < paragraph.Pieces.Count; i++)
        {
            var piece = paragraph.Pieces[i];
            switch (piece.Kind)
            {
                case DocxPieceKind.Text or DocxPieceKind.Symbol:
                    var edits = new List<Edit>();
                    if (prefix is not null)
                        edits.Add(new Edit(0, 0, prefix, paragraph.Glue is null ? "the number of a list, which the document counts" : "it parts the cells of a row", 90));
                    if (piece.Kind == DocxPieceKind.Symbol)
                        edits.Add(new Edit(0, piece.End - piece.Start, piece.Value!, "a symbol of a font", 95));
                    prefix = null;
                    block.Add(ledger.Apply(Name, text.Slice(piece.Start, piece.End - piece.Start), edits), piece.Start, piece.End, around.Of(piece.Format, runs[i]));
                    taken.AsSpan(piece.Start, piece.End - piece.Start).Fill(true);
                    break;
                case DocxPieceKind.Break:
                    block.Break(piece.Start);
                    break;
                case DocxPieceKind.Note:
                    block.Mark(piece.Value!, piece.Start);
                    break;
            }
        }
    }

    // The end of the paragraph before is gone: its words are followed by these, without a blank.
    private void Join(BlockText block, int start) =>
        block.Add(ledger.Apply(Name, text.Slice(start - 1, 1), [new Edit(0, 1, "", "the end of the paragraph is deleted, as a tracked change says", 95)]), start - 1, start, []);

    private void RemoveWhatIsLeftOut(DocxParagraph paragraph)
    {
        var reason = paragraph.Role switch
        {
            DocxRole.Contents => "contents, which are made anew",
            DocxRole.Caption => "what stands under a picture or a table",
            _ => null,
        };
        foreach (var piece in paragraph.Pieces)
        {
            if (piece.Kind is DocxPieceKind.Break or DocxPieceKind.Note || (piece.Kind != DocxPieceKind.LeftOut && reason is null))
                continue;
            var words = text.Slice(piece.Start, piece.End - piece.Start);
            if (!words.IsBlank)
                ledger.Remove(Name, words, piece.Kind == DocxPieceKind.LeftOut ? piece.Value! : reason!, 95);
            taken.AsSpan(piece.Start, words.Length).Fill(true);
        }
    }

    private static BlockKind? KindOf(DocxParagraph paragraph) => paragraph.Role switch
    {
        DocxRole.Title => BlockKind.Title,
        DocxRole.FirstHeading or DocxRole.Heading => BlockKind.Heading,
        DocxRole.Byline => BlockKind.Byline,
        DocxRole.Note => BlockKind.Note,
        DocxRole.Quote => BlockKind.Quote,
        DocxRole.Item => BlockKind.Paragraph,
        _ => null,
    };

    private void Append(DraftBlock draft)
    {
        if (draft.Note is not null)
        {
            notes.Add(draft with { Kind = draft.Kind is BlockKind.Quote or BlockKind.Attribution ? draft.Kind : BlockKind.Paragraph });
            return;
        }
        // One title is enough; without one, a heading over everything is it.
        if (draft.Kind == BlockKind.Title && drafts.Exists(d => d.Kind == BlockKind.Title))
            draft = draft with { Kind = BlockKind.Heading };
        else if (draft.Kind == BlockKind.Heading && !hasTitle && !drafts.Exists(d => d.Kind is null or BlockKind.Title or BlockKind.Heading or BlockKind.Paragraph or BlockKind.Quote))
            draft = draft with { Kind = BlockKind.Title };
        else if (draft.Kind == BlockKind.Quote && drafts is [.., { Kind: BlockKind.Quote }] && MarkQuotesAndAttributions.IsAttribution(draft.PlainText))
            draft = draft with { Kind = BlockKind.Attribution };
        drafts.Add(draft);
    }
}
