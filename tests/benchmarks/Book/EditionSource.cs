using System.Globalization;
using System.Text;

namespace Publishing.Benchmarks.Book;

/// <summary>The synthetic book as an edition for this program: edition.yaml, and a plain text for each chapter.</summary>
internal static class EditionSource
{
    /// <summary>The stem of the outputs.</summary>
    public const string Name = "book";

    /// <summary>Writes the edition.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="folder">The folder, which is there.</param>
    /// <param name="fonts">The folder of the fonts.</param>
    public static void Write(IReadOnlyList<Chapter> chapters, string folder, string fonts)
    {
        Directory.CreateDirectory(Path.Combine(folder, "texts"));
        var edition = new StringBuilder($"""
            identifier: urn:uuid:6b0f6a1e-5a0e-4f3c-9d67-2f9f0c5b8a11
            name: {Name}
            title: {SyntheticTitle}
            modified: 2026-01-01
            languages: [en, he]
            page:
              trim: {SyntheticBook.Trim}
              inner: {SyntheticBook.Margin}
              outer: {SyntheticBook.Margin}
              top: {SyntheticBook.Margin}
              bottom: {SyntheticBook.Margin}
            type:
              fonts: {Path.GetRelativePath(folder, fonts).Replace('\\', '/')}
              size: 10.5pt
              leading: 14pt
              hebrew-scale: 0.90
            outputs: [pdf]
            texts:

            """);
        foreach (var chapter in chapters)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"texts/{chapter.Number:D4}.txt");
            File.WriteAllText(Path.Combine(folder, file), TextOf(chapter));
            var language = chapter.Language.IsHebrew ? "he" : "en";
            edition.Append(CultureInfo.InvariantCulture, $"  - file: {file}\n    language: {language}\n    title: {{ {language}: {chapter.Title} }}\n");
        }
        File.WriteAllText(Path.Combine(folder, "edition.yaml"), edition.ToString());
    }

    /// <summary>A chapter as a plain text, without its title, which stands in the edition.</summary>
    public static string TextOf(Chapter chapter) => string.Join("\n\n", chapter.Paragraphs) + "\n";

    private const string SyntheticTitle = "{ en: Synthetic Book, he: ספר לדוגמה }";
}
