using System.Net;
using System.Text;

namespace Publishing.Benchmarks.Book;

/// <summary>The synthetic book as one HTML page with print styles, for WeasyPrint.</summary>
internal static class WebSource
{
    /// <summary>Writes book.html.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="folder">The folder, which is there.</param>
    /// <param name="fonts">The folder of the fonts.</param>
    public static void Write(IReadOnlyList<Chapter> chapters, string folder, string fonts)
    {
        var text = new StringBuilder($$"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Synthetic Book</title><style>
            @font-face { font-family: "EB Garamond"; src: url("{{FileUrl(fonts, "EBGaramond-Regular.ttf")}}"); }
            @font-face { font-family: "Frank Ruhl Libre"; src: url("{{FileUrl(fonts, "FrankRuhlLibre-Regular.ttf")}}"); }
            @page { size: A5; margin: {{SyntheticBook.Margin}}; @bottom-center { content: counter(page); font: 10.5pt "EB Garamond"; } }
            body { font: 10.5pt/14pt "EB Garamond", "Frank Ruhl Libre"; margin: 0; }
            h1 { break-before: page; font-size: 17pt; font-weight: normal; text-align: center; line-height: {{14 * SyntheticBook.OpeningRows}}pt; margin: 0; }
            p { margin: 0; text-align: justify; text-indent: 15.75pt; hyphens: auto; orphans: 2; widows: 2; }
            h1 + p { text-indent: 0; }
            [lang=he] { direction: rtl; font-family: "Frank Ruhl Libre", "EB Garamond"; }
            [lang=he] p { font-size: 9.45pt; }
            </style></head><body>

            """);
        foreach (var chapter in chapters)
        {
            text.Append(chapter.Language.IsHebrew ? "<section lang=\"he\" dir=\"rtl\">\n<h1>" : "<section>\n<h1>").Append(WebUtility.HtmlEncode(chapter.Title)).Append("</h1>\n");
            foreach (var paragraph in chapter.Paragraphs)
                text.Append("<p>").Append(WebUtility.HtmlEncode(paragraph)).Append("</p>\n");
            text.Append("</section>\n");
        }
        File.WriteAllText(Path.Combine(folder, "book.html"), text.Append("</body></html>\n").ToString());
    }

    private static string FileUrl(string fonts, string file) => new Uri(Path.GetFullPath(Path.Combine(fonts, file))).AbsoluteUri;
}
