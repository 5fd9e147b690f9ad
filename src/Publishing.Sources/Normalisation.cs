using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources;

/// <summary>Turns a source into a document, and accounts for every change.</summary>
public static class Normalisation
{
    /// <summary>Normalises one text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">How.</param>
    /// <param name="diagnostics">Receives S003, S005, S007, S009 and S032 for what an editor should see, and S006 when the ledger's law does not hold.</param>
    /// <returns>The document and the ledger. The same source and options give the same result on every machine.</returns>
    public static NormalisedText Normalise(SourceText source, NormalisationOptions options, IDiagnostics diagnostics)
    {
        var ledger = new LedgerWriter(source);

        // Reading: lines or tags become blocks, and what is no part of the text goes. The editor's corrections come first.
        var (language, blocks) = ReadMarked(source.Path, options, ledger, diagnostics) is { } marked
            ? Correct(marked, options, ledger, diagnostics, out var read)
            : ReadPlainText(options, ledger, diagnostics, out read);

        if (blocks.IsEmpty)
            diagnostics.Report(new Diagnostic(SourceRules.Empty, SourceSpan.StartOf(source.Path), "The file holds no text to publish.", "Remove it from the edition or put its text in."));

        // Structure: blocks get their kinds.
        blocks = SettleNotes.Apply(blocks);
        blocks = SplitGluedAnswers.Apply(JoinLabels.Apply(blocks, ledger));
        blocks = ReadMailHead.Apply(blocks, ledger);
        blocks = SplitGluedHead.Apply(blocks, ledger);
        blocks = RestoreSpaces.Apply(blocks, ledger);
        blocks = MarkContents.Apply(blocks, ledger);
        blocks = FindHead.Apply(blocks);
        blocks = MarkQuestionsAndAnswers.Apply(blocks);
        blocks = MarkSources.Apply(blocks);
        blocks = MarkVerse.Apply(blocks);
        blocks = MarkQuotesAndAttributions.Apply(blocks);
        blocks = MarkHeadings.Apply(blocks);

        // Typography: marks become those of print.
        blocks = SetHebrewMarks.Apply(blocks, ledger);
        blocks = SetQuotes.Apply(blocks, ledger);
        blocks = SetDashesAndEllipses.Apply(blocks, ledger);
        blocks = SetNonBreakingSpaces.Apply(blocks, ledger);

        var document = new Document(language, FinishBlocks.Apply(blocks, source));
        var result = new NormalisedText(document, ledger.Close([.. blocks.Select(b => b.Text)])) { Read = read, Blocks = [.. blocks.Where(b => b.Note is null).Select(b => b.Text)] };
        result.Ledger.Verify(result.Document, diagnostics);
        return result;
    }

    private static (Language, ImmutableArray<DraftBlock>) Correct((Language Language, ImmutableArray<DraftBlock> Blocks) page, NormalisationOptions options, LedgerWriter ledger, IDiagnostics diagnostics, out ImmutableArray<TracedText> read)
    {
        read = [.. page.Blocks.Select(b => b.Text)];
        return (page.Language, ApplyCorrections.Apply(page.Blocks, options.Corrections, ledger, diagnostics));
    }

    private static (Language Language, ImmutableArray<DraftBlock> Blocks)? ReadMarked(string path, NormalisationOptions options, LedgerWriter ledger, IDiagnostics diagnostics)
    {
        if (ledger.Source is DocxSource docx)
            return DocxReader.Read(docx, options.Language, ledger, diagnostics);
        if (EpubPath.Names(path))
            return EpubReader.Read(options.Language, ledger, diagnostics);
        if (TeiReader.Reads(path))
            return TeiReader.Read(options.Language, ledger, diagnostics);
        if (JsonReader.Reads(path))
            return JsonReader.Read(options.Language, ledger, diagnostics);
        if (HtmlReader.Reads(path))
            return HtmlReader.Read(options.Language, ledger, diagnostics);
        return MarkdownReader.Reads(path) ? MarkdownReader.Read(options.Language, ledger, diagnostics) : null;
    }

    private static (Language, ImmutableArray<DraftBlock>) ReadPlainText(NormalisationOptions options, LedgerWriter ledger, IDiagnostics diagnostics, out ImmutableArray<TracedText> read)
    {
        var language = options.Language ?? LanguageDetection.Detect(ledger.Source.Text, Language.English);
        var lines = SplitLines.Apply(ledger, diagnostics);
        read = [.. lines.Select(l => l.Text)];
        lines = ApplyCorrections.Apply(lines, options.Corrections, ledger, diagnostics);
        lines = RemoveBookFrame.Apply(lines, ledger);
        lines = RemoveSpecks.Apply(lines, ledger);
        lines = RemoveMailQuotes.Apply(lines, ledger);
        lines = RemoveMailFoot.Apply(lines, ledger);
        lines = RemoveTimeStamps.Apply(lines, ledger);
        lines = RemovePageNumbers.Apply(lines, ledger);
        lines = RepairLigatures.Apply(lines, ledger);
        lines = RepairLetterSpacing.Apply(lines, ledger);
        lines = RepairMirroredLetters.Apply(lines, ledger);
        lines = RepairVisualRuns.Apply(lines, ledger, diagnostics);
        lines = RepairMirroredBrackets.Apply(lines, ledger);
        lines = RemoveSiteFurniture.Apply(lines, ledger);
        (lines, var notes) = LiftPageNotes.Apply(lines, ledger);
        var blocks = RemoveBullets.Apply(JoinHardWraps.Apply(lines, language, ledger), ledger);
        blocks = notes.IsEmpty ? FindPlainNotes.Apply(blocks, ledger) : PlacePageNotes.Apply(blocks, notes, lines, language, ledger);
        return (language, ReadEmphasis.Apply(blocks, ledger));
    }
}
