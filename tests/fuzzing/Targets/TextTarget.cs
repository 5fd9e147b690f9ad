using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources;
using Publishing.Sources.Tests.Robustness;

namespace Publishing.Fuzzing.Targets;

/// <summary>Texts in a format, in all encodings: read, normalised, and written as all that a document is written as. The ledger's law must hold.</summary>
/// <param name="name">The target's name.</param>
/// <param name="ending">The ending of the path, which says the format.</param>
/// <param name="share">Its share.</param>
internal sealed class TextTarget(string name, string ending, int share) : FuzzTarget
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override int Share => share;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        return DamagedText.Encode(DamagedText.Damaged(DamagedText.Piece(random), random), random);
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input) => FaultOf(input, "a" + ending, null, new DiagnosticList());

    /// <summary>Reads and normalises a text, and judges the result.</summary>
    public static string? FaultOf(byte[] input, string path, Corrections? corrections, DiagnosticList diagnostics)
    {
        if (SourceReader.Read(new FixedFileSystem().Add(path, input), path, path, diagnostics) is not { } source)
            return diagnostics.HasErrors ? null : "There is no text, and no error says why.";
        var text = Normalisation.Normalise(source, new NormalisationOptions(null, corrections), diagnostics);
        return Judge(text, source, diagnostics);
    }

    /// <summary>What does not hold of a normalised text, or null.</summary>
    public static string? Judge(NormalisedText text, SourceText source, DiagnosticList diagnostics)
    {
        if (diagnostics.Sorted().FirstOrDefault(d => d.Rule == SourceRules.LedgerBroken) is { } broken)
            return broken.ToString();
        SuspicionReport.Write([text], diagnostics);
        _ = BlockDump.Write(text.Document) + DocumentJson.Write(text.Document) + MarkdownWriter.Write(text.Document) + LedgerDump.Write(text.Ledger) + LedgerJson.Write(text.Ledger);
        foreach (var block in text.Document.Blocks)
        {
            if (block.Inlines.IsEmpty || string.IsNullOrWhiteSpace(block.PlainText))
                return "A block is empty.";
            if (block.Span.Source != source || block.Span.Start < 0 || block.Span.End > source.Text.Length || block.Span.Start > block.Span.End)
                return FormattableString.Invariant($"A block has the span {block.Span.Start} to {block.Span.End}.");
        }
        return null;
    }
}
