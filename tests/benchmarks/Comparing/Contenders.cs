using Publishing.Benchmarks.Book;
using Publishing.Testing;

namespace Publishing.Benchmarks.Comparing;

/// <summary>This program and its peers.</summary>
internal static class Contenders
{
    /// <summary>The name of this program in the tables.</summary>
    public const string Own = "publishing";

    /// <summary>The name of the peer that typesetting is measured by.</summary>
    public const string Typst = "Typst";

    /// <summary>The name of the peer that the making of EPUBs is measured by.</summary>
    public const string Pandoc = "pandoc";

    /// <summary>The npm package that holds Typst's compiler for Node.</summary>
    public const string TypstPackage = "@myriaddreamin/typst-ts-node-compiler";

    /// <summary>The program as it is released: the build's task Package makes it.</summary>
    public static string OwnProgram { get; } = Repository.PathOf("artifacts/bin/publishing") + (OperatingSystem.IsWindows() ? ".exe" : "");

    /// <summary>What makes PDFs, this program first.</summary>
    /// <param name="modules">The folder node_modules with Typst in it.</param>
    public static IReadOnlyList<Contender> OfPdf(string modules) =>
    [
        OwnMaking("pdf"),
        new(Typst, "node", folder => [Path.Combine(folder, "typst.cjs"), modules, Repository.PathOf("fonts"), Path.Combine(folder, "book.typ"), Path.Combine(folder, "typst.pdf")],
            "typst.pdf", Path.Combine(modules, TypstPackage)),
        new("XeLaTeX", "xelatex", folder => Latex(folder, "book-xe.tex"), "book-xe.pdf"),
        new("LuaLaTeX + microtype", "lualatex", folder => Latex(folder, "book-lua.tex"), "book-lua.pdf"),
        new("WeasyPrint", "weasyprint", folder => [Path.Combine(folder, "book.html"), Path.Combine(folder, "weasyprint.pdf")], "weasyprint.pdf"),
    ];

    /// <summary>What makes EPUBs, this program first.</summary>
    public static IReadOnlyList<Contender> OfEpub() =>
    [
        OwnMaking("epub"),
        new(Pandoc, "pandoc", folder => ["--from=markdown", "--to=epub3", "--output=" + Path.Combine(folder, "pandoc.epub"), Path.Combine(folder, "book.md")], "pandoc.epub"),
    ];

    private static Contender OwnMaking(string output) =>
        new(Own, OwnProgram,
            folder => ["build", Path.Combine(folder, "edition.yaml"), "--output", Path.Combine(folder, "out"), "--only", output, "--no-cache"],
            Path.Combine("out", EditionSource.Name + "." + output));

    /// <summary>One run: nothing in the book refers to a page.</summary>
    private static string[] Latex(string folder, string source) =>
        ["-interaction=batchmode", "-output-directory=" + folder, Path.Combine(folder, source)];
}
