using System.Text;
using Publishing.Core;

namespace Publishing.Sources.Tests.Reading;

public class MisreadUtf8Tests
{
    [Theory]
    [InlineData("“Don’t,” she said – and it’s so.")]
    [InlineData("שלום רב לכולם, וזהו טקסט בעברית.")]
    [InlineData("Ça alors: déjà vu, naïve, œuvre.")]
    public void What_was_read_as_windows_1252_is_read_as_what_it_was(string meant)
    {
        var misread = string.Concat(Encoding.UTF8.GetBytes(meant).Select(SignOf));
        Assert.True(MisreadUtf8.IsIn(misread));
        Assert.Equal(Folding.Fold(meant), Folding.Fold(Published(misread)));
    }

    [Theory]
    [InlineData("Ça alors: déjà vu, naïve, œuvre, Âge, être.")]
    [InlineData("A room of 3 × 4 metres, or 3 ד by hand.")]
    [InlineData("שלום רב לכולם, וזהו טקסט בעברית.")]
    public void What_was_read_well_stays(string text)
    {
        Assert.False(MisreadUtf8.IsIn(text));
        Assert.Equal(Folding.Fold(text), Folding.Fold(Published(text)));
    }

    private static string Published(string text)
    {
        var diagnostics = new DiagnosticList();
        var result = Normalisation.Normalise(new SourceText("a.txt", "A Title\n\n" + text + "\n"), new NormalisationOptions(null), diagnostics);
        Assert.False(diagnostics.HasErrors);
        return result.Document.Blocks[^1].PlainText;
    }

    private static char SignOf(byte value) => value is >= 0x80 and < 0xA0
        ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"[value - 0x80]
        : (char)value;
}
