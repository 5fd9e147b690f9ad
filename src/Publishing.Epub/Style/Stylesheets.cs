using System.Globalization;
using System.Text;

namespace Publishing.Epub;

/// <summary>The stylesheets: the fixed one of the book, and the one that names its fonts.</summary>
internal static class Stylesheets
{
    /// <summary>The path of the fixed stylesheet, from the folder of the package document.</summary>
    public const string BookPath = "style/book.css";

    /// <summary>The path of the stylesheet of the fonts, likewise.</summary>
    public const string FontsPath = "style/fonts.css";

    /// <summary>The fixed stylesheet.</summary>
    public static byte[] Book()
    {
        using var resource = typeof(Stylesheets).Assembly.GetManifestResourceStream("Publishing.Epub.Style.book.css")
            ?? throw new InvalidOperationException("The stylesheet is not in the assembly.");
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The stylesheet that declares the embedded fonts and gives Latin and Hebrew letters theirs.</summary>
    /// <param name="plan">The plan of the EPUB.</param>
    /// <param name="fonts">The embedded fonts; at least one.</param>
    public static byte[] Fonts(EpubPlan plan, IReadOnlyList<EmbeddedFont> fonts)
    {
        var type = plan.Book.Edition.Type;
        var css = new StringBuilder();
        foreach (var font in fonts)
        {
            css.Append(CultureInfo.InvariantCulture, $$"""
                @font-face {
                  font-family: {{Quote(font.Family)}};
                  font-weight: {{(font.Style.IsBold ? "bold" : "normal")}};
                  font-style: {{(font.Style.IsItalic ? "italic" : "normal")}};
                  src: url("{{Hrefs.Relative(FontsPath, font.Path)}}");

                """);
            // Hebrew letters are set at their share of the Latin size, wherever they stand, but only in this font:
            // a reader's own font has its own proportions.
            if (font.Family == type.HebrewFamily && font.Family != type.LatinFamily && type.HebrewScale != 1000)
                css.Append(CultureInfo.InvariantCulture, $"  size-adjust: {type.HebrewScale / 10m:0.#}%;\n");
            // Vowel points need room. As a property of the font it yields to the line height that a reader sets.
            if (font.Family == type.HebrewFamily && font.Family != type.LatinFamily)
                css.Append("  line-gap-override: 20%;\n");
            css.Append("}\n\n");
        }
        css.Append(CultureInfo.InvariantCulture, $$"""
            html {
              font-family: {{Quote(type.LatinFamily)}}, {{Quote(type.HebrewFamily)}}, serif;
            }

            [lang="he"] {
              font-family: {{Quote(type.HebrewFamily)}}, {{Quote(type.LatinFamily)}}, serif;
            }

            [lang="he"] [lang="en"], [lang="he"] [lang="he-Latn"] {
              font-family: {{Quote(type.LatinFamily)}}, {{Quote(type.HebrewFamily)}}, serif;
            }

            """);
        return Encoding.UTF8.GetBytes(css.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>A string of CSS (CSS Syntax 3, "consume a string token"): quotes, backslashes and controls are escaped.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in XmlCharacters.Clean(text, out _))
            quoted.Append(c is '"' or '\\' ? "\\" + c : c.ToString());
        return quoted.Append('"').ToString();
    }
}
