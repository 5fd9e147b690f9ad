using System.Collections.Immutable;
using System.Diagnostics;
using Publishing.Cli.Building.Caching;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Epub;
using Publishing.Fonts;
using Publishing.Indexing;
using Publishing.Pdf;
using Publishing.Pdf.Booklet;
using Publishing.Pdf.Covers;
using Publishing.Pdf.Print;
using Publishing.Proof;
using Publishing.Sources;
using Publishing.Typesetting;
using Publishing.Typesetting.Covers;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Building;

/// <summary>The whole way of an edition, from edition.yaml to the outputs. A stage that finds an error is the last one.</summary>
/// <param name="files">Where the edition, its sources and its fonts are read from.</param>
/// <param name="diagnostics">Receives what all stages have to say.</param>
/// <param name="progress">Hears of the stages, if anyone wants to.</param>
/// <param name="cancellation">Ends the build before its next stage.</param>
public sealed class EditionBuild(IFileSystem files, DiagnosticList diagnostics, IBuildProgress? progress = null, CancellationToken cancellation = default)
{
    // What is known of the texts, once they are read: all that a proof needs, whatever fails afterwards.
    private (string Path, Edition Edition, ImmutableArray<NormalisedText?> Texts)? read;

    /// <summary>Reads the edition and assembles its book.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="forProof">Whether a proof may be made afterwards: what it needs of the texts is kept till then.</param>
    /// <returns>The book, or null after an error.</returns>
    public Book? Assemble(string editionPath, bool forProof = true) =>
        Read(editionPath) is { } edition ? Assemble(editionPath, edition, forProof) : null;

    /// <summary>Reads the edition.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <returns>The edition, or null after an error.</returns>
    internal Edition? Read(string editionPath)
    {
        // To read the edition takes one thread; beside it another reads what marking the terms will ask for.
        _ = Task.Run(IndexingTables.Load, cancellation);
        return Stage(BuildStage.Read, () => EditionReader.Read(files, editionPath, diagnostics));
    }

    /// <summary>Assembles the book of an edition that was read.</summary>
    internal Book? Assemble(string editionPath, Edition edition, bool forProof) => Stage(BuildStage.Assemble, () =>
    {
        var texts = BookAssembly.Normalise(edition, files, diagnostics);
        read = forProof ? (editionPath, edition, texts) : null;
        return BookAssembly.Assemble(edition, texts, files, diagnostics);
    });

    /// <summary>Typesets a book.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The fonts it is set in and its pages, or null after an error.</returns>
    public (FontLibrary Fonts, PageSet Pages)? Typeset(Book book)
    {
        if (LoadFonts(book) is not { } fonts)
            return null;
        return Typeset(book, fonts) is { } pages ? (fonts, pages) : null;
    }

    /// <summary>Reads the fonts of a book.</summary>
    internal FontLibrary? LoadFonts(Book book) =>
        Stage(BuildStage.LoadFonts, () => FontLibrary.Load(files, book.Edition.Type.FontFolder ?? ProgramFonts.Folder, diagnostics));

    /// <summary>Typesets a book in fonts that were read.</summary>
    internal PageSet? Typeset(Book book, FontLibrary fonts) => Stage(BuildStage.Typeset, () => BookTypesetting.Typeset(book, fonts, diagnostics));

    /// <summary>Makes the outputs in memory.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="only">The outputs to make; when empty, those that the edition names.</param>
    /// <returns>The outputs, each whole; or null after an error.</returns>
    public ImmutableArray<BuiltFile>? Make(string editionPath, ImmutableArray<OutputKind> only) => Make(editionPath, only, new MemoryOutputs());

