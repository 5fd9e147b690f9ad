using Publishing.Benchmarks.Evenness;

namespace Publishing.Benchmarks.Tests.Evenness;

public class StructuredTextTests
{
    [Fact]
    public void Glyphs_are_read_with_their_place_and_size()
    {
        const string xml = """
            <?xml version="1.0"?>
            <document name="book.pdf">
            <page id="page1" width="419.5" height="595.2">
            <block bbox="0 0 1 1">
            <line bbox="0 0 1 1" wmode="0" dir="1 0">
            <font name="EBGaramond-Regular" size="10.5">
            <char quad="66.77362 48.8 72.93712 48.8 66.77362 62.5 72.93712 62.5" x="66.77362" y="59.423646" color="#000000" c="B"/>
            </font>
            <font name="FrankRuhlLibre-Regular" size="9.45">
            <char quad="80 48.8 84.5 48.8 80 62.5 84.5 62.5" x="80" y="59.4" color="#000000" c="א"/>
            <char quad="85 48.8 86 48.8 85 62.5 86 62.5" x="85" y="59.4" color="#000000" c="&#x3c;"/>
            </font>
            </line>
            </block>
            </page>
            <page id="page2" width="419.5" height="595.2">
            </page>
            </document>
            """;

        var pages = StructuredText.Read(new StringReader(xml)).ToList();

        Assert.Equal(2, pages.Count);
        Assert.Equal(
            [new Glyph(66.77362, 72.93712, 59.423646, 10.5, 'B'), new Glyph(80, 84.5, 59.4, 9.45, 'א'), new Glyph(85, 86, 59.4, 9.45, '<')],
            pages[0]);
        Assert.Empty(pages[1]);
    }
}
