using System.Collections.Immutable;
using System.IO.Compression;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Editions;
using Publishing.Epub;
using Publishing.Fonts;
using Publishing.Typesetting.Imposition;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Preview;

/// <summary>An edition as it was at one moment. Pages are there at once; the EPUB and the proof page are made when they are asked for.</summary>
internal sealed class Snapshot
{
    private readonly Lazy<byte[]?> proof;
    private readonly Lazy<ImmutableSortedDictionary<string, byte[]>> epub;

    /// <summary>Takes what a build has made.</summary>
    /// <param name="version">Its number.</param>
    /// <param name="build">The build.</param>
    /// <param name="book">The book, or null after an error.</param>
    /// <param name="fonts">Its fonts.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="said">What the build has said.</param>
    /// <param name="elapsed">How long it took.</param>
    public Snapshot(int version, EditionBuild build, Book? book, FontLibrary? fonts, PageSet? pages, IReadOnlyList<Diagnostic> said, TimeSpan elapsed)
    {
        (Version, Book, Pages, Said, Elapsed) = (version, book, pages, said, elapsed);
        Hashes = pages is null ? [] : [.. pages.Pages.Select(PageSvg.HashOf)];
        Sheets = pages is null ? [] : Imposer.Impose(pages, new ImpositionOptions());
        proof = new(() => build.MakeProof(new MemoryOutputs())?.Content.ToArray());
        epub = new(() => book is null || fonts is null || pages is null ? ImmutableSortedDictionary<string, byte[]>.Empty : Unpack(book, fonts, pages));
    }

    /// <summary>Its number; a later one is greater.</summary>
    public int Version { get; }

    /// <summary>The book, or null after an error.</summary>
    public Book? Book { get; }

    /// <summary>The pages, or null after an error.</summary>
    public PageSet? Pages { get; }

    /// <summary>For each page what changes with its looks.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    /// <summary>The sheets of the booklet.</summary>
    public ImmutableArray<Sheet> Sheets { get; }

    /// <summary>What the build has said.</summary>
    public IReadOnlyList<Diagnostic> Said { get; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The proof page, or null when no text could be read.</summary>
    public byte[]? Proof => proof.Value;

    /// <summary>The files of the EPUB by their paths; empty after an error.</summary>
    public ImmutableSortedDictionary<string, byte[]> Epub => epub.Value;

    private static ImmutableSortedDictionary<string, byte[]> Unpack(Book book, FontLibrary fonts, PageSet pages)
    {
        using var stream = new MemoryStream();
        EpubWriter.Write(book, pages.Map, fonts, stream, EpubOptions.Of(book.Edition, EpubVariant.Bilingual), new DiagnosticList());
        stream.Position = 0;
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        return zip.Entries.ToImmutableSortedDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var bytes = new MemoryStream();
        using var content = entry.Open();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
