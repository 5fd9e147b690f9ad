using System.Globalization;
using Xunit;

namespace Publishing.Testing.Pdf;

/// <summary>PDFium, the PDF engine of Chromium; <c>.ci/run</c> installs it (the npm package <c>@hyzyla/pdfium</c>).</summary>
public static class Pdfium
{
    private const string Opening = """
        const [, module, path] = process.argv;
        const { PDFiumLibrary } = await import(module);
        const { readFile } = await import('node:fs/promises');
        const library = await PDFiumLibrary.init();
        const document = await library.loadDocument(await readFile(path));
        const pages = [];
        for (const page of document.pages())
            pages.push(await answer(page));
        process.stdout.write(pages.join('\f'));
        document.destroy();
        library.destroy();

        """;

    private static readonly ExternalTool Node = new("node");

    /// <summary>The text of each page; the test is skipped, saying what is missing, when PDFium or Node is not installed.</summary>
    /// <param name="path">The file.</param>
    public static string[] Texts(string path) => Run(path, "function answer(page) { return page.getText(); }");

    /// <summary>How many of a page's pixels are dark, for each page drawn at a third of its size; skipped as <see cref="Texts"/>.</summary>
    /// <param name="path">The file.</param>
    public static int[] Ink(string path) =>
    [
        .. Run(path, """
            async function answer(page) {
                const { data } = await page.render({ scale: 0.33, render: 'bitmap' });
                let dark = 0;
                for (let i = 0; i < data.length; i += 4)
                    dark += data[i] < 200 ? 1 : 0;
                return String(dark);
            }
            """).Select(count => int.Parse(count, CultureInfo.InvariantCulture)),
    ];

    private static string[] Run(string path, string answer)
    {
        var module = Environment.GetEnvironmentVariable("PDFIUM_JS") is { Length: > 0 } given
            ? given
            : Repository.PathOf("artifacts/.build/tools/node_modules/@hyzyla/pdfium/dist/index.esm.js");
        Skip.IfNot(File.Exists(module), "PDFium is not installed (set PDFIUM_JS)");
        Node.Require();
        var (code, output, error) = Node.Run(["--input-type=module", "--eval", Opening + answer, "--", "file://" + module, path]);
        Assert.True(code == 0 && error.Length == 0, error);
        return output.Split('\f');
    }
}
