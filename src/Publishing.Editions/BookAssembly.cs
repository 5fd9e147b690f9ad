using System.Collections.Immutable;
using Publishing.Core;
using Publishing.Documents;
using Publishing.Indexing;
using Publishing.Sources;

namespace Publishing.Editions;

/// <summary>Makes the book of an edition: reads and normalises its texts, marks their terms, builds the indexes.</summary>
public static class BookAssembly
{
    /// <summary>Assembles a book.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="files">Its files.</param>
    /// <param name="diagnostics">Receives what reading, normalisation and indexing have to say, and E020 for a text without content.</param>
    /// <returns>The book, or null when a text or the glossary could not be had, or a ledger does not account for its source.</returns>
    public static Book? Assemble(Edition edition, IFileSystem files, IDiagnostics diagnostics) =>
        Assemble(edition, Normalise(edition, files, diagnostics), files, diagnostics);

    /// <summary>Reads and normalises the texts of an edition, with the editor's corrections.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="files">Its files.</param>
    /// <param name="diagnostics">Receives what reading and normalisation have to say, and E020 for a text without content.</param>
    /// <returns>For each text of the edition what it became, or null when its source or the corrections cannot be read.</returns>
    public static ImmutableArray<NormalisedText?> Normalise(Edition edition, IFileSystem files, IDiagnostics diagnostics)
    {
        var normalised = new NormalisedText?[edition.Texts.Length];
        var corrections = edition.CorrectionsPath is null ? null : ReadCorrections(edition.CorrectionsPath, files, diagnostics);
        if (edition.CorrectionsPath is not null && corrections is null)
            return [.. normalised];
        corrections?.ReportStrangers([.. edition.Texts.Select(t => t.Path)], diagnostics);

        // Texts do not depend on each other until their terms are known.
        Parallel.For(0, normalised.Length, i => normalised[i] = Normalise(edition.Texts[i], corrections, files, diagnostics));
        return [.. normalised];
    }

    /// <summary>Assembles a book of texts that are normalised already.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="normalised">Its texts, as <see cref="Normalise(Edition, IFileSystem, IDiagnostics)"/> gives them.</param>
    /// <param name="files">The edition's files.</param>
    /// <param name="diagnostics">Receives what indexing has to say, and what may be faults of the sources.</param>
    /// <returns>The book, or null when a text is missing or empty, its ledger does not account for its source, or the glossary could not be had.</returns>
    public static Book? Assemble(Edition edition, ImmutableArray<NormalisedText?> normalised, IFileSystem files, IDiagnostics diagnostics)
    {
        // The search for what is suspect only looks on, and takes as long as the rest.
        // When it is over its thread helps with the rest; Parallel.Invoke would let it wait.
        var suspicions = Task.Run(() => SuspicionReport.Write([.. normalised.OfType<NormalisedText>()], diagnostics));
        try
        {
            return Mark(edition, normalised, files, diagnostics);
        }
        finally
        {
            suspicions.Wait();
        }
    }

    /// <summary>Marks terms and citations, and builds the indexes.</summary>
    private static Book? Mark(Edition edition, ImmutableArray<NormalisedText?> normalised, IFileSystem files, IDiagnostics diagnostics)
    {
        var glossary = edition.TermsPath is null ? Glossary.Empty : GlossaryReader.Read(files, edition.TermsPath, diagnostics);
        if (glossary is null || normalised.Any(n => n is null || n.Document.Blocks.IsEmpty) || !normalised.All(n => n!.Ledger.Verify(n.Document, diagnostics)))
            return null;

        // The glossary is completed with what the texts explain, in the order of the book.
        var documents = new Document[normalised.Length];
        var glosses = new ImmutableArray<Gloss>[documents.Length];
        var accounts = new TextAccount[documents.Length];
        Parallel.For(0, documents.Length, i =>
        {
            accounts[i] = TextAccount.Of(edition.Texts[i].Id, normalised[i]!.Ledger);
            documents[i] = NoteNames.Apply(Titled(normalised[i]!.Document), edition.Texts[i].Id);
            glosses[i] = GlossRecognition.Find(documents[i]);
        });
        glossary = GlossaryMerging.Merge(glossary, WithSpans(documents, glosses), diagnostics);

        // Terms and citations are marked in the order of the book, so that their anchors count up through it.
        var citations = new CitationAnnotation();
        var termed = new TermAnnotation(glossary).Annotate(documents, glosses);
        var cited = citations.Annotate([.. edition.Texts.Select(t => t.Id)], termed);
        ImmutableArray<BookText> texts = [.. edition.Texts.Select((info, i) => new BookText(info, cited[i]))];
        var indexes = new List<BookIndex>();
        var sourceIndexes = new List<BookIndex>();
        foreach (var language in edition.Languages)
        {
            indexes.Add(IndexBuilding.Build(texts.Select(t => (t.Info.Id, t.Document)), glossary, language));
            sourceIndexes.Add(SourceIndexOf(language, texts, citations));
        }
        return new Book(edition, texts, [.. indexes.Where(index => !index.Groups.IsEmpty)], glossary)
        {
            SourceIndexes = [.. sourceIndexes.Where(index => !index.Groups.IsEmpty)],
            Accounts = [.. accounts],
        };
    }

    private static Corrections? ReadCorrections(string path, IFileSystem files, IDiagnostics diagnostics) =>
        SourceReader.Read(files, path, path, diagnostics) is { } file ? Corrections.Parse(file, diagnostics) : null;

    private static NormalisedText? Normalise(EditionText text, Corrections? corrections, IFileSystem files, IDiagnostics diagnostics)
    {
        if (SourceReader.Read(files, text.Path, text.Path, diagnostics, text.Encoding) is not { } source)
            return null;
        var normalised = Normalisation.Normalise(source, new NormalisationOptions(text.Language, corrections), diagnostics);
        if (normalised.Document.Blocks.IsEmpty)
            diagnostics.Report(new Diagnostic(EditionRules.EmptyText, text.Span, $"Nothing of '{text.Path}' is left to publish.", "Is it the file that you mean?"));
        return normalised;
    }

    /// <summary>A heading that opens a text without a title is its title.</summary>
    private static Document Titled(Document document)
    {
        var blocks = document.Blocks;
        var first = blocks.TakeWhile(b => b.Kind is BlockKind.Invocation or BlockKind.Byline or BlockKind.Note).Count();
        return first < blocks.Length && blocks[first].Kind == BlockKind.Heading
            ? document with { Blocks = blocks.SetItem(first, blocks[first] with { Kind = BlockKind.Title }) }
            : document;
    }

    private static BookIndex SourceIndexOf(Language language, ImmutableArray<BookText> texts, CitationAnnotation citations)
    {
        var ids = texts.Where(t => t.Document.Language.IsHebrew == language.IsHebrew).Select(t => t.Info.Id).ToHashSet(StringComparer.Ordinal);
        return SourceIndexBuilding.Build(citations.Citations.Where(c => ids.Contains(c.Occurrence.TextId)), language);
    }

    private static List<(Gloss, SourceSpan)> WithSpans(Document[] documents, ImmutableArray<Gloss>[] glosses)
    {
        var found = new List<(Gloss, SourceSpan)>();
        for (var i = 0; i < documents.Length; i++)
        {
            foreach (var gloss in glosses[i])
                found.Add((gloss, documents[i].Blocks[gloss.BlockIndex].Span));
        }
        return found;
    }
}
