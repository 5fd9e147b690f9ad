using Publishing.Core;

namespace Publishing.Editions.Tests;

/// <summary>A small edition that is right, to be made wrong by tests.</summary>
internal static class TestEdition
{
    public const string Path = "book/edition.yaml";

    public const string Minimal = """
        identifier: urn:uuid:6f1f4f0e-6f3a-4c62-9f0b-1f6f2b1c2d3e
        title: A Book
        modified: 2026-11-21
        texts:
          - file: one.txt
            title: One

        """;

    public static FixedFileSystem Files(string edition, string text = "Some words about Kli [vessel].\n") => new FixedFileSystem()
        .Add(Path, edition)
        .Add("book/one.txt", text)
        .Add("shared/two.txt", text);

    public static (Edition? Edition, IReadOnlyList<Diagnostic> Diagnostics) Read(string edition)
    {
        var diagnostics = new DiagnosticList();
        return (EditionReader.Read(Files(edition), Path, diagnostics), diagnostics.Sorted());
    }
}
