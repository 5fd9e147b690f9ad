using System.Text;

namespace Publishing.Benchmarks.Book;

/// <summary>The synthetic book as a source for XeLaTeX and for LuaLaTeX with microtype.</summary>
internal static class LatexSource
{
    /// <summary>Writes book-xe.tex and book-lua.tex.</summary>
    /// <param name="chapters">The chapters.</param>
    /// <param name="folder">The folder, which is there.</param>
    /// <param name="fonts">The folder of the fonts.</param>
    public static void Write(IReadOnlyList<Chapter> chapters, string folder, string fonts)
    {
        // XeTeX closes a segment that is open at the end of a paragraph behind the white that fills the last line: on the left, as it should.
        Write(chapters, Path.Combine(folder, "book-xe.tex"), Preamble(fonts, "", @"\TeXXeTstate=1", @"{\hebrewfont\beginR #1\endR}"), @"\noindent\beginR\hskip15.75bp ");
        Write(chapters, Path.Combine(folder, "book-lua.tex"), Preamble(fonts, @"\usepackage{microtype}", "", @"{\hebrewfont\textdir TRT #1}"), @"\pardir TRT\textdir TRT ");
    }

    private static string Preamble(string fonts, string packages, string settings, string hebrewLetters)
    {
        var path = Path.GetFullPath(fonts).Replace('\\', '/') + "/";
        return $$"""
            \documentclass{article}
            \usepackage[paperwidth=148mm,paperheight=210mm,margin={{SyntheticBook.Margin}},footskip=24pt]{geometry}
            \usepackage{fontspec}
            {{packages}}
            {{settings}}
            \setmainfont{EBGaramond-Regular.ttf}[Path={{path}},Ligatures=TeX]
            \newfontfamily\hebrewfont{FrankRuhlLibre-Regular.ttf}[Path={{path}},Script=Hebrew,Scale=0.9]
            \newcommand\hebrewletters[1]{{{hebrewLetters}}}
            \setlength\parindent{15.75bp}\setlength\parskip{0pt}\setlength\topskip{10.5bp}
            \raggedbottom\clubpenalty=10000 \widowpenalty=10000
            \newcommand\opening[1]{\clearpage\noindent\vbox to {{(14 * SyntheticBook.OpeningRows) - 3.5m}}bp{\vfil\hbox to\hsize{\hfil\fontsize{17bp}{20bp}\selectfont #1\hfil}\vfil}\par}
            \begin{document}
            \fontsize{10.5bp}{14bp}\selectfont

            """;
    }

    private static void Write(IReadOnlyList<Chapter> chapters, string path, string preamble, string beginHebrew)
    {
        var text = new StringBuilder(preamble);
        foreach (var chapter in chapters)
        {
            var isHebrew = chapter.Language.IsHebrew;
            text.Append(@"\opening{").Append(isHebrew ? $@"\hebrewletters{{{chapter.Title}}}" : chapter.Title).Append("}\n");
            foreach (var paragraph in chapter.Paragraphs)
            {
                if (isHebrew)
                    text.Append(@"{\hebrewfont").Append(beginHebrew).Append(Escape(paragraph, true)).Append(@"\par}").Append("\n\n");
                else
                    text.Append(Escape(paragraph, false)).Append("\n\n");
            }
        }
        File.WriteAllText(path, text.Append("\\end{document}\n").ToString());
    }

    private static string Escape(string text, bool isHebrew)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!isHebrew && text[i] is >= '\u0590' and <= '\u05FF')
            {
                var end = i;
                while (end < text.Length && (text[end] is >= '\u0590' and <= '\u05FF' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] is >= '\u0590' and <= '\u05FF')))
                    end++;
                escaped.Append(@"\hebrewletters{").Append(text, i, end - i).Append('}');
                i = end - 1;
                continue;
            }
            escaped.Append(text[i] switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '\u00A0' => "~",
                '#' or '$' or '%' or '&' or '_' or '{' or '}' => "\\" + text[i],
                var c => c.ToString(),
            });
        }
        return escaped.ToString();
    }
}
