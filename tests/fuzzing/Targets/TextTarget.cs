using System.Collections.Immutable;
using System.Text;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Sources;
using Publishing.Sources.Tests.Robustness;
using Publishing.Testing;

namespace Publishing.Fuzzing.Targets;

/// <summary>Texts in a format, in all encodings: read, normalised, and written as all that a document is written as. The ledger's law must hold.</summary>
/// <param name="name">The target's name.</param>
/// <param name="ending">The ending of the path, which says the format.</param>
/// <param name="share">Its share.</param>
internal sealed class TextTarget(string name, string ending, int share) : FuzzTarget
{
    private const int LongestPiece = 1_500;

    private static readonly Lazy<ImmutableArray<string>> Texts = new(() =>
    [
        .. Directory.GetFiles(Repository.PathOf("tests/suite/sources"), "*.*", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("seeds"), "*.txt"))
            .Where(path => !path.EndsWith(".blocks", StringComparison.Ordinal) && !path.EndsWith(".bin", StringComparison.Ordinal) && !path.EndsWith(".docx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(text => text.Length > 0),
    ]);

    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override int Share => share;

    /// <inheritdoc/>
    public override byte[] Make(int number)
    {
        var random = new Random(number);
        return Encode(Damaged(Piece(random), random), random);
    }

    /// <inheritdoc/>
    public override string? Read(byte[] input) => FaultOf(input, "a" + ending, null, new DiagnosticList());

    /// <summary>A piece of a text of the repository.</summary>
    public static string Piece(Random random)
    {
        var text = Texts.Value[random.Next(Texts.Value.Length)];
        var length = Math.Min(text.Length, random.Next(1, LongestPiece));
        return text.Substring(random.Next(text.Length - length + 1), length);
    }

    /// <summary>A text with up to 19 damages.</summary>
    public static string Damaged(string text, Random random)
    {
        for (var i = random.Next(20); i > 0; i--)
            text = Damages.Apply(text, random);
        return text;
    }

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

    private static byte[] Encode(string text, Random random)
    {
        byte[] bytes = random.Next(12) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            2 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(text),
        };
        if (random.Next(20) == 0 && bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }
}
