using System.Collections.Immutable;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Testing;

namespace Publishing.Benchmarks.Book;

/// <summary>The paragraphs of the example edition, as normalisation leaves them.</summary>
internal static class SeedParagraphs
{
    private const int FewestWords = 15;

    /// <summary>Reads the example edition.</summary>
    /// <returns>Its English and its Hebrew paragraphs of 15 words or more, in the order of the book; the quotation marks around a whole one are taken off, so that none is a block quotation to one program and a paragraph to another.</returns>
    public static (ImmutableArray<string> English, ImmutableArray<string> Hebrew) Read()
    {
        var diagnostics = new DiagnosticList();
        var book = new EditionBuild(new DiskFileSystem(), diagnostics).Assemble(Repository.PathOf("seeds/edition.yaml"))
            ?? throw new InvalidOperationException(diagnostics.Sorted()[0].ToString());
        var paragraphs = book.Texts
            .SelectMany(t => t.Document.Blocks)
            .Where(b => b.Kind is BlockKind.Paragraph or BlockKind.Quote)
            .Select(b => (b.Language, Text: WithoutQuotes(b.PlainText)))
            .Where(p => p.Text.Count(c => c == ' ') + 1 >= FewestWords)
            .ToLookup(p => p.Language.IsHebrew, p => p.Text);
        return ([.. paragraphs[false]], [.. paragraphs[true]]);
    }

    private static string WithoutQuotes(string text)
    {
        if (text[0] is not ('"' or '“' or '”' or '״'))
            return text;
        var end = text.LastIndexOfAny(['"', '“', '”', '״']);
        return end >= text.Length - 2 ? text[1..end] + text[(end + 1)..] : text[1..];
    }
}
