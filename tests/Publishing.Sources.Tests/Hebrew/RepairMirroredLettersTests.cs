using Publishing.Core;

namespace Publishing.Sources.Tests.Hebrew;

public class RepairMirroredLettersTests
{
    [Theory]
    [InlineData("שלום לכל האנשים (שבאו ב-1995) אל New York היום.")]
    [InlineData("בֵּין הַמַּיִם לֵאלֹהִים, דברים רבים ועצומים.")]
    public void A_line_that_was_turned_round_comes_back(string line)
    {
        var turned = MirroredLetters.TurnLine(TracedText.Of(new SourceText("a.txt", line)));
        Assert.NotEqual(line, turned.Text);
        Assert.Equal(line, MirroredLetters.TurnLine(TracedText.Of(new SourceText("a.txt", turned.Text))).Text);
    }

    [Fact]
    public void Mirrored_lines_are_known_by_their_final_letters_and_turned()
    {
        var text = string.Join("\n\n", HebrewProse.Paragraphs.Select(p => new string([.. p.Reverse()])));
        Assert.Equal(HebrewProse.Paragraphs, Published(text));
    }

    [Fact]
    public void Letters_mirrored_inside_words_are_turned_where_they_stand()
    {
        var text = string.Join("\n\n", HebrewProse.Paragraphs.Select(p => string.Join(' ', p.Split(' ').Select(w => new string([.. w.Reverse()])))));
        Assert.Equal(HebrewProse.Paragraphs, Published(text));
    }

    [Fact]
    public void Text_in_order_is_left_alone() => Assert.Equal(HebrewProse.Paragraphs, Published(string.Join("\n\n", HebrewProse.Paragraphs)));

    private static string[] Published(string text)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.txt", text), new NormalisationOptions(Language.Hebrew), diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return [.. result.Document.Blocks.Select(b => b.PlainText)];
    }
}
