using System.Text;

namespace Publishing.Benchmarks.Book;

/// <summary>The synthetic book as a source for Typst, and the few lines of JavaScript that run its compiler.</summary>
internal static class TypstSource
{
    /// <summary>Writes book.typ and typst.cjs.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="folder">The folder, which is there.</param>
    public static void Write(IReadOnlyList<Chapter> chapters, string folder)
    {
        // A line is 14 pt from top edge to top edge: 10.5 pt of type and 3.5 pt of leading, in both scripts.
        var text = new StringBuilder($$"""
            #set document(title: "Synthetic Book")
            #set page(paper: "a5", margin: {{SyntheticBook.Margin}}, numbering: "1")
            #set text(font: ("EB Garamond", "Frank Ruhl Libre"), size: 10.5pt, lang: "en", top-edge: 8.4pt, bottom-edge: -2.1pt)
            #set par(justify: true, leading: 3.5pt, spacing: 3.5pt, first-line-indent: 15.75pt)
            #show heading: it => {
              pagebreak(weak: true)
              block(width: 100%, height: {{(14 * SyntheticBook.OpeningRows) - 3.5m}}pt, below: 3.5pt, align(center + horizon, text(size: 17pt, weight: "regular", it.body)))
            }
            #let hebrew(body) = {
              set text(font: ("Frank Ruhl Libre", "EB Garamond"), size: 9.45pt, lang: "he", dir: rtl)
              body
            }

            """);
        foreach (var chapter in chapters)
        {
            text.Append(chapter.Language.IsHebrew ? "\n#hebrew[\n" : "\n").Append("= ").Append(chapter.Title).Append('\n');
            foreach (var paragraph in chapter.Paragraphs)
                text.Append('\n').Append(Escape(paragraph)).Append('\n');
            if (chapter.Language.IsHebrew)
                text.Append("]\n");
        }
        File.WriteAllText(Path.Combine(folder, "book.typ"), text.ToString());
        File.WriteAllText(Path.Combine(folder, "typst.cjs"), """
            // node typst.cjs MODULES FONTS SOURCE PDF
            const { createRequire } = require("module");
            const { dirname, resolve } = require("path");
            const { writeFileSync } = require("fs");
            const [modules, fonts, source, pdf] = process.argv.slice(2).map(path => resolve(path));
            const { NodeCompiler } = createRequire(modules + "/")("@myriaddreamin/typst-ts-node-compiler");
            const compiler = NodeCompiler.create({ workspace: dirname(source), fontArgs: [{ fontPaths: [fonts] }] });
            writeFileSync(pdf, compiler.pdf({ mainFilePath: source }));

            """);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // A hyphen or a dot may begin a list at the head of a line, a digit an enumeration; elsewhere the escape is harmless.
            if (c is '\\' or '#' or '*' or '_' or '$' or '<' or '>' or '@' or '`' or '~' or '[' or ']' or '=' or '+' or '-' or '/' or '.' or '\'' or '"')
                escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
