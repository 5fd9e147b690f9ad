namespace Publishing.Core.Tests;

public class SourceTextTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 4, 2, 2)]
    [InlineData("ab", 99, 1, 3)]
    public void Offsets_become_lines_and_columns(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("a", text).PositionOf(offset));

    [Fact]
    public void Every_offset_comes_back_from_its_position()
    {
        var source = new SourceText("a", "one\ntwo\r\n\nthree");
        for (var i = 0; i <= source.Text.Length; i++)
            Assert.Equal(i, source.OffsetOf(source.PositionOf(i)));
    }
}