    /// <summary>Makes the outputs.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="only">The outputs to make; when empty, those that the edition names.</param>
    /// <param name="outputs">Where they go.</param>
    /// <returns>The outputs, each whole; or null after an error.</returns>
    internal ImmutableArray<BuiltFile>? Make(string editionPath, ImmutableArray<OutputKind> only, IOutputs outputs)
    {
        var book = Assemble(editionPath, forProof: only.IsEmpty);
        if (book is null || Typeset(book) is not var (fonts, pages))
            return null;
        var edition = book.Edition;
        var kinds = only.IsEmpty ? edition.Outputs : only;
        var built = ImmutableArray.CreateBuilder<BuiltFile>();
        for (var i = 0; i < kinds.Length; i++)
        {
            // Of a large book the texts are a good part of the memory, and only EPUBs need them still.
            if (!kinds.Skip(i).Any(OutputKinds.IsEpub))
                book = null;
            if (Write(kinds[i], edition, book, fonts, pages.Map, pages, outputs) is not { } file)
                return null;
            built.Add(file);
        }
        return built.ToImmutable();
    }

    /// <summary>Makes the proof page of the texts that were assembled last, errors or not.</summary>
    /// <param name="outputs">Where it goes.</param>
    /// <returns>The page, or null when no text could be read or the page cannot be written.</returns>
    internal BuiltFile? MakeProof(IOutputs outputs)
    {
        if (read is not var (path, edition, texts) || texts.All(t => t is null))
            return null;
        cancellation.ThrowIfCancellationRequested();
        progress?.Begin(BuildStage.WriteProof);
        var watch = Stopwatch.StartNew();
        const string FileName = "proof/index.html";
        var proof = EditionProofs.Of(edition, texts, diagnostics, path);
        var content = outputs.Write(FileName, stream => ProofWriter.Write(proof, stream, new ProofOptions(), diagnostics));
        progress?.End(BuildStage.WriteProof, watch.Elapsed);
        return content is null ? null : new BuiltFile(null, FileName, content, null, watch.Elapsed);
    }

    /// <summary>Makes the outputs and the proof page and puts them into a folder.</summary>
    /// <remarks>
    /// After an error there are no outputs, and those of an earlier build stay as they were. The proof page is written all the same:
    /// it says how the texts stand now, the error among it, and an editor needs it to settle the error.
    /// </remarks>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="only">The outputs to make, without the proof page; when empty, those that the edition names, with it.</param>
    /// <param name="outputFolder">The folder, made when it is not there.</param>
    /// <param name="cache">Where results are kept from one build to the next, or null.</param>
    /// <param name="again">With a cache, the same files, to ask again what an earlier build has asked.</param>
    /// <returns>What was put into the folder; empty when there is nothing.</returns>
    internal ImmutableArray<BuiltFile> Run(string editionPath, ImmutableArray<OutputKind> only, string outputFolder, BuildCache? cache, IFileSystem again)
    {
        using var outputs = new OutputFolder(outputFolder, diagnostics);
        if (cache is null)
        {
            var made = Make(editionPath, only, outputs) ?? [];
            return Deliver(only.IsEmpty && !outputs.HasFailed && MakeProof(outputs) is { } page ? made.Add(page) : made, outputs);
        }
        var recorded = new RecordedFiles(files);
        var build = new EditionBuild(recorded, diagnostics, progress, cancellation);
        var built = new CachedBuild(build, recorded, again, cache, outputs, diagnostics).Make(editionPath, only);
        return Deliver(built ?? (only.IsEmpty && !outputs.HasFailed && build.MakeProof(outputs) is { } proof ? [proof] : []), outputs);
    }

    /// <summary>Makes the outputs and the proof page without a cache and puts them into a folder, as the other <c>Run</c> does.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="only">The outputs to make; when empty, those that the edition names, and the proof page.</param>
    /// <param name="outputFolder">The folder, made when it is not there.</param>
    /// <returns>What was put into the folder; empty when there is nothing.</returns>
    public ImmutableArray<BuiltFile> Run(string editionPath, ImmutableArray<OutputKind> only, string outputFolder) =>
        Run(editionPath, only, outputFolder, cache: null, files);

    /// <summary>Makes the proof page and puts it into a folder.</summary>
    /// <param name="editionPath">The path of edition.yaml.</param>
    /// <param name="outputFolder">The folder, made when it is not there.</param>
    /// <returns>What was put into the folder; empty when there is nothing.</returns>
    public ImmutableArray<BuiltFile> RunProof(string editionPath, string outputFolder)
    {
        Assemble(editionPath);
        using var outputs = new OutputFolder(outputFolder, diagnostics);
        return Deliver(MakeProof(outputs) is { } proof ? [proof] : [], outputs);
    }

