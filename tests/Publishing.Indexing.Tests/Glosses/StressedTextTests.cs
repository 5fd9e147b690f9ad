using Publishing.Core;
using Publishing.Documents;

namespace Publishing.Indexing.Tests;

public sealed class StressedTextTests
{
    [Theory]
    [InlineData("the left knows nothing of ", "tempo rubato", " (stolen time)", "tempo rubato :: stolen time")]
    [InlineData("we live in ", "feme sole", " (a woman alone)", "feme sole :: a woman alone")]
    [InlineData("the French ", "pain", " (“bread”) is", "pain :: bread")]
    [InlineData("It is a passion (", "pathos", ") that", "pathos :: passion")]
    [InlineData("His hand (", "main", ") was cold", "main :: hand")]
    [InlineData("He came home (", "finally", ") and slept", "")]
    [InlineData("She read ", "Moby Dick", " (the whale book) at sea", "")]
    public void What_the_type_sets_apart_is_the_term(string before, string stressed, string behind, string expected)
    {
        var block = TextOf.Block(Language.English, new TextInline(before), new EmphasisInline([new TextInline(stressed)]), new TextInline(behind));
        var document = TextOf.Paragraphs() with { Blocks = [block] };
        Assert.Equal(expected, string.Join("; ", GlossRecognition.Find(document).Select(gloss => $"{gloss.Term} :: {gloss.Meaning}")));
    }

    [Fact]
    public void A_block_that_is_all_set_so_sets_nothing_apart()
    {
        var block = TextOf.Block(Language.English, new EmphasisInline([new TextInline("He came home (main) at last")]));
        Assert.Empty(StressedText.In(block));
    }
}
