using System.Collections.Concurrent;
using System.Text;
using Publishing.Cli.Building;
using Publishing.Core;
using Publishing.Pdf;
using Publishing.Testing;
using Publishing.Testing.Pdf;
using Publishing.Typesetting.Pages;

namespace Publishing.Cli.Tests.WholeEdition;

/// <summary>The edition of seeds/, bound at the left, at the right, or at both covers: its pages and the PDF of them, made once.</summary>
internal sealed class BoundEdition
{
    private static readonly ConcurrentDictionary<string, Lazy<BoundEdition>> Made = new();

    private BoundEdition(string binding)
    {
        var path = Repository.PathOf("seeds/edition.yaml");
        var yaml = File.ReadAllText(path).Replace("\nmodified:", $"\nbinding: {binding}\nmodified:", StringComparison.Ordinal);
        var diagnostics = new DiagnosticList();
        var build = new EditionBuild(new EditedFiles(path, Encoding.UTF8.GetBytes(yaml)), diagnostics);
        var book = build.Assemble(path);
        Assert.True(book is not null, string.Join('\n', diagnostics.Sorted()));
        Pages = build.Typeset(book)!.Value.Pages;
        using var stream = new MemoryStream();
        PdfWriter.Write(Pages, stream, new PdfOptions(), diagnostics);
        Bytes = stream.ToArray();
        Document = new PdfDocument(Bytes);
        Path = Repository.Scratch("bound-" + string.Concat(binding.Where(char.IsAsciiLetter))) + "/book.pdf";
        File.WriteAllBytes(Path, Bytes);
    }

    public static TheoryData<string> Bindings => ["left", "right", "both"];

    /// <summary>The bindings, and such with Hebrew folios: a key stands behind the binding on a line of its own.</summary>
    public static TheoryData<string> Foliations => ["left", "right", "both", "both\nfolios: hebrew", "both\nfolios: hebrew-marked"];

    public PageSet Pages { get; }

    public byte[] Bytes { get; }

    public PdfDocument Document { get; }

    public string Path { get; }

    public static BoundEdition Of(string binding) => Made.GetOrAdd(binding, key => new Lazy<BoundEdition>(() => new BoundEdition(key))).Value;

    /// <summary>The files of the disk, but for one that reads otherwise.</summary>
    private sealed class EditedFiles(string path, byte[] content) : IFileSystem
    {
        private readonly DiskFileSystem disk = new();

        public bool Exists(string path) => disk.Exists(path);

        public byte[] ReadAllBytes(string file) => file == path ? content : disk.ReadAllBytes(file);

        public IReadOnlyList<string> List(string folder, string extension) => disk.List(folder, extension);
    }
}
