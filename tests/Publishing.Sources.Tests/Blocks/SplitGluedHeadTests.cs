using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Sources.Tests.Blocks;

public class SplitGluedHeadTests
{
    private const string Rest = "All we need is to *read on* and to see[^2] what the sentence says that was glued to its byline.";
    private const string Notes = "\n\n[^1]: Of the house, and of the field.\n\n[^2]: With care, and slowly.\n";

    [Theory]
    [InlineData("Dr. Jane Doe[^1]", "Dr. Jane Doe{1}")]
    [InlineData("Dr. *Jane*[^1] Doe", "Dr. *Jane*{1} Doe")]
    [InlineData("**Dr. Jane[^1] Doe**", "*Dr. Jane{1} Doe*")]
    public void A_note_goes_with_the_part_that_its_mark_stands_in(string byline, string expected)
    {
        var diagnostics = new DiagnosticList();
        var text = Normalisation.Normalise(new SourceText("a.md", byline + Rest + Notes), new NormalisationOptions(null), diagnostics);

        Assert.Empty(diagnostics.Sorted());
        Assert.Equal([BlockKind.Byline, BlockKind.Paragraph], text.Document.Blocks.Select(b => b.Kind));
        Assert.Equal(expected, Show(text.Document.Blocks[0]));
        Assert.Equal("All we need is to *read on* and to see{2} what the sentence says that was glued to its byline.", Show(text.Document.Blocks[1]));
    }

    private static string Show(Block block) => string.Concat(block.Inlines.Select(Show)).Replace('\u00A0', ' ');

    private static string Show(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        NoteInline note => "{" + note.Id + "}",
        ContainerInline container => "*" + string.Concat(container.Children.Select(Show)) + "*",
        _ => "/",
    };
}
