using System.Text;

namespace Publishing.Benchmarks.Book;

/// <summary>The synthetic book as Markdown: what pandoc reads with least time and memory.</summary>
internal static class MarkdownSource
{
    /// <summary>Writes book.md.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="folder">The folder, which is there.</param>
    public static void Write(IReadOnlyList<Chapter> chapters, string folder)
    {
        var text = new StringBuilder("---\ntitle: Synthetic Book\nlang: en\n---\n\n");
        foreach (var chapter in chapters)
        {
            text.Append("# ").Append(chapter.Title).Append(chapter.Language.IsHebrew ? " {lang=he dir=rtl}\n\n::: {lang=he dir=rtl}\n" : "\n\n");
            foreach (var paragraph in chapter.Paragraphs)
                text.Append(Escape(paragraph)).Append("\n\n");
            if (chapter.Language.IsHebrew)
                text.Append(":::\n\n");
        }
        File.WriteAllText(Path.Combine(folder, "book.md"), text.ToString());
    }

    /// <summary>Marks what could begin an element, and at the head of a paragraph what could begin a list.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '$' or '@' or '^' or '~' or '|'
                || (i < 4 && text[i] is (')' or '.' or '-' or '+' or '(')))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }
}
