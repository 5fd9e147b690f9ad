using Publishing.Core;

namespace Publishing.Sources.Tests.Robustness;

/// <summary>Texts on which a careless pass takes time by the square: 100,000 units would then take minutes.</summary>
public class LinearTimeTests
{
    private const int Length = 100_000;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Units
    {
        get
        {
            var units = new TheoryData<string, string>();
            string[] texts =
            [
                "a", "\"", "'", "'a", "\"a ", "(", ")", "((a", "[a](", "-", "--", "- ", " -", ".", ". ", "...", "a.", ",", "1", "1\n", "1\n\n", "12 a\n\n", "\n", "\f", "a\n", "a\n\n", "a b c\n\n",
                " ", "a  ", "\t", "\u200B", "\u0001", "א", "א ", "א  ב ", "א  ב \n", "\"א", "א\"", "א'ב", "ם א", "םא\n", "(א)ב \n", ")1(א\n", "ה\"", "&", "&amp;", "&a", "<", "<p>", "</b>", "<br>", "<p>a", "<b>", "<div>a ",
                "<a href=x>a</a>", "<!--", "<a ", "*", "**a", "_a_ ", "[", "![", "> ", "- a\n", "# a\n", "`", "[^1]", "|", "\\", "Q: a?\nA: b.\n", "\uD800", "a\u0301", "Back to top\n", "word and another word, that is all. ",
                "The words of a line that is long enough to be a full line of print, and no\n", "המילים של שורה ארוכה די הצורך להיות שורה שלמה \n", "המילים  של  שורה ארוכה די  הצורך להיות  שורה שלמה \n",
                "3 comments\n\n", "word* and\n\n* Note of it\n\n", "From: a\nSubject: b\nDate: c\n", "_a *b ", "---\n\nShare\n\n", "Your e-mail address\nSubscribe\n\n", "> a\nb\n", ")א(\n", "''a",
            ];
            foreach (var unit in texts)
            {
                foreach (var ending in (string[])[".txt", ".html", ".md"])
                    units.Add(unit.Replace("\uD800", "lone surrogate", StringComparison.Ordinal), ending);
            }
            return units;
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public async Task Time_grows_with_the_text_and_no_faster(string unit, string ending)
    {
        unit = unit.Replace("lone surrogate", "\uD800", StringComparison.Ordinal);
        var source = new SourceText("a" + ending, "A text. " + string.Concat(Enumerable.Repeat(unit, Length / unit.Length)));
        var diagnostics = new DiagnosticList();
        var work = Task.Run(() => Normalisation.Normalise(source, new NormalisationOptions(null), diagnostics));
        await Patience.Until(work, Limit);
        var text = await work;
        Assert.True(text.Ledger.Verify(text.Document, diagnostics));
    }
}
