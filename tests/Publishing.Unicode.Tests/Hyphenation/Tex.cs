using System.Text;
using System.Text.RegularExpressions;
using Publishing.Testing;

namespace Publishing.Unicode.Tests.Hyphenation;

/// <summary>Divides words by TeX itself: pdfTeX without a format reads the pattern file, and says how it divides each word.</summary>
/// <remarks>What plain TeX's <c>\showhyphens</c> does: each word is set as an underfull line, which the log shows with its hyphens.</remarks>
internal static partial class Tex
{
    private static readonly ExternalTool PdfTex = new("pdftex");
    private static readonly ExternalTool PlToTf = new("pltotf");

    /// <summary>Skips the test where TeX is not installed.</summary>
    public static void Require()
    {
        PdfTex.Require();
        PlToTf.Require();
    }

    /// <summary>Divides words.</summary>
    /// <param name="patterns">A file of Patterns.</param>
    /// <param name="words">Words of letters from a to z, of at most 63, which is all that TeX looks at.</param>
    /// <returns>The words with their hyphens, in the same order.</returns>
    public static string[] Divide(string patterns, IEnumerable<string> words)
    {
        var folder = Repository.Scratch("tex-" + Path.GetFileNameWithoutExtension(patterns));
        File.Copy(Repository.PathOf("src/Publishing.Unicode/Hyphenation/Patterns/" + patterns), folder + "/patterns.tex");
        File.WriteAllText(folder + "/letters.pl", Letters());
        Assert.Equal(0, PlToTf.Run([folder + "/letters.pl", folder + "/letters.tfm"]).ExitCode);
        var text = new StringBuilder("""
            \catcode`\{=1 \catcode`\}=2 \catcode`\#=6
            \input patterns
            \font\f=letters \f \hyphenchar\f=`\-
            \lefthyphenmin=2 \righthyphenmin=3 \hsize=16000pt \pretolerance=-1 \tolerance=-1 \hbadness=0
            \def\w#1 {\setbox0=\vbox{\noindent\ #1\par}}

            """);
        text.AppendJoin('\n', words.Select(word => $"\\w {word}")).Append("\n\\end\n");
        File.WriteAllText(folder + "/words.tex", text.ToString());

        var (code, output, _) = PdfTex.Run(
        [
            "-ini", "-interaction=batchmode", "-output-directory=" + folder, "-cnf-line=TEXINPUTS=" + folder, "-cnf-line=TFMFONTS=" + folder,
            "-cnf-line=trie_size=200000", "-cnf-line=max_print_line=1000", folder + "/words.tex",
        ]);
        Assert.True(code == 0, output);
        return [.. Line().Matches(File.ReadAllText(folder + "/words.log")).Select(match => match.Groups[1].Value)];
    }

    /// <summary>A font that knows how wide the letters and the hyphen are: all that TeX asks of one.</summary>
    private static string Letters() =>
        "(FONTDIMEN (SPACE R 0.3))\n" + string.Concat("abcdefghijklmnopqrstuvwxyz".Select(letter => $"(CHARACTER C {letter} (CHARWD R 0.5))\n")) + "(CHARACTER O 55 (CHARWD R 0.5))\n";

    [GeneratedRegex(@"^ \\f ([a-z-]+)\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
