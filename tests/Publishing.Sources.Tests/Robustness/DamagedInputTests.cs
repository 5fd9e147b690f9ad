using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources.Tests.Docx;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>The fuzz suite: inputs damaged in all ways, the same in each run; PUBLISHING_FUZZ_CASES says how many, PUBLISHING_FUZZ_FIRST from which number on.</summary>
public class DamagedInputTests
{
    [Fact]
    public Task No_input_gives_a_crash_or_a_hang_or_breaks_the_law() => FuzzRun.Of(number => FaultOf(DamagedInput.Of(number)), 20_000);

    /// <summary>What this program writes, damaged: see <see cref="DamagedDocument"/>.</summary>
    [Fact]
    public Task No_written_document_does_when_it_is_damaged() => FuzzRun.Of(number => FaultOf(DamagedDocument.Of(number)), 4_000);

    /// <summary>Packages of word processors, damaged: see <see cref="DocxDamage"/>.</summary>
    [Fact]
    public Task No_damaged_package_does() => FuzzRun.Of(number => FaultOf(new DamagedInput("a.docx", DocxDamage.Of(number), null)), 1_000);

    /// <summary>What goes wrong with an input, or null.</summary>
    internal static string? FaultOf(DamagedInput input)
    {
        var diagnostics = new DiagnosticList();
        try
        {
            var corrections = input.Corrections is { } yaml ? Corrections.Parse(new SourceText("corrections.yaml", yaml), diagnostics) : null;
            if (SourceReader.Read(new FixedFileSystem().Add(input.Path, input.Bytes), input.Path, input.Path, diagnostics) is not { } source)
                return diagnostics.HasErrors ? null : "there is no text, and no error says why";
            var text = Normalisation.Normalise(source, new NormalisationOptions(null, corrections), diagnostics);
            if (diagnostics.Sorted().FirstOrDefault(d => d.Rule == SourceRules.LedgerBroken) is { } broken)
                return broken.ToString();
            _ = BlockDump.Write(text.Document) + DocumentJson.Write(text.Document) + MarkdownWriter.Write(text.Document) + LedgerDump.Write(text.Ledger) + LedgerJson.Write(text.Ledger);
            return FaultOf(text.Document, source);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return string.Join('\n', e.ToString().Split('\n').Take(5));
        }
    }

    private static string? FaultOf(Document document, SourceText source)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Inlines.IsEmpty || string.IsNullOrWhiteSpace(block.PlainText))
                return "a block is empty";
            if (block.Span.Source != source || block.Span.Start < 0 || block.Span.End > source.Text.Length || block.Span.Start > block.Span.End)
                return FormattableString.Invariant($"a block has the span {block.Span.Start} to {block.Span.End}");
        }
        return null;
    }
}
