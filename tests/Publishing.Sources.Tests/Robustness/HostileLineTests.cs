namespace Publishing.Sources.Tests.Robustness;

public class HostileLineTests
{
    /// <summary>A pattern that can be met in two ways at each word would try all of them before it gives up: such a line never ends.</summary>
    [Theory]
    [InlineData("a  ")]
    [InlineData("1          ")]
    [InlineData("google ")]
    [InlineData("share  ")]
    [InlineData("next << ")]
    [InlineData("<< ")]
    [InlineData("up ")]
    [InlineData("* ")]
    public void A_row_of_the_same_is_told_at_once(string word)
    {
        var line = string.Concat(Enumerable.Repeat(word, 155 / word.Length)) + "x";

        Assert.True(Enum.IsDefined(FurniturePhrases.Classify(line)));
    }
}