    private ImmutableArray<BuiltFile> Deliver(ImmutableArray<BuiltFile> built, OutputFolder outputs)
    {
        if (built.IsEmpty || outputs.HasFailed)
            return [];
        cancellation.ThrowIfCancellationRequested();
        progress?.Begin(BuildStage.Deliver);
        var watch = Stopwatch.StartNew();
        var delivered = outputs.Deliver(built);
        progress?.End(BuildStage.Deliver, watch.Elapsed);
        return delivered ? built : [];
    }

    /// <summary>Writes an output.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="book">The book; only an EPUB needs it.</param>
    /// <param name="fonts">The fonts it is set in.</param>
    /// <param name="map">Where its pages begin.</param>
    /// <param name="pages">Its pages; an EPUB does without.</param>
    /// <param name="outputs">Where it goes.</param>
    /// <returns>The output, or null after an error.</returns>
    internal BuiltFile? Write(OutputKind kind, Edition edition, Book? book, FontLibrary fonts, PageMap map, PageSet? pages, IOutputs outputs) => kind switch
    {
        OutputKind.Pdf => Write(outputs, kind, edition.Name + ".pdf", pages!.Pages.Length,
            stream => PdfWriter.Write(pages!, stream, new PdfOptions(), diagnostics)),
        OutputKind.Booklet => Write(outputs, kind, edition.Name + "-booklet.pdf", pages!.Pages.Length,
            stream => BookletWriter.Write(pages!, stream, BookletSheets.Of(edition), diagnostics)),
        OutputKind.Print => Write(outputs, kind, edition.Name + "-print.pdf", pages!.Pages.Length,
            stream => PrintWriter.Write(pages!, stream, new PrintOptions { CropMarks = true }, diagnostics)),
        OutputKind.Cover => Write(outputs, kind, edition.Name + "-cover.pdf", 1, stream =>
        {
            if (CoverTypesetting.Typeset(edition, pages!, fonts, diagnostics) is { } cover)
                CoverPdfWriter.Write(cover, stream, new PrintOptions { CropMarks = true }, diagnostics);
        }),
        OutputKind.Epub => WriteEpub(outputs, kind, EpubVariant.Bilingual, book!, map, fonts, ".epub"),
        OutputKind.EpubEnglish => WriteEpub(outputs, kind, EpubVariant.EnglishOnly, book!, map, fonts, "-en.epub"),
        OutputKind.EpubHebrew => WriteEpub(outputs, kind, EpubVariant.HebrewOnly, book!, map, fonts, "-he.epub"),
        _ => throw new UnreachableException(),
    };

    private BuiltFile? WriteEpub(IOutputs outputs, OutputKind kind, EpubVariant variant, Book book, PageMap pages, FontLibrary fonts, string ending)
    {
        var held = book.Texts.Where(t => variant.Holds(t.Info.Language)).Select(t => t.Info.Id).ToHashSet(StringComparer.Ordinal);
        return Write(outputs, kind, book.Edition.Name + ending, pages.Breaks.Count(b => held.Contains(b.TextId)),
            stream => EpubWriter.Write(book, pages, fonts, stream, EpubOptions.Of(book.Edition, variant), diagnostics));
    }

    private BuiltFile? Write(IOutputs outputs, OutputKind kind, string fileName, int pageCount, Action<Stream> write)
    {
        var watch = Stopwatch.StartNew();
        return Stage(kind.IsEpub() ? BuildStage.WriteEpub : BuildStage.WritePdf, () =>
            outputs.Write(fileName, write) is { } content ? new BuiltFile(kind, fileName, content, pageCount, watch.Elapsed) : null);
    }

    private T? Stage<T>(BuildStage stage, Func<T?> work)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Begin(stage);
        var watch = Stopwatch.StartNew();
        var result = work();
        progress?.End(stage, watch.Elapsed);
        return diagnostics.HasErrors ? null : result;
    }
}
